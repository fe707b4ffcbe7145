import type { AddCommand } from '../command.ts';
import type { KeyFormat } from './answers.ts';

/** `swaplab answers`. */
export const addAnswers: AddCommand = (swaplab, finish) => {
  swaplab
    .command('answers')
    .description('print the key: every question of the lessons with its answer, asked of its run')
    .argument('[lesson]', "a lesson's name or number; all without")
    .option('--json', 'print JSON', false)
    .option('--csv', 'print CSV, a row a question', false)
    .addHelpText(
      'after',
      '\nExamples:\n  swaplab answers signal-mask\n  swaplab answers --csv > key.csv',
    )
    .action(async (lesson: string | undefined, { json, csv }: { json: boolean; csv: boolean }) => {
      const { answers } = await import('./answers.ts');
      const format: KeyFormat = json ? 'json' : csv ? 'csv' : 'text';
      finish(await answers(lesson, format));
    });
};
