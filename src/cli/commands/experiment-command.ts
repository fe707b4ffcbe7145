import type { AddCommand } from '../command.ts';

const EXAMPLES = `
A routine goes by its name in 'swaplab list', or by the path of a file; so does a core, by a JSON file of
one's own. All figures but cycles, and what
follows from them, are counted in the emulator. With --json, rows have the figures of the whole run (of
a switch, for ladder and ablation), and 'warmUp' and 'steady' those of its parts. The exit code is 3 if a
configuration failed; the others are there all the same.

Examples:
  swaplab experiment graph
  swaplab experiment graph --work 800 --core nehalem
  swaplab experiment graph --lightweight mine.S --json
  swaplab experiment ladder --core mine.json
  swaplab experiment stacks --guard on`;

/**
 * `swaplab experiment`. Its subcommands and their options are the experiments with their parameters, so
 * that they come with all that an experiment needs: only if the command line has the word.
 */
export const addExperiment: AddCommand = async (swaplab, finish, argv) => {
  const parent = swaplab
    .command('experiment')
    .description("check the article's claims by runs with parameters")
    .addHelpText('afterAll', EXAMPLES);
  if (!argv.includes('experiment')) return;
  const { addExperiments } = await import('./experiment.ts');
  addExperiments(parent, finish);
};
