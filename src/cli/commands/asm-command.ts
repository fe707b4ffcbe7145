import { type AddCommand, EXIT_CODES } from '../command.ts';

/** `swaplab asm`. */
export const addAsm: AddCommand = (swaplab, finish) => {
  swaplab
    .command('asm')
    .description('assemble a file and report its errors')
    .argument('<file>', "a file's path, a routine or a scenario")
    .option('--listing', 'print every line with its address and bytes', false)
    .addHelpText(
      'after',
      `
Examples:
  swaplab asm mine.S
  swaplab asm rethinkdb/lightweight --listing
${EXIT_CODES}`,
    )
    .action(async (name: string, { listing }: { listing: boolean }) => {
      const { asm } = await import('./asm.ts');
      finish(await asm(name, listing));
    });
};
