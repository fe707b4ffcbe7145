import { type Command, InvalidArgumentError, Option } from 'commander';
import { isMacroFlag } from '../assembler/cpp/flags.ts';
import { DEFAULT_BUDGET, LINKED_BUDGET } from '../trace/trace.ts';
import { addSignal } from './signal-option.ts';

/**
 * Adds a command to the program; `finish` takes its exit code. The command's own module, with all that it
 * needs, is imported when the command is used: help and mistakes in a command line load none.
 */
export type AddCommand = (
  swaplab: Command,
  finish: (code: number) => void,
  argv: readonly string[],
) => void | Promise<void>;

/** Which core cycles are modelled on. */
export const coreOption = () =>
  new Option(
    '--core <name>',
    "a core by its name in 'swaplab cores', or a core's JSON file",
  ).default('zen5');

export const EXIT_CODES = `
Exit codes:
  0    the guest's entry function returned, or the guest exited with 0
  1    the guest exited with another code; a routine never switched, or breaks when interrupted
  2    wrong usage, a file that can't be read, an error in a source
  3    the guest faulted or waits for what can't happen
  4    the guest was still running after --max steps
  128+ the guest was killed by the signal of this number: 134 by abort()
  130  cancelled by Ctrl-C
  70   an error in swaplab itself`;

export const NAMES = `
A scenario or routine goes by its name in 'swaplab list', a file by its path. A file is entered at
_start if it defines one, else at main. A file with neither is a routine, if one of its global
functions switches stacks, or two do together: the lab switches back and forth through it. What a
link or a lesson of the page calls a scenario names it here, too: 'ping-pong through
asm/switches/libco.S', with a path in double quotes if it has blanks. Sources may #include the lab's
headers, such as "ucontext-offsets.h" and "syscalls.h".`;

export const PROGRAMS = `
Files of one program are named together. If all are assembly, the lab assembles and links them, and the
program begins at the _start or main of one. With C or C++ among them (.c, .cc, .cpp, .cxx, .o, .a)
the system's compiler makes the program: $CC, else cc; $CXX, else c++; with -g and -static, and without
optimisation unless --cflags says otherwise.`;

export const SHAPES = `
Which function switches, and how it is called, is found out by calling each once in a scratch machine:
where the stack pointer is stored, where the next one and the address to go on at come from. Where
several do, --symbol says which, or FILE:SYMBOL; of a pair both, with a comma. --as tells what is not
seen, or FILE:SYMBOL:SHAPE; a shape is written as reports show it, and what it leaves out is as seen:
  saves into rdi+8     the word that receives the stack pointer; *rdi+8 for a pointer's
  hands over in rax    instead: the register that has it on arrival
  resumes from rsi+8   the word with the stack pointer of the context to resume
  resumes at rsi       instead: the stack pointer itself
  calls rdx            a function that control goes on to
  rcx 0                another register's value`;

export const stdinOption = () =>
  new Option('--stdin <file>', 'what the program reads from standard input; - for that of swaplab');

export const seedOption = () =>
  new Option(
    '--seed <n>',
    "what time, random bytes and the process's number follow from (default: 1)",
  ).argParser(positive(2 ** 31 - 1));

/** What a routine of one's own is called, where that is not clear. */
export const symbolOption = () =>
  new Option('--symbol <name>', 'the function of a file that switches, or two: save,restore');

export const shapeOption = () =>
  new Option('--as <shape>', 'how it is called, where that is not seen');

/** Stands for `--` in the arguments of `compare`, where options may follow one. No argument can be it. */
export const BETWEEN = '\0';

/** The operands of a command before `--`, and what follows it, which is for the program. */
export function filesAndArguments(
  swaplab: Command,
  operands: readonly string[],
  argv: readonly string[],
): { names: string[]; given: string[] } {
  const at = argv.indexOf('--');
  const given = at < 0 ? [] : argv.slice(at + 1);
  const names = operands.slice(0, operands.length - given.length);
  if (names.length === 0) swaplab.error("error: there is no file before '--'");
  return { names, given };
}

/** An option's argument: a whole number from 1 to `most`. */
export function positive(most: number) {
  return (text: string): number => {
    const value = Number(text);
    if (/^\d+$/.test(text) && value >= 1 && value <= most) return value;
    throw new InvalidArgumentError(`It must be a whole number from 1 to ${most}.`);
  };
}

/** An option's argument: a whole number. */
export function notNegative(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  throw new InvalidArgumentError('It must be a whole number.');
}

/** An option's argument: a port of this machine, or 0. */
export function port(text: string): number {
  const value = Number(text);
  if (/^\d+$/.test(text) && value <= 0xffff) return value;
  throw new InvalidArgumentError('It must be a whole number from 0 to 65535.');
}

/** For the compiler, as one word of the command line. */
export const cflagsOption = () =>
  new Option('--cflags <flags>', 'what the compiler is told for C and C++: "-O2 -Wall -lm"');

const several = (text: string, before: string[] | undefined) => [...(before ?? []), text];

/** Where else a file's inclusions may lie, in the order of the search. */
export const folderOption = () =>
  new Option('-I <folder>', 'look for what a file includes here, too; repeatable').argParser(
    several,
  );

/** Macros of a file from the start. */
export const macroOption = () =>
  new Option(
    '-D <name[=value]>',
    'define a macro for a file, as 1 without a value; repeatable',
  ).argParser((text, before: string[] | undefined) => {
    if (isMacroFlag(text)) return several(text, before);
    throw new InvalidArgumentError('It must be NAME or NAME=VALUE, a name as in C.');
  });

/** A trace takes up to 80 bytes a step. */
const MOST_STEPS = 50_000_000;

/** Adds what a program is made and started with to a command that records a run. */
export function addStartOptions(command: Command): Command {
  return command
    .option(
      '--max <steps>',
      `end the run after so many steps (default: ${DEFAULT_BUDGET}; ${LINKED_BUDGET} of a compiled program)`,
      positive(MOST_STEPS),
    )
    .option(
      '--fail-syscall <n>',
      'answer the n-th system call, from 1, with EFAULT',
      positive(1_000_000),
    )
    .option(
      '--signal <when>',
      'send a signal before a step, ALRM@1200, or every so many, ALRM/500; can be repeated',
      addSignal,
    )
    .addOption(stdinOption())
    .addOption(seedOption())
    .addOption(symbolOption())
    .addOption(shapeOption())
    .addOption(folderOption())
    .addOption(macroOption())
    .addOption(cflagsOption());
}
