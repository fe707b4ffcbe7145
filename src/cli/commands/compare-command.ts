import {
  type AddCommand,
  coreOption,
  EXIT_CODES,
  folderOption,
  macroOption,
  NAMES,
  SHAPES,
  shapeOption,
  symbolOption,
} from '../command.ts';
import type { CompareOptions } from './compare.ts';

/** `swaplab compare`. */
export const addCompare: AddCommand = (swaplab, finish) => {
  swaplab
    .command('compare')
    .description('count what a switch through each routine costs')
    .argument('<routine...>', "routines, or files' paths")
    .option('--json', 'print JSON', false)
    .option('--categories', 'what instructions are for, even of more than two routines', false)
    .addOption(symbolOption())
    .addOption(shapeOption())
    .addOption(folderOption())
    .addOption(macroOption())
    .addOption(coreOption())
    .addHelpText(
      'after',
      `
The lab switches back and forth through each routine three times and counts instructions, loads,
stores, bytes and system calls of a switch into a context that has run, sorted by what the
instructions are for. The kernel's own work is not counted. A context that has never run is made as
the library makes it whose routine it is; of any other routine it is what the routine itself leaves
of a context that it suspends.
Cycles are modelled: of the first switch, cold, and of a warm one, when a round trip is repeated. In
JSON they are {"core","cold","warm","byCategory","unknown"}; "symbol" and "shape" say how the routine
was called.
${NAMES}
${SHAPES}

Examples:
  swaplab compare glibc-2.12/swapcontext rethinkdb/lightweight
  swaplab compare rethinkdb/lightweight mine.S --json
  swaplab compare ruby.S libco.S:co_swap boost.S 'brpc.S:bthread_jump_fcontext:rcx 0'
  swaplab compare setjmp.S --symbol setjmp,longjmp
  swaplab compare glibc-2.12/swapcontext rethinkdb/lightweight --core skylake
${EXIT_CODES}`,
    )
    .action(async (names: string[], options: CompareOptions) => {
      const { compare } = await import('./compare.ts');
      finish(await compare(names, options));
    });
};
