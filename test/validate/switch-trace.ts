import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { assemble } from '../../src/assembler/assemble.ts';
import type { SourceFiles } from '../../src/assembler/image.ts';
import { launchScenario } from '../../src/machine/launch-scenario.ts';
import { isSeen } from '../../src/machine/scenarios/of-file.ts';
import type { Core } from '../../src/timing/cores/core.ts';
import { type Ending, jmpEnded } from '../../src/timing/ending.ts';
import { simulate } from '../../src/timing/simulate.ts';
import { record } from '../../src/trace/recorder.ts';
import type { Trace } from '../../src/trace/trace.ts';
import { calledBy } from '../asm/lab.ts';

/** The loop that is measured, `npm run native`'s, entered from a main of its own. */
const DRIVER = 'test/native/measure/ping-pong.S';
const ITERATIONS = 96;
const MAIN = `
        .text
        .globl  main
main:   subq    $8, %rsp
        call    prepare
        movl    $${ITERATIONS}, %edi
        call    ping_pong
        xorl    %eax, %eax
        addq    $8, %rsp
        ret
`;

/** A source with what it includes in its place. */
export function included(files: SourceFiles, path: string): string {
  const folder = path.slice(0, path.lastIndexOf('/'));
  return files[path].replace(/^#include "([^"]+)"$/gm, (_, name: string) =>
    included(files, posix.normalize(`${folder}/${name}`)),
  );
}

/** The trace of the measured loop over a routine in one of its forms. */
export const switchTrace = (files: SourceFiles, path: string, form: Ending): Promise<Traced> =>
  tracedThrough(files, path, form, DRIVER, MAIN);

export type Traced = { ok: true; trace: Trace } | { ok: false; message: string };

/** The trace of a measured driver, entered from a main of its own, over a routine in one of its forms. */
export async function tracedThrough(
  files: SourceFiles,
  path: string,
  form: Ending,
  driver: string,
  main: string,
): Promise<Traced> {
  const text = included(files, path);
  const convention = await calledBy(path);
  if (!convention) return { ok: false, message: 'no convention is known for it' };
  const { adapter, support, symbol, texts, windows } = convention;
  const driverText = readFileSync(new URL(`../../${driver}`, import.meta.url), 'utf8');
  const built = await assemble({
    files: {
      ...files,
      ...texts,
      [driver]: driverText + main,
      [path]: form === 'jmp' && !isSeen(path) ? jmpEnded(text, symbol) : text,
    },
    units: [driver, adapter, path, ...support],
    apart: [path],
    // No time limit: it is for sources that people type.
    now: () => 0,
  });
  if (!built.ok) {
    const [{ file, line, message }] = built.diagnostics;
    return { ok: false, message: `${file}:${line}: ${message}` };
  }
  const launched = launchScenario(built.image, {
    name: path,
    title: path,
    summary: '',
    units: [],
    routine: path,
    entry: 'main',
    contexts: [{ name: 'A' }],
    ...(windows && { windows }),
  });
  if (!launched.ok) return launched;
  const trace = await record(launched.launch, { budget: 1_000_000 });
  return trace.outcome.kind === 'finished' || trace.outcome.kind === 'exited'
    ? { ok: true, trace }
    : { ok: false, message: JSON.stringify(trace.outcome) };
}

/** Cycles a switch on a core, once caches and predictors are warm: over the loop's second half. */
export function cyclesASwitch(trace: Trace, core: Core): number {
  const timing = simulate(trace, core);
  if (!timing) return Number.NaN;
  const { symbols } = trace.image;
  const start = symbols.find(({ name }) => name === 'ping_pong')?.address ?? 0;
  const size = symbols.find(({ name }) => name === 'ping_pong')?.size ?? 0;
  // An iteration ends with the loop's jump back.
  const last = trace.instructions.findIndex(
    ({ address, flow }) => flow === 'branch' && address >= start && address < start + size,
  );
  const ends: number[] = [];
  for (let step = 0; step < trace.steps; step++) if (trace.pc[step] === last) ends.push(step);
  const half = ends.length >> 1;
  const cycles = timing.retire[ends[ends.length - 2]] - timing.retire[ends[half]];
  return cycles / (ends.length - 2 - half) / 2;
}
