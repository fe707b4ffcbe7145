import { Command, CommanderError } from 'commander';
import { BETWEEN, EXIT_CODES } from './command.ts';
import { addAnswers } from './commands/answers-command.ts';
import { addAsm } from './commands/asm-command.ts';
import { addAtlas } from './commands/atlas-command.ts';
import { addCompare } from './commands/compare-command.ts';
import { addCompletion } from './commands/completion-command.ts';
import { addCores } from './commands/cores-command.ts';
import { addDrill } from './commands/drill-command.ts';
import { addExercises } from './commands/exercises-command.ts';
import { addExperiment } from './commands/experiment-command.ts';
import { addFind } from './commands/find-command.ts';
import { addGdb } from './commands/gdb-command.ts';
import { addGrade } from './commands/grade-command.ts';
import { addInterrupt } from './commands/interrupt-command.ts';
import { addLint } from './commands/lint-command.ts';
import { addList } from './commands/list-command.ts';
import { addMerge } from './commands/merge-command.ts';
import { addNative } from './commands/native-command.ts';
import { addPackCourse } from './commands/pack-course-command.ts';
import { addProgress } from './commands/progress-command.ts';
import { addProject } from './commands/project-command.ts';
import { addRun } from './commands/run-command.ts';
import { addServe } from './commands/serve-command.ts';
import { Exit, Refusal } from './exit.ts';
import { listenForInterrupt } from './interrupt.ts';
import { longVersion, packageVersion } from './version.ts';

/** In the order of the help. */
const COMMANDS = [
  addServe,
  addRun,
  addCompare,
  addInterrupt,
  addAtlas,
  addFind,
  addGdb,
  addAsm,
  addNative,
  addCores,
  addGrade,
  addMerge,
  addProgress,
  addExercises,
  addProject,
  addDrill,
  addAnswers,
  addList,
  addLint,
  addPackCourse,
  addExperiment,
  addCompletion,
];

async function program(argv: readonly string[], finish: (code: number) => void): Promise<Command> {
  const swaplab = new Command('swaplab')
    .description('A context-switch laboratory: assembles, runs and compares x86-64 stack switches.')
    // Who asks for it waits for git, nobody else.
    .version(/^(-V|--version)$/.test(argv[2]) ? longVersion() : packageVersion())
    .exitOverride()
    .showHelpAfterError("('swaplab --help' shows what there is)")
    .addHelpText('after', EXIT_CODES);
  for (const add of COMMANDS) await add(swaplab, finish, argv);
  return swaplab;
}

/** Runs the command line `argv` and sets the process's exit code. */
export async function main(argv: string[]): Promise<void> {
  listenForInterrupt();
  process.stdout.on('error', () => process.exit(Exit.pipe));
  try {
    const swaplab = await program(argv, (code) => {
      process.exitCode = code;
    });
    const grouped = argv[2] === 'compare';
    await swaplab.parseAsync(argv.map((word) => (grouped && word === '--' ? BETWEEN : word)));
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
