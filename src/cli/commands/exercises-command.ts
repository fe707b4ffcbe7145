import type { AddCommand } from '../command.ts';

interface ExercisesOptions {
  json: boolean;
  student?: string;
}

/** `swaplab exercises`. */
export const addExercises: AddCommand = (swaplab, finish) => {
  swaplab
    .command('exercises')
    .description("list the exercises, or print one's statement and starter")
    .argument('[exercise]', "an exercise's id, or the folder of one of your own")
    .option('--student <name>', 'the variant that this student has')
    .option('--json', 'print JSON: ids, symbols, contracts, statements', false)
    .action(async (id: string | undefined, { json, student }: ExercisesOptions) => {
      const { exercise, exercises } = await import('./exercises.ts');
      finish(await (id === undefined ? exercises(json) : exercise(id, json, student)));
    });
};
