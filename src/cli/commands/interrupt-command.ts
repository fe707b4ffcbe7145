import {
  type AddCommand,
  cflagsOption,
  EXIT_CODES,
  folderOption,
  macroOption,
  NAMES,
  PROGRAMS,
  SHAPES,
  shapeOption,
  symbolOption,
} from '../command.ts';
import type { InterruptOptions } from './interrupt.ts';

/** `swaplab interrupt`. */
export const addInterrupt: AddCommand = (swaplab, finish) => {
  swaplab
    .command('interrupt')
    .description('a signal at every instruction of a switch: does it survive?')
    .argument('<file...>', 'a routine, a program, a saved run, or the files of a program')
    .option('--json', 'print JSON', false)
    .option('--csv', 'print a line an instruction, with commas between its columns', false)
    .addOption(symbolOption())
    .addOption(shapeOption())
    .addOption(folderOption())
    .addOption(macroOption())
    .addOption(cflagsOption())
    .addHelpText(
      'after',
      `
The lab switches back and forth through the routine, or runs the program, and looks at the first switch
into a context that has run, and at the one back. Once for every instruction of them a signal arrives
before it. Its handler runs on the stack that it finds and ruins all that it may: the registers that a
function need not keep, flags, a kibibyte below its own frame. The kernel gives back every register from
the frame that it laid 128 bytes below rsp. So what breaks is a switch that has something to lose
further down, or whose rsp is no place for a frame. The run then goes on to its end and is compared
with the one without a signal. The way back is listed where it differs.

Exit code 1: some instruction does not survive.
${PROGRAMS}
${NAMES}
${SHAPES}

Examples:
  swaplab interrupt rethinkdb/lightweight
  swaplab interrupt mine.S --symbol switch_to
  swaplab interrupt switches/libco --json
${EXIT_CODES}`,
    )
    .action(async (names: string[], options: InterruptOptions) => {
      const { interrupt } = await import('./interrupt.ts');
      finish(await interrupt(names, options));
    });
};
