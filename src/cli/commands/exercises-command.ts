import type { AddCommand } from '../command.ts';

/** `swaplab exercises`. */
export const addExercises: AddCommand = (swaplab, finish) => {
  swaplab
    .command('exercises')
    .description('list the exercises')
    .option('--json', 'print JSON: ids, symbols, contracts, statements', false)
    .action(async ({ json }: { json: boolean }) => {
      const { exercises } = await import('./exercises.ts');
      finish(await exercises(json));
    });
};
