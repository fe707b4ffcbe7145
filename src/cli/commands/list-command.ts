import type { AddCommand } from '../command.ts';
import { Exit } from '../exit.ts';

/** `swaplab list`. */
export const addList: AddCommand = (swaplab, finish) => {
  swaplab
    .command('list')
    .description('list the scenarios and routines that the lab has')
    .addHelpText('after', '\nExample:\n  swaplab list')
    .action(async () => {
      const { list } = await import('./list.ts');
      console.log(list());
      finish(Exit.ok);
    });
};
