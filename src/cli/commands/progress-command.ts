import { Option } from 'commander';
import type { AddCommand } from '../command.ts';
import type { ProgressCommand } from './progress.ts';

const COLLECTING = `
The page exports what a student has done as a portfolio. Points and ticks in it are not believed: every text is graded anew, in the
student's variant, and every answer is asked of its run again; a variant of another name than the student's is marked. What a portfolio claims and is not so is marked with '!'.
Of an exercise the better of two texts counts: the last one, and the one that was passed.

Below the table stand texts that several students handed in: the same to the letter, or but for comments and blanks. Starter
and solution don't count.

Examples:
  swaplab progress class/
  swaplab progress class/*.swaplab --format csv > marks.csv
  swaplab progress class/ --exercise lightweight-swap --format json

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
        .choices(['pretty', 'csv', 'json'])
        .default('pretty'),
    )
    .option('--exercise <id...>', 'only these exercises')
    .addHelpText('after', COLLECTING)
    .action(async (portfolios: string[], command: ProgressCommand) => {
      const { progress } = await import('./progress.ts');
      finish(await progress(portfolios, command));
    });
};
