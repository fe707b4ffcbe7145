import {
  type AddCommand,
  BETWEEN,
  cflagsOption,
  coreOption,
  EXIT_CODES,
  folderOption,
  macroOption,
  NAMES,
  PROGRAMS,
  SHAPES,
  shapeOption,
  symbolOption,
} from '../command.ts';
import type { CompareOptions } from './compare.ts';

/** `swaplab compare`. */
export const addCompare: AddCommand = (swaplab, finish) => {
  swaplab
    .command('compare')
    .description('count what a switch through each routine, or in each program, costs')
    .argument('<file...>', 'routines, programs, saved runs, or the files of programs')
    .usage('[options] <file...> [-- <file...>]...')
    .option('--json', 'print JSON', false)
    .option('--categories', 'what instructions are for, even of more than two routines', false)
    .option('--contexts <n,…>', 'model a switch among so many contexts, too: 1,8,64,4096')
    .option('--stride <bytes>', 'from one of their stacks to the next; 64K is 65536', '64K')
    .option('--places <n>', 'places in the code at which they are suspended', '2')
    .addOption(symbolOption())
    .addOption(shapeOption())
    .addOption(folderOption())
    .addOption(macroOption())
    .addOption(cflagsOption())
    .addOption(coreOption())
    .addHelpText(
      'after',
      `
The lab switches back and forth through each routine three times and counts instructions, loads,
stores, bytes and system calls of a switch into a context that has run, sorted by what the
instructions are for. The kernel's own work is not counted. A context that has never run is made as
the library makes it whose routine it is; of any other routine it is what the routine itself leaves
of a context that it suspends. A program is run once, and its switches are counted.
Cycles are modelled: of the first switch, cold, and of a warm one, when a round trip is repeated. In
JSON they are {"core","cold","warm","byCategory","unknown"}; "symbol" and "shape" say how the routine
was called, "files", "steps" and "switches" what a program did, and its cycles have "run".

With --contexts, a row for each number says what a switch takes when so many contexts take turns, each with a
stack of its own, and how much of it are misses of caches and TLB and forgotten targets; in JSON they are
"contexts": [{"contexts","cycles","losses":{"L1","L2","L3","TLB","branches"},"stride","places","grew"}].

With a -- between them, the names before and after it are one program each; without any, every name
is one by itself.
${PROGRAMS}
${NAMES}
${SHAPES}

Examples:
  swaplab compare glibc-2.12/swapcontext rethinkdb/lightweight
  swaplab compare rethinkdb/lightweight mine.S --json
  swaplab compare ruby.S libco.S:co_swap boost.S 'brpc.S:bthread_jump_fcontext:rcx 0'
  swaplab compare setjmp.S --symbol setjmp,longjmp
  swaplab compare main.c switch.S -- main.c mine.S -- main.c theirs.S
  swaplab compare before.swaplab after.swaplab
  swaplab compare glibc-2.12/swapcontext rethinkdb/lightweight --core skylake
  swaplab compare rethinkdb/lightweight --contexts 1,8,64,4096 --stride 64K
${EXIT_CODES}`,
    )
    .action(async (names: string[], options: CompareOptions) => {
      const { compare } = await import('./compare.ts');
      finish(await compare(groupsOf(names), options));
    });
};

/** Names that stand together, as `--` parts them; each by itself without any. */
function groupsOf(names: readonly string[]): string[][] {
  if (!names.includes(BETWEEN)) return names.map((name) => [name]);
  const groups: string[][] = [[]];
  for (const name of names)
    if (name === BETWEEN) groups.push([]);
    else groups[groups.length - 1].push(name);
  return groups.filter((group) => group.length > 0);
}
