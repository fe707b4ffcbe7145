import { Option } from 'commander';
import { type AddCommand, EXIT_CODES, folderOption, macroOption } from '../command.ts';
import type { AsmOptions } from './asm.ts';

/** `swaplab asm`. */
export const addAsm: AddCommand = (swaplab, finish) => {
  swaplab
    .command('asm')
    .description('assemble a file, or the files of a program, and report their errors')
    .argument('<file...>', "a routine, a scenario, a file's path or the paths of a program's files")
    .option('--listing', 'print every line with its address and bytes', false)
    .addOption(
      new Option(
        '-o, --output <file>',
        'write the program that run would run, for Linux and debuggers',
      ).conflicts('listing'),
    )
    .addOption(folderOption())
    .addOption(macroOption())
    .addHelpText(
      'after',
      `
Examples:
  swaplab asm mine.S
  swaplab asm rethinkdb/lightweight --listing
  swaplab asm mine.S --output mine && ./mine
  swaplab asm main.S switch.S --output prog
  swaplab asm sysdeps/swap.S -I include -I build -D SHARED -D PAGE=4096
${EXIT_CODES}`,
    )
    .action(async (names: string[], options: AsmOptions) => {
      const { asm } = await import('./asm.ts');
      finish(await asm(names, options));
    });
};
