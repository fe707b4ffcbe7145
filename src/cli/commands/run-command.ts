import { Option } from 'commander';
import { RUN_SUFFIX } from '../../trace/run-file.ts';
import {
  type AddCommand,
  addStartOptions,
  coreOption,
  EXIT_CODES,
  filesAndArguments,
  NAMES,
  PROGRAMS,
  SHAPES,
} from '../command.ts';
import { PROFILE_FORMATS } from '../profiles/formats.ts';
import { TRACE_FORMATS } from '../trace-formats/names.ts';
import type { RunOptions } from './run.ts';

/** `swaplab run`. */
export const addRun: AddCommand = (swaplab, finish, argv) => {
  const run = swaplab
    .command('run')
    .description('run a program; assemble it first if it is a source text')
    .argument(
      '<file...>',
      "the files of a program; or a program, a saved run, a routine, a scenario's name",
    )
    .usage('[options] <file...> [-- arguments...]')
    .addOption(
      new Option('--trace <format>', 'print every step')
        .choices(TRACE_FORMATS)
        .conflicts(['profile', 'pipeline']),
    )
    .addOption(
      new Option('--profile <format>', 'print what each function and line costs, by context')
        .choices(PROFILE_FORMATS)
        .conflicts('pipeline'),
    )
    .addOption(
      new Option('--pipeline <format>', 'print the way of every step through the core').choices([
        'konata',
      ]),
    )
    .option('--save <file>', `write the run to a file, NAME${RUN_SUFFIX}`)
    .addOption(coreOption());
  addStartOptions(run)
    .addHelpText(
      'after',
      `
${PROGRAMS}
What follows -- is for the program. A saved run is opened again by 'run' and 'compare', and by the page;
with --max, --fail-syscall, --signal, --stdin, --seed or arguments it is recorded again from what is in its file.
${NAMES}
${SHAPES}

What the guest writes goes to standard output, followed by a report. With --trace, standard output
has the trace alone and the report goes to standard error.
  text  step, context, address, instruction, new values of registers and memory
  csv   step,context,pc,symbol,text,registers,loads,stores with register=value and
        address:size=value, separated by blanks; kernel: before what the kernel accessed
  json  {"name","outcome","switches","calls","steps":[{"step","context","pc","symbol","text",
        "registers":{name:value},"loads":[{"address","size","value"}],"stores":[…]}]};
        accesses of the kernel have "kernel":true
  perfetto  for ui.perfetto.dev: contexts are tracks, switches are flows, a step is a microsecond
--profile and --pipeline take its place:
  speedscope  for speedscope.app: a profile for each context, in steps of its own
  callgrind   for KCachegrind and callgrind_annotate: instructions, loads and stores by function,
              line and context
  konata      for Konata: the modelled pipeline of --core

Examples:
  swaplab run ping-pong-glibc
  swaplab run main.c switch.S
  swaplab run main.cpp fiber.cpp --cflags "-O2 -std=c++20" -- some arguments
  swaplab run main.S scheduler.S switch.S
  swaplab run ./prog --save prog.swaplab
  swaplab run ./prog --stdin numbers.txt --seed 7
  swaplab run ./prog --signal ALRM/500 --signal TERM@20000
  swaplab run prog.swaplab --trace text | less
  swaplab run mine.S --trace text | less
  swaplab run ping-pong-glibc --fail-syscall 2 --trace csv > steps.csv
  swaplab run mine.S --profile callgrind > callgrind.out; callgrind_annotate callgrind.out
${EXIT_CODES}`,
    )
    .action(async (operands: string[], options: Omit<RunOptions, 'arguments'>) => {
      const { names, given } = filesAndArguments(swaplab, operands, argv);
      const { run: record } = await import('./run.ts');
      finish(await record(names, { ...options, arguments: given }));
    });
};
