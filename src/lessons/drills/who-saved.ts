import { hex } from '../../base/hex.ts';
import { GENERAL, Slot } from '../../machine/registers.ts';
import type { TraceReader } from '../../trace/reader.ts';
import { Access, isStore } from '../../trace/trace.ts';
import type { Inline } from '../inline.ts';
import {
  code,
  type Draft,
  type Ground,
  instructionOf,
  placeAt,
  stepLines,
  stepLink,
  stepsWhere,
  text,
} from './draft.ts';

const KEPT = [Slot.rbx, Slot.rbp, Slot.r12, Slot.r13, Slot.r14, Slot.r15];

interface Coming {
  load: number;
  slot: number;
  address: number;
  store: number;
}

/** Which step saved the value that comes back into this register? */
export function whoSaved({ reader, random, scenario }: Ground): Draft | undefined {
  const all = stepsWhere(reader, (step) => coming(reader, step) !== undefined);
  if (all.length === 0) return undefined;
  const { load, slot, address, store } = coming(reader, random.pick(all)) as Coming;
  const name = GENERAL[slot];
  const before = reader.lastRegisterWrite(slot, load);
  const stores = stepsWhere(
    reader,
    (step) => step < load && reader.accesses(step).some(({ kind }) => isStore(kind)),
  );
  const mine = stores.indexOf(store);
  const from = Math.max(0, mine - random.between(2, 8));
  const listed = stores.slice(from, Math.max(mine + 1, from + 12));
  const wrong: [number | undefined, Inline[]][] = [
    [load + 1, text`That is where it comes back.`],
    [
      before < 0 ? undefined : before + 1,
      text`That is the last step that wrote to ${code(name)} itself. The word in memory was written by another.`,
    ],
    ...[mine - 1, mine + 1].map((index): [number | undefined, Inline[]] => [
      stores[index] === undefined ? undefined : stores[index] + 1,
      text`That step stores, but to another place: the load reads ${code(hex(address))}.`,
    ]),
  ];
  const seen = new Set([store + 1]);
  return {
    kind: 'step',
    stop: load,
    shows: load + 1,
    ask: text`At ${stepLink(scenario, load)} ${code(instructionOf(reader, load))} is about to load ${code(name)}. Which step has written the word that it loads? (Count as the page does: where the sentence tells of it.)`,
    answer: { place: placeAt(store + 1) },
    wrong: wrong.flatMap(([position, say]) => {
      if (position === undefined || seen.has(position)) return [];
      seen.add(position);
      return [{ answer: { place: placeAt(position) }, say }];
    }),
    otherwise: text`The word lies at ${code(hex(address))}. Who wrote there last?`,
    right: text`${code(instructionOf(reader, store))}, told of at ${stepLink(scenario, store + 1)}, stored ${code(hex(reader.word(address, load) as bigint))} at ${code(hex(address))}. Nothing has written there since.`,
    given: [
      `    the load reads the word at ${hex(address)}`,
      ...stepLines(reader, [load]),
      '    steps before it that store something (the page counts one more), and where:',
      ...listed.map(
        (step) => `${stepLines(reader, [step])[0].padEnd(70)} → ${targets(reader, step)}`,
      ),
    ],
  };
}

function targets(reader: TraceReader, step: number): string {
  const stores = reader.accesses(step).filter(({ kind }) => isStore(kind));
  return stores.map(({ address }) => hex(address)).join(', ');
}

/** A callee-saved register that a step loads from a word of the run's own. */
function coming(reader: TraceReader, load: number): Coming | undefined {
  const accesses = reader.accesses(load);
  const [access] = accesses;
  if (accesses.length !== 1 || access.kind !== Access.load || access.size !== 8) return undefined;
  const slot = KEPT.find((each) => reader.instruction(load)?.writes.includes(each));
  if (slot === undefined) return undefined;
  const { address } = access;
  if (address % 8 !== 0 || reader.word(address, load) !== reader.register(slot, load + 1))
    return undefined;
  const store = reader.lastMemoryWrite(address, 8, load);
  return store < 0 ? undefined : { load, slot, address, store };
}
