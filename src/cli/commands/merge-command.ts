import { Option } from 'commander';
import { REPORT_FORMATS } from '../../grading/report/report.ts';
import type { AddCommand } from '../command.ts';
import type { ReportCommand } from '../write-report.ts';

const MERGING = `
Several machines grade a part each; this puts their reports together, as if one had graded all. Nothing is graded anew.

Examples:
  swaplab grade lightweight-swap submissions/ --shard 1/4 --format json > part-1.json
  swaplab merge part-*.json --format gradescope --output results

Exit codes:
  0    every submission passed
  1    at least one failed
  2    wrong usage, no such file, no report of the format json`;

/** `swaplab merge`. */
export const addMerge: AddCommand = (swaplab, finish) => {
  swaplab
    .command('merge')
    .description('put reports of grade --format json together')
    .argument('<reports...>', 'files')
    .addOption(
      new Option('--format <format>', 'how to report').choices(REPORT_FORMATS).default('pretty'),
    )
    .option('--output <folder>', 'write a report for each file into a folder')
    .addHelpText('after', MERGING)
    .action(async (reports: string[], command: ReportCommand) => {
      const { merge } = await import('./merge.ts');
      finish(await merge(reports, command));
    });
};
