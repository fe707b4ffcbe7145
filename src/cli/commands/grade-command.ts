import { InvalidArgumentError, Option } from 'commander';
import { REPORT_FORMATS } from '../../grading/report/report.ts';
import type { AddCommand } from '../command.ts';
import type { GradeCommand } from './grade.ts';

const GRADING = `
Each file is one submission. It is linked with a harness whose registers, addresses, stacks and order of
switches are random, made from the seed; without --seed the file's own text decides. A thread for
each processor grades; one that hangs for two minutes is ended and only its file fails.

Of a project each folder is one submission. gcc or clang compiles it, and it runs in the emulator.

Examples:
  swaplab grade lightweight-swap mine.S --trace
  swaplab grade lightweight-swap submissions/ --format json > results.json
  swaplab grade lightweight-swap ada.S --student 'Ada Lovelace'
  swaplab grade lightweight-swap 'submissions/*/swap.S' --format gradescope --output results
  swaplab grade a-scheduler submissions/*/

Exit codes:
  0    every submission passed
  1    at least one failed
  2    wrong usage, no such exercise, no such file
  130  ended by Ctrl+C; the report has what was graded until then`;

function natural(text: string): number {
  const value = Number(text);
  if (/^\d+$/.test(text) && value < 2 ** 32) return value;
  throw new InvalidArgumentError('It must be a whole number below 4294967296.');
}

/** `2/5`: the second of five parts. */
function shard(text: string): { i: number; n: number } {
  const [, i, n] = (/^(\d{1,6})\/(\d{1,6})$/.exec(text) ?? []).map(Number);
  if (i >= 1 && i <= n) return { i, n };
  throw new InvalidArgumentError('It must be a part of so many, such as 2/5.');
}

/** `swaplab grade`. */
export const addGrade: AddCommand = (swaplab, finish) => {
  swaplab
    .command('grade')
    .description('judge submissions for an exercise')
    .argument('<exercise>', "an exercise's id, or the folder of one of your own")
    .argument('<files...>', 'files, folders (every .S in them) or patterns; of a project folders')
    .addOption(
      new Option('--format <format>', 'how to report').choices(REPORT_FORMATS).default('pretty'),
    )
    .option('--output <folder>', 'write a report for each file into a folder')
    .option('--seed <n>', 'what the rounds are made from', natural)
    .option(
      '--shard <i/n>',
      'only a part of the files, such as 2/5; `merge` puts the reports together',
      shard,
    )
    .option('--student <name>', 'grade the variant of the exercise that this student has')
    .option('--trace', 'show the steps where a contract broke, on standard error', false)
    .addHelpText('after', GRADING)
    .action(async (name: string, files: string[], command: GradeCommand) => {
      const { startThreads } = await import('../grade-pool.ts');
      const threads = startThreads();
      try {
        const { grade } = await import('./grade.ts');
        finish(await grade(name, files, command, threads));
      } finally {
        await threads.destroy();
      }
    });
};
