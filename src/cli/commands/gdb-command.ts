import {
  type AddCommand,
  addStartOptions,
  EXIT_CODES,
  filesAndArguments,
  NAMES,
  port,
} from '../command.ts';
import type { GdbOptions } from './gdb.ts';

/** `swaplab gdb`. */
export const addGdb: AddCommand = (swaplab, finish, argv) => {
  const gdb = swaplab
    .command('gdb')
    .description('record a run and let gdb walk through it, forward and backward')
    .argument(
      '<file...>',
      "the files of a program; or a program, a saved run, a routine, a scenario's name",
    )
    .usage('[options] <file...> [-- arguments...]')
    .option('--port <number>', 'where to listen on 127.0.0.1; 0 for any that is free', port, 0);
  addStartOptions(gdb)
    .addHelpText(
      'after',
      `${NAMES}

It prints the command for gdb. What follows -- is for the program. In gdb, contexts are threads ('info threads', 'thread 2', 'backtrace');
'reverse-stepi', 'reverse-continue', breakpoints and watchpoints work in both directions, and symbols and
lines come with the program. A run can't be changed: registers and memory are read only, and whoever writes them is told here
how to fork. A thread that does not run is shown as it goes on: behind its call of the switch, one that has not begun at its first instruction.
A step of it, 'thread 2' and 'next', goes on until it runs again; 'reverse-next' leads to where it was left. One that steps across the switch stops
in the other thread. 'monitor when' says at which step you are. Of the thread that runs, gdb finds the callers of a function in assembly, such as the
switch, only where it has .cfi directives.

Examples:
  swaplab gdb ping-pong-glibc
  swaplab gdb main.c switch.S
  swaplab gdb ./prog --stdin numbers.txt -- some arguments
  swaplab gdb ./prog --signal ALRM/500 --fail-syscall 3
  swaplab gdb mine.S --port 1234
${EXIT_CODES}`,
    )
    .action(async (operands: string[], options: Omit<GdbOptions, 'arguments'>) => {
      const { names, given } = filesAndArguments(swaplab, operands, argv);
      const { gdb: serve } = await import('./gdb.ts');
      finish(await serve(names, { ...options, arguments: given }));
    });
};
