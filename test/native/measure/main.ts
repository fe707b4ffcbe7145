import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, release } from 'node:os';
import { join } from 'node:path';
import { type Measured, type Measurement, measuredSchema } from '../../../src/timing/measured.ts';
import { printTable, quantile } from '../../bench/table.ts';
import { cpuAtHand, mitigations } from './cpu-at-hand.ts';
import { pieceProgram } from './piece.ts';
import { FUNCTION, PIECES } from './pieces.ts';
import { here, type Output, Workshop } from './program.ts';
import { installedProgram, ringPrograms, routinePrograms } from './routines.ts';

const METHOD =
  'Pinned to one CPU; core cycles by a chain of dependent additions around every sample; samples with ' +
  'another clock before than after, or with a busy neighbour on the same core, are thrown away. ' +
  'Median of the rest; a tenth of them lies below low, a tenth above high.';

const PLAN = { cpu: availableParallelism() - 1, rounds: 5, samples: 25 };

/** Why this machine can't measure, or nothing. */
function obstacle(): string | undefined {
  if (process.platform !== 'linux' || process.arch !== 'x64')
    return `the routines of asm/ are for x86-64 Linux, and this is ${process.platform} on ${process.arch}`;
  try {
    execFileSync('cc', ['--version'], { stdio: 'pipe' });
  } catch {
    return 'there is no C compiler `cc`';
  }
  return undefined;
}

/** The argument that means rings of contexts and nothing else; any other is a pattern of names. */
const RINGS = 'rings';

const round = (value: number) => Number(value.toPrecision(4));

function statistics(samples: readonly number[]) {
  return {
    median: round(quantile(samples, 0.5)),
    low: round(quantile(samples, 0.1)),
    high: round(quantile(samples, 0.9)),
    samples: samples.length,
  };
}

/** What a program measured; one that does not run here is told of, and the rest goes on. */
function attempted(measure: () => Output, name = 'pieces'): Output | undefined {
  try {
    return measure();
  } catch (error) {
    console.error(`${name}: ${(error as Error).message.split('\n')[0]}; left out`);
    return undefined;
  }
}

/** Measures all, or only rings of contexts, or only routines and pieces whose names match a pattern. */
async function measureAll(
  workshop: Workshop,
  only: string | undefined,
): Promise<Pick<Measured, 'clock' | 'measurements'>> {
  const measurements: Measurement[] = [];
  const clocks: number[] = [];
  let tscMHz = Number.NaN;
  const measure = (
    objects: readonly string[],
    what: Pick<Measurement, 'kind' | 'form' | 'switches'> & { name?: string },
  ) => {
    const output = attempted(() => workshop.measure(objects, PLAN), what.name);
    if (!output) return;
    tscMHz = output.tscMHz;
    clocks.push(...output.coreMHz);
    for (const [name, { title, samples }] of output.subjects)
      if (samples.length)
        measurements.push({ name, title, ...what, ...ringOf(what, name), ...statistics(samples) });
      else console.error(`${what.name ?? name}: disturbed all the time, left out`);
  };
  if (only !== RINGS) {
    const wanted = new RegExp(only ?? '');
    for (const { objects, ...what } of await routinePrograms(workshop, wanted))
      measure(objects, { ...what, kind: 'routine' });
    const installed = installedProgram(workshop);
    if (wanted.test(installed.name))
      measure(installed.objects, { name: installed.name, kind: 'routine', form: installed.form });
    const chosen = PIECES.filter(({ name }) => wanted.test(name));
    const pieces = workshop.assembled('pieces', `${pieceProgram(chosen)}${FUNCTION}\n`);
    const memory = only ? [] : [workshop.object(here('memory.c'), 'memory')];
    if (chosen.length) measure([pieces, ...memory], { kind: 'piece' });
  }
  if (!only || only === RINGS)
    for (const { name, form, objects } of await ringPrograms(workshop))
      measure(objects, { name, kind: 'ring', form });
  const { median, low, high } = statistics(clocks);
  return { clock: { tscMHz, coreMHz: { median, low, high } }, measurements };
}

/** How large a ring is: `64-65536`, as its subject is called. */
function ringOf({ kind }: Pick<Measurement, 'kind'>, name: string) {
  if (kind !== 'ring') return {};
  const [contexts, stride] = name.split('-').map(Number);
  return { contexts, stride };
}

async function main(): Promise<void> {
  const [, , only] = process.argv;
  const reason = obstacle();
  if (reason) {
    console.log(`Nothing measured: ${reason}.`);
    return;
  }
  const { slug, ...cpu } = cpuAtHand();
  const compiler = execFileSync('cc', ['--version'], { encoding: 'utf8' }).split('\n')[0];
  const measured = measuredSchema.parse({
    cpu,
    ...(await measureAll(new Workshop(), only)),
    system: { kernel: release(), compiler, mitigations: mitigations() },
    date: new Date().toISOString().slice(0, 10),
    method: METHOD,
  });
  const folder = here('../../../src/timing/measured');
  mkdirSync(folder, { recursive: true });
  const path = join(folder, `${slug}-${machineName(measured)}.json`);
  const known = only && existsSync(path) ? measuredSchema.parse(readJson(path)) : undefined;
  writeFileSync(
    path,
    toText(known ? { ...known, measurements: joined(known, measured) } : measured),
  );
  printTable(
    measured.measurements.map(({ name, form, contexts, stride, median, low, high }) => ({
      what: [form ? `${name} (${form})` : name, contexts, stride].filter(Boolean).join(' '),
      measured: `${median} (${low}–${high})`,
    })),
  );
  console.log(`${cpu.title}, ${measured.clock.coreMHz.median} MHz; written to ${path}`);
}

const readJson = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

/** What a machine's file has, with some of it measured anew. */
function joined(known: Measured, anew: Measured): Measurement[] {
  const key = ({ kind, name, form, contexts, stride }: Measurement) =>
    [kind, name, form, contexts, stride].join(' ');
  const done = new Set(anew.measurements.map(key));
  return [...known.measurements.filter((each) => !done.has(key(each))), ...anew.measurements];
}

/** Tells machines with the same CPU apart: by the rate of its counter, and whether each system call changes page tables. */
function machineName({ clock, system: { mitigations = {} } }: Measured): string {
  const isolation = mitigations.meltdown?.includes('PTI') ? ['pti'] : [];
  return [`${Math.round(clock.tscMHz)}mhz`, ...isolation].join('-');
}

/** JSON with a measurement a line. */
function toText({ measurements, ...head }: Measured): string {
  const lines = measurements.map((one) => `    ${JSON.stringify(one)}`);
  const start = JSON.stringify(head, null, 2).replace(/\n}$/, '');
  return `${start},\n  "measurements": [\n${lines.join(',\n')}\n  ]\n}\n`;
}

await main();
