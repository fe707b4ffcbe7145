import type { AddCommand } from '../command.ts';
import { Exit } from '../exit.ts';

/** `swaplab cores`. */
export const addCores: AddCommand = (swaplab, finish) => {
  swaplab
    .command('cores')
    .description('list the cores that cycles can be modelled on, with their sources')
    .argument('[core]', 'all figures of one')
    .addHelpText('after', '\nExamples:\n  swaplab cores\n  swaplab cores zen5')
    .action(async (name: string | undefined) => {
      const { cores, figuresOfCore } = await import('./cores.ts');
      console.log(name === undefined ? cores() : await figuresOfCore(name));
      finish(Exit.ok);
    });
};
