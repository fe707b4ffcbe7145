import {
  type AddCommand,
  EXIT_CODES,
  folderOption,
  macroOption,
  SHAPES,
  shapeOption,
  symbolOption,
} from '../command.ts';
import type { NativeOptions } from './native.ts';

/** `swaplab native`. */
export const addNative: AddCommand = (swaplab, finish) => {
  swaplab
    .command('native')
    .description('write a folder that runs, checks and measures a routine on your own machine')
    .argument('<file...>', 'a routine of the lab or a file; before it the exercise that it solves')
    .usage('[options] [exercise] <file>')
    .option('-o, --output <folder>', "where to (default: the file's name, with -native)")
    .option('--force', 'write into a folder that has files in it', false)
    .addOption(symbolOption())
    .addOption(shapeOption())
    .addOption(folderOption())
    .addOption(macroOption())
    .addHelpText(
      'after',
      `
The folder has the routine as it is, a C program that switches through it, a check of what the calling
convention asks, a measurement in cycles and a session for gdb; a README says what each is. It needs
x86-64 Linux, gcc or clang, make and gdb, and nothing of the lab.
${SHAPES}

Examples:
  swaplab native mine.S && make -C mine-native check
  swaplab native lightweight-swap mine.S -o swap
  swaplab native ruby.S:coroutine_transfer
  swaplab native swap.s -I include -D SHARED
  swaplab native switches/libco
${EXIT_CODES}`,
    )
    .action(async (names: string[], options: NativeOptions) => {
      if (names.length > 2)
        swaplab.error('error: native takes one file, and an exercise before it');
      const { native } = await import('./native.ts');
      finish(
        await native(names[names.length - 1], names.length > 1 ? names[0] : undefined, options),
      );
    });
};
