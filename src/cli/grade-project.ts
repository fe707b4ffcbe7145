import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Exercise } from '../grading/exercise.ts';
import { concludeProject, type StageResult } from '../grading/kinds/project/conclude.ts';
import type { ProjectContract } from '../grading/kinds/project/index.ts';
import { judgeStage } from '../grading/kinds/project/judge.ts';
import type { Verdict } from '../grading/verdict.ts';
import { readTrace } from '../trace/reader.ts';
import { record } from '../trace/recorder.ts';
import { type CompileOptions, compileObjects, compileProgram } from './compile/compile.ts';
import { Refusal } from './exit.ts';
import { elfProgram, load } from './program.ts';

/** Steps of a stage: several times what a plain solution takes. */
const BUDGET = 500_000;

/** As the project's Makefile has them. */
const FLAGS = '-O2 -I.';

/** Bytes that a file may have which is handed in. */
const MOST = 200_000;

/** A project's exercise, its contract and its folder. */
export interface Project {
  exercise: Exercise;
  contract: ProjectContract;
  home: string;
}

/** Refuses to grade where nothing can be compiled: that is not the fault of what was handed in. */
export async function needCompiler({ contract, home }: Project): Promise<void> {
  await compileProgram(filesOf(contract, 0), optionsIn(join(home, 'starter'), false));
}

/**
 * Judges a folder that was handed in, stage by stage, up to the first that is not reached. The system's compiler compiles what
 * it holds; it runs in the emulator alone.
 * @param folder has the files that are to be handed in; what else lies in it is not looked at
 */
export async function gradeProject(project: Project, folder: string): Promise<Verdict> {
  const { exercise, contract, home } = project;
  const unfit = unfitFile(contract, folder);
  if (unfit) return concludeProject(exercise, contract, unfit, []);
  const place = mkdtempSync(join(tmpdir(), 'swaplab-'));
  try {
    cpSync(join(home, 'starter'), place, { recursive: true });
    for (const name of contract.submit) copyFileSync(join(folder, name), join(place, name));
    return await gradeStages(project, place, folder);
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

/** What is missing, or is no source text. */
function unfitFile({ submit }: ProjectContract, folder: string): string | undefined {
  const wanted = `a folder with ${submit.join(' and ')} is handed in`;
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
    return `${folder}: this is no folder; ${wanted}`;
  const missing = submit.filter((name) => !existsSync(join(folder, name)));
  if (missing.length > 0)
    return `${folder}: ${missing.join(' and ')} ${missing.length > 1 ? 'are' : 'is'} missing; ${wanted}`;
  const odd = submit.find((name) => {
    const stat = statSync(join(folder, name));
    return !stat.isFile() || stat.size > MOST;
  });
  return odd && `${join(folder, odd)}:1: this is no file of at most ${MOST} bytes`;
}

/** @param place has all files of the project */
async function gradeStages(
  { exercise, contract }: Project,
  place: string,
  folder: string,
): Promise<Verdict> {
  const { submit, given, stages } = contract;
  const results: StageResult[] = [];
  // What all stages have in common is compiled once.
  const objects = await unlessRefused(contract, () =>
    compileObjects([...submit, ...given], place, optionsIn(place, true)),
  );
  if (typeof objects === 'string')
    return concludeProject(exercise, contract, join(folder, objects), []);
  for (const [index, stage] of stages.entries()) {
    const launch = await unlessRefused(contract, async () => {
      const program = await compileProgram([stage.test, ...objects], optionsIn(place, true));
      return load(elfProgram(stage.test, program));
    });
    if (typeof launch === 'string') {
      const message = join(folder, launch);
      if (index === 0) return concludeProject(exercise, contract, message, []);
      results.push({ passed: false, message });
      break;
    }
    const reader = readTrace(await record(launch, { budget: BUDGET }));
    const expected = readFileSync(join(place, stage.test.replace(/\.c$/, '.txt')), 'utf8');
    const missed = judgeStage(reader, stage, contract.stacks, expected);
    if (!missed) {
      results.push({ passed: true, message: 'Reached.' });
      continue;
    }
    const message = `${missed.message}. ${howToSee(contract, index)}`;
    results.push({ ...missed, passed: false, message });
    const verdict = concludeProject(exercise, contract, undefined, results);
    const { step } = missed;
    return step === undefined ? verdict : { ...verdict, failing: { launch, step } };
  }
  return concludeProject(exercise, contract, undefined, results);
}

/** What comes of compiling, or what the compiler says. */
async function unlessRefused<T>(
  { submit }: ProjectContract,
  compile: () => Promise<T>,
): Promise<T | string> {
  try {
    return await compile();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const lines = error.message.split('\n');
    const missing = lines.flatMap((line) => /undefined reference to `(\w+)'/.exec(line)?.[1] ?? []);
    if (missing.length > 0)
      return `${submit.join(' and ')}: nothing there defines ${[...new Set(missing)].join(', ')}`;
    // `sched.c:12:5: error: …` says it all.
    return lines.find((line) => /^[^\s:]+:\d+:.*\berror\b/i.test(line)) ?? lines.join(' ');
  }
}

/** What a compiler only warns of is no matter for a verdict. */
const optionsIn = (cwd: string, limited: boolean): CompileOptions => ({
  cflags: `${FLAGS} -w`,
  cwd,
  limited,
});

const filesOf = ({ submit, given, stages }: ProjectContract, index: number) => [
  stages[index].test,
  ...submit,
  ...given,
];

/** The command that makes a stage's run a file for the page. */
function howToSee(contract: ProjectContract, index: number): string {
  const files = filesOf(contract, index).join(' ');
  return `To see it, in a folder that swaplab project --fill has completed: swaplab run ${files} --cflags '${FLAGS}' --max ${BUDGET} --save stage-${index + 1}.swaplab`;
}
