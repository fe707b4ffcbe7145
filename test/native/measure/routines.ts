import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { globSync } from 'tinyglobby';
import { endsOfTrip, formOf } from '../../../src/atlas/row/ends.ts';
import { isSeen } from '../../../src/machine/scenarios/of-file.ts';
import { CONVENTIONS, type Convention } from '../../../src/machine/scenarios/routine.ts';
import { pingPong } from '../../../src/machine/scenarios/scenarios.ts';
import { type Ending, endingOf, jmpEnded } from '../../../src/timing/ending.ts';
import { calledBy, play } from '../../asm/lab.ts';
import { adapterText } from '../adapter.ts';
import { here, type Workshop } from './program.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/** A routine of asm/ in one form: a program's objects that switch through it. */
export interface RoutineProgram {
  name: string;
  form: Ending;
  /** Switches of stacks on the way from one context to the other, where it is not one. */
  switches?: number;
  objects: string[];
}

const objectName = (path: string) => path.replaceAll('/', '-').replace(/\.S$/, '');

/** What measures, and what makes of a routine the interface that it calls. */
function around(
  name: string,
  convention: Convention,
  workshop: Workshop,
  drivers: readonly string[],
): string[] {
  const { symbol, adapter, support, windows } = convention;
  const object = (path: string) => workshop.object(join(ROOT, path), objectName(path));
  const driven = [...drivers, ...(windows ? [WINDOWS] : [])].map((file) =>
    workshop.object(here(file), file.replace('.', '-')),
  );
  const made = adapterText(convention);
  const own = made === undefined ? object(adapter) : workshop.assembled(`${name}-adapter`, made);
  const objects = [...driven, own];
  return support.length ? [...objects, workshop.library(symbol, support.map(object))] : objects;
}

const PING_PONG = ['ping-pong.S'];

/** What gives a routine for Windows the block that it looks for at gs. */
const WINDOWS = 'thread-block.c';

/** The routine that rings of contexts are measured with. */
const IN_RINGS = 'asm/rethinkdb/lightweight.S';

/** It in a ring, ended by `ret` and by a jump. */
export const ringPrograms = (workshop: Workshop): Promise<RoutineProgram[]> =>
  programsOf([IN_RINGS], workshop, ['ring.S', 'ring.c']);

/** Every routine of asm/ whose name matches: those with names that the lab knows as they are and, if they end by `ret`,
 * jmp-ended too; others as they are. */
export function routinePrograms(workshop: Workshop, wanted: RegExp): Promise<RoutineProgram[]> {
  const files = globSync('asm/**/*.S', { cwd: ROOT, ignore: 'asm/{scenarios,runtime}/**' });
  const chosen = files.filter((path) => wanted.test(routineName(path)));
  return programsOf(chosen.sort(), workshop, PING_PONG);
}

const routineName = (path: string) => path.replace(/^asm\/(.*)\.S$/, '$1');

async function programsOf(
  files: readonly string[],
  workshop: Workshop,
  drivers: readonly string[],
): Promise<RoutineProgram[]> {
  const programs: RoutineProgram[] = [];
  for (const path of files) {
    const convention = await calledBy(path);
    if (!convention) continue;
    const text = workshop.preprocessed(join(ROOT, path));
    const rest = around(objectName(path), convention, workshop, drivers);
    const add = (form: Ending, body: string, switches = 1) =>
      programs.push({
        name: routineName(path),
        form,
        ...(switches > 1 && { switches }),
        objects: [workshop.assembled(`${objectName(path)}-${form}`, body), ...rest],
      });
    if (isSeen(path)) {
      const { form, switches } = await waysOf(path, convention);
      add(form, text, switches);
    } else {
      const written = endingOf(text, convention.symbol);
      add(written, text);
      if (written === 'ret') add('jmp', jmpEnded(text, convention.symbol));
    }
  }
  return programs;
}

/** In which form a routine is, as the atlas tells it: by how a run of it ends. And how many switches of stacks lead from
 * one of two contexts to the other: a context on the way is left twice as often as they are. */
export async function waysOf(
  path: string,
  convention: Convention,
): Promise<{ form: Ending; switches: number }> {
  const reader = await play(pingPong(path, convention));
  const { from, end } = reader.history.switches;
  const left = [...from].filter((_, i) => end[i] < reader.trace.steps);
  const between = [...new Set(left)].map((context) => {
    const last = left.lastIndexOf(context);
    return last - left.lastIndexOf(context, last - 1);
  });
  return { form: formOf(endsOfTrip(reader)), switches: Math.max(...between) / 2 };
}

/** The swapcontext of the C library that is installed here. */
export function installedProgram(workshop: Workshop): RoutineProgram {
  const [convention] = CONVENTIONS.filter(({ symbol }) => symbol === 'swapcontext');
  const nothing = workshop.assembled('installed-swapcontext', '.section .note.GNU-stack\n');
  const rest = around('installed', { ...convention, support: [] }, workshop, PING_PONG);
  return { name: 'installed/swapcontext', form: 'ret', objects: [nothing, ...rest] };
}
