import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type AssembleOptions, assemble } from '../../src/assembler/assemble.ts';
import type { Image, SourceFiles } from '../../src/assembler/image.ts';
import type { Launch } from '../../src/machine/launch.ts';
import { launchScenario } from '../../src/machine/launch-scenario.ts';
import { type Scenario, sourcesOf } from '../../src/machine/scenarios/scenario.ts';
import { SCENARIOS } from '../../src/machine/scenarios/scenarios.ts';
import { readTrace, type TraceReader } from '../../src/trace/reader.ts';
import { record } from '../../src/trace/recorder.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Every source in asm/, by path. */
export const SOURCES: SourceFiles = Object.fromEntries(
  readdirSync(`${root}asm`, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.[Shs]$/.test(path))
    .map((path) => [`asm/${path}`, readFileSync(`${root}asm/${path}`, 'utf8')]),
);

/** All but the one whose recording takes seconds. */
export const SHORT_SCENARIOS = SCENARIOS.filter(({ name }) => name !== 'coroutines-thousand');

async function build(options: AssembleOptions): Promise<Image> {
  // A clock that stands still: a busy machine is no reason to fail.
  const result = await assemble({ ...options, now: () => 0 });
  if (!result.ok)
    throw new Error(
      result.diagnostics.map((d) => `${d.file}:${d.line}: ${d.message} (${d.text})`).join('\n'),
    );
  return result.image;
}

/** The image of one program text, which may include the lab's headers. */
export function assembled(text: string): Promise<Image> {
  return build({ units: ['test.S'], files: { ...SOURCES, 'test.S': text } });
}

/** What a scenario starts from. Throws when it can't. */
export function launched(image: Image, scenario: Scenario): Launch {
  const result = launchScenario(image, scenario);
  if (!result.ok) throw new Error(result.message);
  return result.launch;
}

/** Of scenarios: whichever test files ask, a worker assembles and decodes each once. */
const images = new WeakMap<Scenario, Promise<Image>>();

export async function scenarioLaunch(scenario: Scenario): Promise<Launch> {
  const image = images.get(scenario) ?? build(sourcesOf(scenario, SOURCES));
  images.set(scenario, image);
  return launched(await image, scenario);
}

/** One context, A, on the main stack. */
export function programScenario(entry = 'main', more: Partial<Scenario> = {}): Scenario {
  return {
    name: entry,
    title: '',
    summary: '',
    units: ['test.S'],
    routine: 'test.S',
    entry,
    contexts: [{ name: 'A' }],
    ...more,
  };
}

/** Records a launch to its end. */
export async function recorded(start: Launch, budget = 100_000): Promise<TraceReader> {
  const trace = await record(start, { budget });
  return readTrace(trace);
}

/** Runs a program text that defines a global `main`. */
export async function run(
  text: string,
  more: Partial<Scenario> = {},
  budget?: number,
): Promise<TraceReader> {
  return recorded(launched(await assembled(text), programScenario('main', more)), budget);
}

/** Runs `body` as the body of main, with `data` in the data section. */
export function runMain(
  body: string,
  data = '',
  more?: Partial<Scenario>,
  budget?: number,
): Promise<TraceReader> {
  return run(
    `#include "syscalls.h"\n.data\n.p2align 4\n${data}\n.text\n.globl main\nmain:\n${body}\n`,
    more,
    budget,
  );
}
