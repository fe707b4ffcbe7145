// How far the cycle model is from silicon: `npm run validate -- --help`.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import { type Core, readCore } from '../../src/timing/cores/core.ts';
import { CORES, coreNamed } from '../../src/timing/cores/cores.ts';
import { type BlockAccuracy, checkBlocks } from './blocks.ts';
import { checkRoutines, type RoutineAccuracy } from './routines.ts';

/** Cores that blocks were measured on: files are named after them. */
const BLOCK_CORES = ['skylake', 'haswell'];

interface Options {
  json?: boolean;
  data: string;
  blocks?: string;
  core?: string;
}

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
  .parse()
  .opts<Options>();

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

const percent = (fraction: number, sign = false) =>
  `${sign && fraction > 0 ? '+' : ''}${(100 * fraction).toFixed(1)} %`;

function printRoutines(routines: readonly RoutineAccuracy[]): void {
  for (const core of new Set(routines.map((routine) => routine.core))) {
    const own = routines.filter((routine) => routine.core === core);
    const width = Math.max(...own.map(({ name }) => name.length));
    console.log(`\n${core}: cycles a switch${' '.repeat(width)}modelled  measured    error`);
    for (const { name, modelled, measured, error } of own)
      console.log(
        `  ${name.padEnd(width + core.length + 14)}${modelled.toFixed(1).padStart(10)}` +
          `${measured.toFixed(1).padStart(10)}${percent(error, true).padStart(9)}`,
      );
    const mean = own.reduce((sum, { error }) => sum + Math.abs(error), 0) / own.length;
    console.log(`  mean absolute error ${percent(mean)} over ${own.length}`);
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

function blockFiles(): { file: string; core: string }[] {
  const { data } = options;
  const found = existsSync(data) ? readdirSync(data) : [];
  return BLOCK_CORES.flatMap((core) => {
    const name = `blocks-${core}.jsonl`;
    if (found.includes(name)) return [{ file: join(data, name), core }];
    console.error(`skipped: no ${name} in ${data} (--data, SWAPLAB_DATA)`);
    return [];
  });
}

try {
  if (options.blocks && !options.core) throw new Error('--blocks needs --core');
  const routines = options.blocks
    ? []
    : await checkRoutines(options.core ? [chosenCore(options.core)] : CORES);
  const files = options.blocks
    ? [{ file: options.blocks, core: options.core ?? '' }]
    : blockFiles().filter(({ core }) => !options.core || core === options.core);
  const blocks = files.map(({ file, core }) => checkBlocks(file, chosenCore(core)));
  if (options.json)
    console.log(
      JSON.stringify({
        routines,
        blocks: blocks.map(({ file, core, n, mape, tau }) => ({ file, core, n, mape, tau })),
      }),
    );
  else {
    printRoutines(routines);
    for (const each of blocks) printBlocks(each);
  }
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 2;
}
