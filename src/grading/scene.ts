import type { Image, SourceFiles } from '../assembler/image.ts';
import { symbolNamed } from '../assembler/lookup.ts';
import { formatDiagnostic } from '../base/diagnostic.ts';
import type { Random } from '../base/random.ts';
import type { Coming } from '../machine/kernel/process-state.ts';
import type { Launch } from '../machine/launch.ts';
import { PAGE } from '../machine/memory/layout.ts';
import { Slot } from '../machine/registers.ts';
import type { Scenario, ScenarioContext } from '../machine/scenarios/scenario.ts';
import { moveFar } from './far-data.ts';
import { patient } from './slow-clock.ts';
import { HARNESS, PROVIDED, SUBMISSION } from './submission.ts';

/** The key of the unit in front of all others. */
const FRONT = 'front.S';

/** Where the harness begins. The dot keeps it apart from any name that C would allow. */
export const ENTRY = 'lab.scene';

/** Pages of the stack of a context other than A, where an exercise promises 16 KiB. */
const STACK_PAGES = 4;

/**
 * What one round is played with: assembly text that calls the submission and otherwise only puts
 * random values into registers and memory. It judges nothing: whoever overruns it proves nothing.
 */
export interface Scene {
  harness: string;
  contexts: ScenarioContext[];
  /** How far its `farData` is moved. */
  distance?: number;
  failCall?: { nth: number; errno: number };
  signals?: readonly Coming[];
  /** What is in force as the run begins. */
  mask: bigint;
  mxcsr: bigint;
  fcw: bigint;
}

/** A scene with the submission in it, ready to run. */
export interface Stage {
  launch: Launch;
  image: Image;
  /** Address of a symbol of the harness. */
  address(symbol: string): number;
}

export type Staged = { ok: true; stage: Stage } | { ok: false; message: string };

/** The unit in front of the others: it moves them to addresses that nobody can know. */
function front(random: Random): string {
  const skip = () => 16 * random.below(512);
  return `        .text\n        .skip ${skip()}\n        .data\n        .skip ${skip()}\n`;
}

/** Links the submission into a scene. Fails if a symbol of the one is in the way of the other. */
export async function stage(
  scene: Scene,
  texts: { submission: string; provided: string },
  headers: SourceFiles,
  title: string,
  random: Random,
): Promise<Staged> {
  const files = {
    ...headers,
    [FRONT]: front(random),
    [SUBMISSION]: texts.submission,
    [PROVIDED]: texts.provided,
    [HARNESS]: scene.harness,
  };
  const others = texts.provided ? [HARNESS, PROVIDED] : [HARNESS];
  // Whoever only asks what an exercise is needs neither these nor their engines.
  const { assemble } = await import('../assembler/assemble.ts');
  const { launchScenario } = await import('../machine/launch-scenario.ts');
  const units = [FRONT, ...random.shuffle([SUBMISSION, ...others])];
  const assembled = await assemble({ files, units, now: patient });
  if (!assembled.ok) return { ok: false, message: formatDiagnostic(assembled.diagnostics[0]) };
  const { image } = assembled;
  const scenario: Scenario = {
    name: title,
    title,
    summary: 'One round of the grader.',
    units,
    routine: SUBMISSION,
    entry: ENTRY,
    contexts: scene.contexts,
    ...(scene.failCall && { failCall: scene.failCall }),
    ...(scene.signals && { signals: scene.signals }),
  };
  const launched = launchScenario(image, scenario);
  if (!launched.ok) return launched;
  const { distance = 0 } = scene;
  const moved = moveFar(launched.launch, distance);
  const registers = moved.registers.slice();
  registers[Slot.mxcsr] = scene.mxcsr;
  registers[Slot.fcw] = scene.fcw;
  return {
    ok: true,
    stage: {
      launch: { ...moved, registers, mask: scene.mask },
      image: moved.image,
      address: (name) => {
        const found = symbolNamed(moved.image, name, ({ place }) => place.file === HARNESS);
        if (!found) throw new Error(`the harness has no symbol '${name}'`);
        return found.address;
      },
    },
  };
}

/** Stacks for contexts B, C, …: anywhere, in any order, each with an unmapped page below and above. */
export function randomStacks(
  count: number,
  random: Random,
  pages = () => STACK_PAGES,
): { low: number; size: number }[] {
  let low = 0x7ff000000000 + PAGE * random.below(0x10000);
  const stacks = Array.from({ length: count }, () => {
    const size = PAGE * pages();
    low += PAGE * random.between(2, 64);
    const stack = { low, size };
    low += size;
    return stack;
  });
  return random.shuffle(stacks);
}

/** What a program gives away of a stack. Its end is a multiple of 16, its start one of `unit`, and neither need be one
 * of 4096. */
export function partOf(
  { low, size }: { low: number; size: number },
  random: Random,
  unit = 16,
): { low: number; size: number } {
  const start = unit * random.below(2048 / unit);
  return { low: low + start, size: size - start - 16 * random.below(128) };
}

/** Control bits of MXCSR and the x87 control word: rounding, precision, denormals, masks. */
export function randomControl(random: Random): { mxcsr: bigint; fcw: bigint } {
  const mxcsr = random.below(1 << 10) << 6;
  const fcw = 0x40 | random.below(64) | (random.pick([0, 2, 3]) << 8) | (random.below(4) << 10);
  return { mxcsr: BigInt(mxcsr), fcw: BigInt(fcw) };
}

/** Some of the signals that can be blocked. */
export function randomMask(random: Random): bigint {
  return random.word() & ~0x40100n;
}
