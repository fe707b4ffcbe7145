import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { globSync } from 'tinyglobby';
import { CONVENTIONS, type Convention } from '../../../src/machine/scenarios/routine.ts';
import { type Ending, endingOf, jmpEnded } from '../../../src/timing/ending.ts';
import { here, type Workshop } from './program.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/** A routine of asm/ in one form: a program's objects that switch through it. */
export interface RoutineProgram {
  name: string;
  form: Ending;
  objects: string[];
}

const objectName = (path: string) => path.replaceAll('/', '-').replace(/\.S$/, '');

/** What measures, and what makes of a routine the interface that it calls. */
function around(
  { symbol, adapter, support }: Convention,
  workshop: Workshop,
  drivers: readonly string[],
): string[] {
  const object = (path: string) => workshop.object(join(ROOT, path), objectName(path));
  const driven = drivers.map((file) => workshop.object(here(file), file.replace('.', '-')));
  const objects = [...driven, object(adapter)];
  return support.length ? [...objects, workshop.library(symbol, support.map(object))] : objects;
}

const PING_PONG = ['ping-pong.S'];

/** The routine that rings of contexts are measured with. */
const IN_RINGS = 'asm/rethinkdb/lightweight.S';

/** It in a ring, ended by `ret` and by a jump. */
export const ringPrograms = (workshop: Workshop): RoutineProgram[] =>
  programsOf([IN_RINGS], workshop, ['ring.S', 'ring.c']);

/** Every routine of asm/ as it is, and also jmp-ended if it ends by `ret`. */
export function routinePrograms(workshop: Workshop): RoutineProgram[] {
  const files = globSync('asm/**/*.S', { cwd: ROOT, ignore: 'asm/{scenarios,runtime}/**' });
  return programsOf(files, workshop, PING_PONG);
}

function programsOf(
  files: string[],
  workshop: Workshop,
  drivers: readonly string[],
): RoutineProgram[] {
  return files.sort().flatMap((path) => {
    const text = workshop.preprocessed(join(ROOT, path));
    const convention = CONVENTIONS.find(({ symbol }) => new RegExp(`^${symbol}:`, 'm').test(text));
    if (!convention) return [];
    const rest = around(convention, workshop, drivers);
    const program = (form: Ending, body: string) => ({
      name: path.replace(/^asm\/(.*)\.S$/, '$1'),
      form,
      objects: [workshop.assembled(`${objectName(path)}-${form}`, body), ...rest],
    });
    const written = endingOf(text, convention.symbol);
    return written === 'jmp'
      ? [program('jmp', text)]
      : [program('ret', text), program('jmp', jmpEnded(text, convention.symbol))];
  });
}

/** The swapcontext of the C library that is installed here. */
export function installedProgram(workshop: Workshop): RoutineProgram {
  const [convention] = CONVENTIONS.filter(({ symbol }) => symbol === 'swapcontext');
  const nothing = workshop.assembled('installed-swapcontext', '.section .note.GNU-stack\n');
  const objects = [nothing, ...around({ ...convention, support: [] }, workshop, PING_PONG)];
  return { name: 'installed/swapcontext', form: 'ret', objects };
}
