import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import { type Core, readCore } from '../../src/timing/cores/core.ts';
import { CORES, coreNamed } from '../../src/timing/cores/cores.ts';
import { percent, summaryOf } from './accuracy.ts';
import { type BlockAccuracy, checkBlocks } from './blocks.ts';
import { checkPieces } from './pieces.ts';
import { checkRings } from './rings.ts';
import { checkRoutines, type RoutineAccuracy } from './routines.ts';

/** Cores that blocks were measured on: files are named after them. */
const BLOCK_CORES = ['skylake', 'haswell'];

interface Options {
  json?: boolean;
  data: string;
  blocks?: string;
  core?: string;
  pieces?: string | true;
}

function chosenCore(name: string): Core {
  const shipped = coreNamed(name);
  if (shipped) return shipped;
  if (!existsSync(name)) throw new Error(`no core is named ${name}, and there is no such file`);
  const result = readCore(JSON.parse(readFileSync(name, 'utf8')));
  if (result.ok) return result.core;
  throw new Error(
    result.problems.map(({ path, message }) => `${name}: ${path}: ${message}`).join('\n'),
  );
}

function printAccuracy(all: readonly RoutineAccuracy[], unit: string): void {
  for (const machine of new Set(all.map((each) => each.machine))) {
    const own = all.filter((each) => each.machine === machine);
    const head = `${own[0].core} on ${machine}: cycles ${unit}`;
    const width = Math.max(head.length, ...own.map(({ name }) => name.length + 2));
    console.log(`\n${head.padEnd(width)}  modelled  measured    error`);
    for (const { name, modelled, measured, error } of own)
      console.log(
        `  ${name.padEnd(width - 2)}${modelled.toFixed(1).padStart(10)}` +
          `${measured.toFixed(1).padStart(10)}${percent(error, true).padStart(9)}`,
      );
    console.log(`  ${summaryOf(own)}`);
  }
}

function printBlocks({ file, core, n, mape, tau, bound }: BlockAccuracy): void {
  console.log(`\n${core}: ${n} blocks of ${file}`);
  console.log(`  the model                       MAPE ${percent(mape)}, tau ${tau.toFixed(3)}`);
  const { mape: boundMape, tau: boundTau } = bound;
  console.log(
    `  max(n/4, loads/2, stores)       MAPE ${percent(boundMape)}, tau ${boundTau.toFixed(3)}`,
  );
}

function blockFiles(data: string): { file: string; core: string }[] {
  const found = existsSync(data) ? readdirSync(data) : [];
  return BLOCK_CORES.flatMap((core) => {
    const name = `blocks-${core}.jsonl`;
    if (found.includes(name)) return [{ file: join(data, name), core }];
    console.error(`skipped: no ${name} in ${data} (--data, SWAPLAB_DATA)`);
    return [];
  });
}

/** How far the cycle model is from silicon: `npm run validate -- --help`. The exit code. */
export async function validate(words: readonly string[]): Promise<number> {
  const options = new Command('validate')
    .description('Compares the cycle model with measurements: routines of asm/, and basic blocks.')
    .option('--json', 'print one JSON object; errors and mape are fractions: 0.04 is 4 %')
    .option(
      '--data <folder>',
      'where blocks-<core>.jsonl are (or environment SWAPLAB_DATA)',
      process.env.SWAPLAB_DATA ?? fileURLToPath(new URL('../../../shared/data', import.meta.url)),
    )
    .option('--blocks <file>', 'only this file of blocks, with --core')
    .option('--core <name>', `${CORES.map(({ name }) => name).join(', ')}, or a core file`)
    .option(
      '--pieces [pattern]',
      'only pieces, what the cores were calibrated on: those whose names match',
    )
    .parse([...words], { from: 'user' })
    .opts<Options>();
  try {
    if (options.blocks && !options.core) throw new Error('--blocks needs --core');
    const cores = options.core ? [chosenCore(options.core)] : CORES;
    const pattern = options.pieces === true ? '' : options.pieces;
    const pieces = pattern === undefined ? [] : await checkPieces(cores, new RegExp(pattern));
    const only = options.blocks !== undefined || pattern !== undefined;
    const routines = only ? [] : await checkRoutines(cores);
    const rings = only ? [] : await checkRings(cores);
    const files = options.blocks
      ? [{ file: options.blocks, core: options.core ?? '' }]
      : only
        ? []
        : blockFiles(options.data).filter(({ core }) => !options.core || core === options.core);
    const blocks = files.map(({ file, core }) => checkBlocks(file, chosenCore(core)));
    if (options.json)
      console.log(
        JSON.stringify({
          ...(pieces.length > 0 ? { pieces } : {}),
          routines,
          rings,
          blocks: blocks.map(({ file, core, n, mape, tau }) => ({ file, core, n, mape, tau })),
        }),
      );
    else {
      printAccuracy(pieces, 'a unit');
      printAccuracy(routines, 'a switch');
      printAccuracy(rings, 'a switch in a ring');
      for (const each of blocks) printBlocks(each);
    }
  } catch (error) {
    console.error((error as Error).message);
    return 2;
  }
  return 0;
}
