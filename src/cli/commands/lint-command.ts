import type { AddCommand } from '../command.ts';

/** `swaplab lint`. */
export const addLint: AddCommand = (swaplab, finish) => {
  swaplab
    .command('lint')
    .description('check lessons: front matter, links into the lab, questions against their runs')
    .argument('<path...>', 'lesson folders or files, such as lessons/')
    .addHelpText('after', '\nExample:\n  swaplab lint lessons/')
    .action(async (paths: string[]) => {
      const { lint } = await import('./lint.ts');
      finish(await lint(paths));
    });
};
