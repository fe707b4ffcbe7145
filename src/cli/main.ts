import { readFileSync } from 'node:fs';
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { DEFAULT_BUDGET } from '../trace/trace.ts';
import { asm } from './commands/asm.ts';
import { type CompareOptions, compare } from './commands/compare.ts';
import { cores, figuresOfCore } from './commands/cores.ts';
import { addExperiments } from './commands/experiment.ts';
import { addGrading } from './commands/grading.ts';
import { lint } from './commands/lint.ts';
import { list } from './commands/list.ts';
import { type RunOptions, run } from './commands/run.ts';
import { Exit, Refusal } from './exit.ts';
import { listenForInterrupt } from './interrupt.ts';

/** Which core cycles are modelled on. */
const coreOption = () =>
  new Option(
    '--core <name>',
    "a core by its name in 'swaplab cores', or a core's JSON file",
  ).default('zen5');

/** A trace takes up to 80 bytes a step. */
const MOST_STEPS = 10_000_000;

const EXIT_CODES = `
Exit codes:
  0    the guest's entry function returned, or the guest exited with 0
  1    the guest exited with another code; a compared routine never switched
  2    wrong usage, a file that can't be read, an error in a source
  3    the guest faulted
  4    the guest was still running after --max steps
  130  cancelled by Ctrl-C
  70   an error in swaplab itself`;

const NAMES = `
A scenario or routine goes by its name in 'swaplab list', a file by its path. A file is entered at
_start if it defines one, else at main. A file with neither is a routine, if one of its global
functions switches stacks, or two do together: the lab switches back and forth through it. Sources may #include the lab's headers, such as "ucontext-offsets.h" and
"syscalls.h".`;

const SHAPES = `
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

const symbolOption = () =>
  new Option('--symbol <name>', 'the function of a file that switches, or two: save,restore');

const shapeOption = () => new Option('--as <shape>', 'how it is called, where that is not seen');

function positive(most: number) {
  return (text: string): number => {
    const value = Number(text);
    if (/^\d+$/.test(text) && value >= 1 && value <= most) return value;
    throw new InvalidArgumentError(`It must be a whole number from 1 to ${most}.`);
  };
}

function program(finish: (code: number) => void): Command {
  const { version } = JSON.parse(
    readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
  ) as { version: string };
  const swaplab = new Command('swaplab')
    .description('A context-switch laboratory: assembles, runs and compares x86-64 stack switches.')
    .version(version)
    .exitOverride()
    .showHelpAfterError("('swaplab --help' shows what there is)")
    .addHelpText('after', EXIT_CODES);

  swaplab
    .command('run')
    .description('assemble a program and run it')
    .argument('<file|scenario>', "a scenario, a routine or a file's path")
    .addOption(new Option('--trace <format>', 'print every step').choices(['json', 'csv', 'text']))
    .option(
      '--max <steps>',
      'end the run after so many steps',
      positive(MOST_STEPS),
      DEFAULT_BUDGET,
    )
    .option(
      '--fail-syscall <n>',
      'answer the n-th system call, from 1, with EFAULT',
      positive(1_000_000),
    )
    .addOption(symbolOption())
    .addOption(shapeOption())
    .addOption(coreOption())
    .addHelpText(
      'after',
      `${NAMES}
${SHAPES}

What the guest writes goes to standard output, followed by a report. With --trace, standard output
has the trace alone and the report goes to standard error.
  text  step, context, address, instruction, new values of registers and memory
  csv   step,context,pc,symbol,text,registers,loads,stores with register=value and
        address:size=value, separated by blanks; kernel: before what the kernel accessed
  json  {"name","outcome","switches","calls","steps":[{"step","context","pc","symbol","text",
        "registers":{name:value},"loads":[{"address","size","value"}],"stores":[…]}]};
        accesses of the kernel have "kernel":true

Examples:
  swaplab run ping-pong-glibc
  swaplab run mine.S --trace text | less
  swaplab run ping-pong-glibc --fail-syscall 2 --trace csv > steps.csv
${EXIT_CODES}`,
    )
    .action(async (name: string, options: RunOptions) => finish(await run(name, options)));

  swaplab
    .command('compare')
    .description('count what a switch through each routine costs')
    .argument('<routine...>', "routines, or files' paths")
    .option('--json', 'print JSON', false)
    .option('--categories', 'what instructions are for, even of more than two routines', false)
    .addOption(symbolOption())
    .addOption(shapeOption())
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
    .action(async (names: string[], options: CompareOptions) =>
      finish(await compare(names, options)),
    );

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
    .action(async (name: string, { listing }: { listing: boolean }) =>
      finish(await asm(name, listing)),
    );

  swaplab
    .command('cores')
    .description('list the cores that cycles can be modelled on, with their sources')
    .argument('[core]', 'all figures of one')
    .addHelpText('after', '\nExamples:\n  swaplab cores\n  swaplab cores zen5')
    .action((name: string | undefined) => {
      console.log(name === undefined ? cores() : figuresOfCore(name));
      finish(Exit.ok);
    });

  addGrading(swaplab, finish);

  swaplab
    .command('list')
    .description('list the scenarios and routines that the lab has')
    .addHelpText('after', '\nExample:\n  swaplab list')
    .action(() => {
      console.log(list());
      finish(Exit.ok);
    });

  swaplab
    .command('lint')
    .description('check lessons: front matter, links into the lab, questions against their runs')
    .argument('<path...>', 'lesson folders or files, such as lessons/')
    .addHelpText('after', '\nExample:\n  swaplab lint lessons/')
    .action(async (paths: string[]) => finish(await lint(paths)));
  addExperiments(swaplab, finish);
  return swaplab;
}

/** Runs the command line `argv` and sets the process's exit code. */
export async function main(argv: string[]): Promise<void> {
  listenForInterrupt();
  process.stdout.on('error', () => process.exit(Exit.pipe));
  try {
    await program((code) => {
      process.exitCode = code;
    }).parseAsync(argv);
  } catch (error) {
    if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : Exit.input;
    else if (error instanceof Refusal) {
      console.error(error.message);
      process.exitCode = error.exitCode;
    } else {
      console.error(`swaplab: internal error: ${error instanceof Error ? error.message : error}`);
      process.exitCode = Exit.internal;
    }
  }
}
