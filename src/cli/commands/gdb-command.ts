import { DEFAULT_BUDGET } from '../../trace/trace.ts';
import {
  type AddCommand,
  EXIT_CODES,
  folderOption,
  macroOption,
  NAMES,
  port,
  positive,
  shapeOption,
  symbolOption,
} from '../command.ts';
import type { GdbOptions } from './gdb.ts';
import { MOST_STEPS } from './run-command.ts';

/** `swaplab gdb`. */
export const addGdb: AddCommand = (swaplab, finish) => {
  swaplab
    .command('gdb')
    .description('record a run and let gdb walk through it, forward and backward')
    .argument('<file|scenario>', "a scenario, a routine or a file's path")
    .option('--port <number>', 'where to listen on 127.0.0.1; 0 for any that is free', port, 0)
    .option(
      '--max <steps>',
      'end the run after so many steps',
      positive(MOST_STEPS),
      DEFAULT_BUDGET,
    )
    .addOption(symbolOption())
    .addOption(shapeOption())
    .addOption(folderOption())
    .addOption(macroOption())
    .addHelpText(
      'after',
      `${NAMES}

It prints the command for gdb. There, contexts are threads ('info threads', 'thread 2', 'backtrace');
'reverse-stepi', 'reverse-continue', breakpoints and watchpoints work in both directions, and symbols and
lines come with the program. A run can't be changed: registers and memory are read only.

Examples:
  swaplab gdb ping-pong-glibc
  swaplab gdb mine.S --port 1234
${EXIT_CODES}`,
    )
    .action(async (name: string, options: GdbOptions) => {
      const { gdb } = await import('./gdb.ts');
      finish(await gdb(name, options));
    });
};
