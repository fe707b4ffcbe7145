import { Option } from 'commander';
import type { AddCommand } from '../command.ts';
import type { ProgressCommand } from './progress.ts';

const COLLECTING = `
The page exports what a student has done as a portfolio. Points and ticks in it are not believed: every text is graded anew, in the
student's variant, and every answer is asked of its run again; a variant of another name than the student's is marked. What a portfolio claims and is not so is marked with '!'.
Of an exercise the better of two texts counts: the last one, and the one that was passed.

Below the table stand texts that are alike: the same to the letter, or but for comments and blanks; or nearly the same, or nearly
the shipped solution, by the share of instructions that are the same in the same order, whatever registers and names they
have, from 20 instructions beyond the starter's on and a share of 90 % on. Starter and solution themselves don't count.

own-words is Markdown to read and mark by: what was written in own words, question by question, with the names at the end.

Examples:
  swaplab progress class/
  swaplab progress class/*.swaplab --format csv > marks.csv
  swaplab progress class/ --exercise lightweight-swap --format json
  swaplab progress class/ --format own-words > to-read.md
  swaplab progress class/ --gradebook export.csv --column 'Switches (4711)' > import.csv

Exit codes:
  0    every portfolio was read
  1    some could not be read; the others are in the table
  2    wrong usage, no such file`;

/** `swaplab progress`. */
export const addProgress: AddCommand = (swaplab, finish) => {
  swaplab
    .command('progress')
    .description('a table of what students handed in, graded anew')
    .argument('<portfolios...>', 'files, folders (every .swaplab and .json in them) or patterns')
    .addOption(
      new Option('--format <format>', 'how to report')
        .choices(['pretty', 'csv', 'json', 'own-words'])
        .default('pretty'),
    )
    .option('--exercise <id...>', 'only these exercises')
    .option(
      '--gradebook <csv>',
      'write this export of Canvas or Moodle with the points in it instead of a report',
    )
    .option('--column <heading>', 'the column of the gradebook that points go into', 'Swaplab')
    .addHelpText('after', COLLECTING)
    .action(async (portfolios: string[], command: ProgressCommand) => {
      const { progress } = await import('./progress.ts');
      finish(await progress(portfolios, command));
    });
};
