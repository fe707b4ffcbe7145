import { type AddCommand, EXIT_CODES } from '../command.ts';
import type { ProjectCommand } from './project.ts';

/** `swaplab project`. */
export const addProject: AddCommand = (swaplab, finish) => {
  swaplab
    .command('project')
    .description('write the folder that an exercise which is a project begins with')
    .argument('<exercise>', "an exercise's id, or the folder of one of your own")
    .argument('[folder]', "where to (default: the exercise's id)")
    .option('--switch <file>', 'your own switch, in the place of the one that does nothing')
    .option('--fill', 'the folder has files already: they stay, what is missing is added', false)
    .addHelpText(
      'after',
      `
The folder has a header, tests, a Makefile and sources to fill in. It is built with gcc or clang and make, and needs
nothing of the lab. \`swaplab grade\` takes it as it is.

Examples:
  swaplab project a-scheduler
  swaplab project a-scheduler mine --switch lightweight-swap.S && make -C mine test
  swaplab project a-scheduler submissions/ada --fill
  swaplab grade a-scheduler mine
${EXIT_CODES}`,
    )
    .action(async (name: string, folder: string | undefined, options: ProjectCommand) => {
      const { project } = await import('./project.ts');
      finish(project(name, folder, options));
    });
};
