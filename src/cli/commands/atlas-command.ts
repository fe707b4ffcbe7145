import { Option } from 'commander';
import { FAMILIES } from '../../atlas/catalogue/entry.ts';
import { SORTS } from '../atlas/sort.ts';
import { type AddCommand, EXIT_CODES } from '../command.ts';
import type { AtlasOptions } from './atlas.ts';

/** `swaplab atlas`. */
export const addAtlas: AddCommand = (swaplab, finish) => {
  swaplab
    .command('atlas')
    .description('every context switch that the lab knows: counted, timed, interrupted')
    .argument('[switch...]', 'only these; one alone is told in words')
    .addOption(new Option('--family <name>', 'only those of a family').choices(FAMILIES))
    .option(
      '--core <name>',
      'model cycles on this core only, or on one in a JSON file (default: zen5; all with --json)',
    )
    .addOption(new Option('--sort <column>', 'in the order of a column').choices(SORTS))
    .addOption(new Option('--json', 'print JSON').default(false))
    .addOption(new Option('--csv', 'print a line a switch, with commas').default(false))
    .addOption(
      new Option('--svg', 'print the chart of instructions against cycles, an SVG file').default(
        false,
      ),
    )
    .addHelpText(
      'after',
      `
Each switch goes back and forth between two contexts in the emulator. Counts are of one switch into a
context that has run. What it keeps is tried, with other values in every register, control word and the
mask, but for what the original keeps by means that the file lacks ('"untried"'); a signal arrives before each of its instructions. Cycles are modelled; beside them stands what was
measured on a CPU of the core. Of switches whose licence does not go with the lab's there is no file:
their figures were counted in the original, and the rest is empty ('"run": false').

Examples:
  swaplab atlas
  swaplab atlas libco
  swaplab atlas libco boost-fcontext rethinkdb/lightweight --core skylake
  swaplab atlas --family 'operating systems' --sort warm
  swaplab atlas --json
  swaplab atlas --svg --core skylake > atlas.svg
${EXIT_CODES}`,
    )
    .action(async (names: string[], options: AtlasOptions) => {
      const { atlas } = await import('./atlas.ts');
      finish(await atlas(names, options));
    });
};
