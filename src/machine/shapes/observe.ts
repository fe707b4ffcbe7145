import { UNDEFINED_STRIDE } from '../../assembler/image.ts';
import type { Launch } from '../launch.ts';
import { Machine } from '../machine.ts';
import type { Region } from '../memory/region.ts';
import { namedRegisters } from '../named-registers.ts';
import { CALLEE_SAVED, Slot } from '../registers.ts';
import { Arena, type SymbolData } from './arena.ts';
import type { Given, Observation } from './observation.ts';
import { answerOf, isAnswer, type Place } from './place.ts';
import { TELLING, Watcher } from './watcher.ts';

/** Steps within which a routine must have switched and gone on. */
const BUDGET = 4000;

/**
 * Calls a function once in a scratch machine, every register that can tell it something leading to
 * an object of its own (see `Arena`), and watches where stack pointers and addresses to go on at are
 * put and come from. Symbols that no file defines lead to objects, too; the file's own data does if
 * nothing is seen without. Functions that no file defines answer with objects if one is a context.
 * @param base a launch of the program whose function it is; its memory is not changed
 */
export function observe(base: Launch, address: number, given: Given): Observation {
  const watching = (data: SymbolData[], answering: readonly string[]) =>
    watchClosely({ base, address, given, data, answering });
  const asked = ({ hooks }: Observation) => hooks.flatMap(({ name, last }) => (last ? [] : [name]));
  const data = ownData(base);
  let best: Observation | undefined;
  for (const own of data.length > 0 ? [[], data] : [[]]) {
    const silent = watching(own, []);
    const names = asked(silent);
    if (names.length > 0) {
      const answered = watching(own, names);
      if (isTelling(answered) && usesAnswer(answered)) return answered;
    }
    if (isTelling(silent)) return silent;
    best ??= silent;
  }
  return best as Observation;
}

/** A context is what a function of the C side answers. */
function usesAnswer({ resumed, stored }: Observation): boolean {
  const saves = stored.some(({ place, content }) => content.kind === 'stack' && isAnswer(place));
  return saves || (resumed !== undefined && isAnswer(resumed.place));
}

/** How a function is watched. */
interface Watching {
  base: Launch;
  address: number;
  given: Given;
  data: SymbolData[];
  /** Functions of the C side that answer with an object. */
  answering: readonly string[];
}

/** It was seen to save a stack pointer, or to go to another stack. */
function isTelling({ fault, resumed, stored }: Observation): boolean {
  return (
    !fault && (resumed !== undefined || stored.some(({ content }) => content.kind === 'stack'))
  );
}

function watchClosely(watching: Watching) {
  const first = watch(watching, []);
  // Where a suspended stack has its boundary depends on what the routine pushes.
  const odd = first.misaligned && [first.misaligned];
  if (odd) {
    const second = watch(watching, odd);
    return second.misaligned ? first.seen : second.seen;
  }
  // It may look at the stack that it goes to, for what it left on its own.
  if (!first.seen.fault || first.nulls.length === 0) return first.seen;
  const third = watch(watching, [], first.nulls);
  return third.seen.fault ? first.seen : third.seen;
}

function watch(
  { base, address, given, data, answering }: Watching,
  odd: Place[],
  nulls: Place[] = [],
) {
  const arena = new Arena(odd, nulls, [...missingData(base), ...data]);
  const registers = base.registers.slice().fill(0n, Slot.xmm0);
  const named = namedRegisters('B');
  for (const slot of CALLEE_SAVED) registers[slot] = named[slot];
  for (const register of TELLING)
    registers[register] = given.get(register) ?? arena.pointer({ register, offsets: [] });
  const answers = new Map(answering.map((name) => [name, arena.pointer(answerOf(name))]));
  const regions = [...base.regions, arena.region(), ...missingRegions(base, answers)];
  const machine = new Machine({ ...base, regions, registers, pc: address });
  const watcher = new Watcher(machine, arena);
  const outcome = machine.slice(watcher, BUDGET);
  const fault = outcome?.kind === 'faulted' ? outcome.fault : undefined;
  const seen = watcher.finish(outcome?.kind === 'finished', fault);
  machine.close();
  const place =
    fault?.kind === 'misaligned operand' ? arena.at(fault.address ?? 0)?.place : undefined;
  return { seen, misaligned: place, nulls: watcher.nulls() };
}

/** Memory for the symbols that no file defines: a function of that name returns at once, with its answer in
 * rax if it has one. */
function missingRegions({ image }: Launch, answers: ReadonlyMap<string, bigint>): Region[] {
  return image.undefined.map(({ name, address }) => ({
    name,
    kind: 'data',
    start: address,
    size: UNDEFINED_STRIDE,
    bytes: returning(answers.get(name)),
    readable: true,
    writable: true,
    executable: true,
    from: 0,
    to: Number.POSITIVE_INFINITY,
  }));
}

/** `ret`, after `movabs $answer, %rax` if there is an answer. */
function returning(answer: bigint | undefined): Uint8Array {
  if (answer === undefined) return Uint8Array.of(0xc3);
  const bytes = Uint8Array.of(0x48, 0xb8, 0, 0, 0, 0, 0, 0, 0, 0, 0xc3);
  new DataView(bytes.buffer).setBigUint64(2, answer, true);
  return bytes;
}

function missingData({ image }: Launch): SymbolData[] {
  return image.undefined.map(({ name, address }) => ({
    name,
    address,
    size: UNDEFINED_STRIDE,
    missing: true,
    isFree: () => true,
  }));
}

/** The file's own data that can be written: a word that is 0 or leads to such data is any context's. */
function ownData({ image: { symbols, sections } }: Launch): SymbolData[] {
  const writable = sections.filter((section) => section.writable);
  const isData = (at: number) =>
    writable.some(({ address, size }) => at >= address && at < address + size);
  return symbols
    .filter(({ address, size }) => size > 0 && isData(address))
    .map(({ name, address, size }) => ({
      name,
      address,
      size,
      missing: false,
      isFree: (word) => word === 0n || isData(Number(word)),
    }));
}
