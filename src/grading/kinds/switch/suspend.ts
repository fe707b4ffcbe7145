import { THREAD_RESERVED } from '../../../assembler/link/layout.ts';
import { isGlobal, symbolNamed } from '../../../assembler/lookup.ts';
import { shortHex } from '../../../base/hex.ts';
import type { Random } from '../../../base/random.ts';
import type { Launch } from '../../../machine/launch.ts';
import { FS_BASE } from '../../../machine/memory/layout.ts';
import { GENERAL, SLOTS, Slot } from '../../../machine/registers.ts';
import { fork } from '../../../trace/fork.ts';
import type { TraceReader } from '../../../trace/reader.ts';
import { isStore } from '../../../trace/trace.ts';
import { savedShare } from '../../evidence.ts';
import { whyOpen } from '../../explain.ts';
import type { Finding } from '../../finding.ts';
import { CHECK, needless } from '../../judge.ts';
import { poke } from '../../poke.ts';
import { type Run, recordRound, tell } from '../../run.ts';
import { randomControl, type Stage } from '../../scene.ts';
import { type Suspended, suspended } from '../../suspended.ts';
import { argumentsOf, keptBy, type Switch } from './contract.ts';
import { onStack, RESULT } from './judge.ts';
import type { Plan } from './plan.ts';
import { bodyOf, nameOf, slotOf } from './scene.ts';
import { threadWords } from './thread.ts';

/** Instructions within which a routine must have suspended its caller. */
const PROBE = 20_000;

/** Bytes from what is to be resumed within which rsp shows that it was. */
const NEAR = 1024;

/** Contexts that a routine has put to sleep, and memory as that left it. */
export interface Asleep {
  launch: Launch;
  /** By number; A, 0, is awake. */
  contexts: (Suspended | undefined)[];
  problems: Finding[];
  /** How much the routine saved of a context that it could not suspend: 0 to 1. */
  saved: number;
}

/** Puts every context but A to sleep. */
export async function suspendAll(
  { stacks }: Plan,
  contract: Switch,
  [symbol]: readonly string[],
  stage: Stage,
  random: Random,
): Promise<Asleep> {
  const asleep: Asleep = { launch: stage.launch, contexts: [undefined], problems: [], saved: 0 };
  const routine = symbolNamed(stage.image, symbol, isGlobal);
  const nobody = stage.address('lab.nobody') + 1024;
  for (const [i, stack] of stacks.entries()) {
    const number = i + 1;
    const sleeper = {
      name: nameOf(number),
      stack,
      body: stage.address(bodyOf(number)),
      slot: stage.address(slotOf(number)),
    };
    const done = await suspendBy(
      asleep.launch,
      routine?.address ?? 0,
      sleeper,
      nobody,
      contract,
      random,
    );
    asleep.launch = done.launch;
    asleep.contexts.push(done.context);
    if (!done.problem) continue;
    asleep.problems.push(done.problem);
    const [stretch] = done.problem.run.stretches;
    if (stretch) asleep.saved = savedShare(done.problem.run.reader, stretch, done.context);
  }
  return asleep;
}

/** A context that is to be found asleep, though it never ran. */
interface Sleeper {
  name: string;
  stack: { low: number; size: number };
  /** Where it goes on. */
  body: number;
  /** Address of the word that receives what it is saved in. */
  slot: number;
}

/**
 * Lets the routine itself put a context to sleep, whatever it saves and where: calls it on that
 * context's stack with random registers and something to resume that is all zeros. What follows the
 * switch leads nowhere and is not looked at.
 * @param nobody address of that something, in memory the routine may ruin
 */
async function suspendBy(
  launch: Launch,
  routine: number,
  sleeper: Sleeper,
  nobody: number,
  contract: Switch,
  random: Random,
): Promise<{ launch: Launch; context: Suspended; problem?: Finding }> {
  const registers = launch.registers.slice();
  for (let slot = 0; slot < GENERAL.length; slot++) registers[slot] = random.word();
  if (contract.abi === 'win64')
    for (let slot: number = Slot.xmm0; slot < SLOTS; slot++) registers[slot] = random.word();
  if (contract.control === 'own') {
    const { mxcsr, fcw } = randomControl(random);
    registers[Slot.mxcsr] = mxcsr;
    registers[Slot.fcw] = fcw;
  }
  const top = sleeper.stack.low + sleeper.stack.size - 16 * random.between(4, 40);
  registers[Slot.rsp] = BigInt(top - 8);
  const names = argumentsOf(contract);
  const [save, resume] = names;
  registers[Slot[save]] = BigInt(sleeper.slot);
  registers[Slot[resume]] = BigInt(nobody);
  const own = FS_BASE - THREAD_RESERVED;
  const block = Object.keys(contract.thread).length > 0 ? [random.word(), random.word()] : [];
  const called = poke({ ...launch, registers, pc: routine }, top - 8, [BigInt(sleeper.body)]);
  const start = poke(called, own, block);
  const run = await recordRound(start, PROBE);
  const { reader } = run;
  const { steps } = reader.trace;
  const context = suspended(sleeper.name, reader, 0, keptBy(contract));
  context.saved = { reader, from: 0, to: steps };
  context.thread = threadWords(contract, reader, 0);
  const transfer = contract.save === 'transfer';
  const found = problem(sleeper, nobody, names, run, transfer);
  if (found) return { launch, context, problem: found };
  const after = fork(reader, steps);
  const regions = after.ok ? after.launch.regions : launch.regions;
  const asleep = { ...launch, regions };
  const left = reader.register(Slot.rax, steps);
  return { launch: transfer ? poke(asleep, sleeper.slot, [left]) : asleep, context };
}

/** Why the context has not been suspended; undefined if it has, or if that is for the switches to show. */
function problem(
  { name, slot, stack: { low, size } }: Sleeper,
  nobody: number,
  names: readonly [string, string],
  run: Run,
  transfer: boolean,
): Finding | undefined {
  const { reader, stretches } = run;
  const { outcome, steps, calls } = reader.trace;
  const rsp = Number(reader.register(Slot.rsp, steps));
  const [stretch] = stretches;
  // What is resumed after that is all zeros, and where it goes wrong does not matter.
  const left = reader.register(Slot.rax, steps);
  const saved = transfer
    ? onStack(left, { low, high: low + size })
    : reader.lastMemoryWrite(slot, 8, steps) >= 0;
  const switched = Math.abs(rsp - nobody) < NEAR;
  const told = (check: string, message: string, step: number): Finding => ({
    check,
    message: `Context ${name} was to be suspended by a first call. ${message[0].toUpperCase()}${message.slice(1)}`,
    step,
    run,
  });
  const broke = stretch?.open && ((!saved && !switched) || outcome.kind === 'exited');
  if (!stretch || broke) {
    const { message, step } = whyOpen(reader, stretch ?? { from: 0, to: 0, open: true }, undefined);
    return told(
      CHECK.control,
      message + (saved ? '' : operands(reader, slot, nobody, names)),
      step,
    );
  }
  // It could have exchanged the harness itself; a switch without one leaves the map alone.
  const [call] = calls;
  if (call) return told(CHECK.calls, needless(reader, call), call.step);
  if (saved || !switched) return undefined;
  if (transfer)
    return told(
      RESULT,
      `The routine went on with ${shortHex(left)} in rax, which is no address on the stack of context ${name}: nobody can resume it.`,
      stretch.to - 1,
    );
  return told(
    CHECK.control,
    `The routine went on without having stored anything in the word that ${names[0]} points to, so nobody can resume it.${operands(reader, slot, nobody, names)}`,
    stretch.to - 1,
  );
}

/** What a routine did with the two pointers instead of storing where the first one points. */
function operands(
  reader: TraceReader,
  slot: number,
  nobody: number,
  [, resume]: readonly [string, string],
): string {
  for (let step = 0; step < reader.trace.steps; step++)
    for (const { address, kind } of reader.accesses(step)) {
      if (address === slot && !isStore(kind))
        return ` ${tell(reader, step)} reads that word, in which nothing is yet: of two operands the right one is what an instruction changes.`;
      if (address === nobody && isStore(kind))
        return ` ${tell(reader, step)} stores where ${resume} points: that is what is to be resumed.`;
    }
  return '';
}
