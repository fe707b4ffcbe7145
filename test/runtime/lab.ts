import type { SourceFiles } from '../../src/assembler/image.ts';
import type { Scenario } from '../../src/machine/scenarios/scenario.ts';
import type { TraceReader } from '../../src/trace/reader.ts';
import { conventionFor, play, switchUnits } from '../asm/lab.ts';
import { programScenario } from '../machine/lab.ts';

export const GLIBC = 'asm/glibc-2.12/swapcontext.S';
export const LIGHTWEIGHT = 'asm/rethinkdb/lightweight.S';

const runtime = (...names: string[]) => names.map((name) => `asm/runtime/${name}.S`);

/** What a program needs that calls coro_spawn. */
export function libraryUnits(library: 'naive' | 'reusing', routine: string): string[] {
  const names = ['fatal', 'malloc', 'callbacks', 'coroutine', `coroutines-${library}`];
  return [...runtime(...names), ...switchUnits(routine)];
}

const workload = (library: 'naive' | 'reusing', routine: string) => [
  ...runtime('workload', 'task-coroutine'),
  ...libraryUnits(library, routine),
];

/** The sources of the workload, by the name of the bar in the article's graph. */
export const VARIANTS: Readonly<Record<string, string[]>> = {
  callbacks: runtime('workload', 'task-callback', 'fatal', 'malloc', 'callbacks'),
  naive: workload('naive', GLIBC),
  reuse: workload('reusing', GLIBC),
  lightweight: workload('naive', LIGHTWEIGHT),
  both: workload('reusing', LIGHTWEIGHT),
};

/** Runs a program over units, with coroutines followed through the units' adapter. */
export function playRuntime(
  units: string[],
  settings: Readonly<Record<string, number>> = {},
  more: SourceFiles = {},
): Promise<TraceReader> {
  const routine = units.find((path) => /^asm\/(?!runtime|include)/.test(path) && isRoutine(path));
  const { save, offset } = routine ? conventionFor(routine) : { save: undefined, offset: 0 };
  const scenario: Partial<Scenario> = {
    units,
    settings: Object.fromEntries(
      Object.entries(settings).map(([name, value]) => [`set_${name}`, BigInt(value)]),
    ),
    ...(save && { coroutines: { made: 'context_make', dropped: 'context_drop', save, offset } }),
  };
  return play(programScenario('main', scenario), more);
}

function isRoutine(path: string): boolean {
  try {
    return conventionFor(path) !== undefined;
  } catch {
    return false;
  }
}

/** Steps that execute the first instruction of a function. */
export function callsOf({ trace }: TraceReader, name: string): number[] {
  const address = trace.image.symbols.find((symbol) => symbol.name === name)?.address;
  const number = trace.instructions.findIndex((each) => each.address === address);
  if (address === undefined || number < 0) throw new Error(`no function ${name}`);
  return Array.from(trace.pc.subarray(0, trace.steps).entries())
    .filter(([, pc]) => pc === number)
    .map(([step]) => step);
}
