import type { Plugin } from 'vite';
import type { CourseModules } from '../lessons/course-modules.ts';
import { core } from './core.ts';

/** `virtual:course`, `virtual:lesson/01-…`, `virtual:exercise/…`, `virtual:solution/…` */
const NAME = /^virtual:(course$|lesson\/|exercise\/|solution\/)/;

/** Whether `npm run build -- --student` asked for a page without solutions. */
const STUDENT = Boolean(process.env.STUDENT);

/** Reads `lessons/`, with the rows of experiments that they ask for, all measured at the same time. */
async function read(): Promise<CourseModules> {
  const call = await core();
  const asked = await call('read-course', 'rowsAsked');
  const measured = asked.map(async ({ experiment, with: values, rows }) => ({
    experiment,
    with: values,
    rows: await call('experiment-rows', 'experimentRows', experiment, values, rows),
  }));
  const result = await call('read-course', 'readCourseModules', await Promise.all(measured));
  if (!result.ok)
    throw new Error(`lessons/ is not as it should be:\n${result.messages.join('\n')}`);
  return STUDENT ? { ...result.modules, solutions: new Map() } : result.modules;
}

/**
 * The lessons as modules of plain data, each in a chunk of its own. A lesson with a mistake in it
 * ends the build.
 */
export function course(): Plugin {
  let modules: Promise<CourseModules> | undefined;
  return {
    name: 'course',
    resolveId: (id) => (NAME.test(id) ? `\0${id}` : undefined),
    configureServer(server) {
      server.watcher.on('change', (path) => {
        if (!path.includes('/lessons/') || !/\.(md|S)$/.test(path)) return;
        modules = undefined;
        const { moduleGraph } = server.environments.client;
        for (const module of moduleGraph.idToModuleMap.values())
          if (module.id?.startsWith('\0virtual:')) moduleGraph.invalidateModule(module);
        server.ws.send({ type: 'full-reload' });
      });
    },
    async load(id) {
      if (!id.startsWith('\0virtual:')) return undefined;
      const name = id.slice('\0virtual:'.length);
      if (!NAME.test(`virtual:${name}`)) return undefined;
      modules ??= read();
      const known = await modules;
      if (name === 'course') return indexModule(known);
      const [kind, key] = name.split('/');
      const values: Record<string, ReadonlyMap<string, unknown>> = {
        lesson: known.lessons,
        exercise: known.exercises,
        solution: known.solutions,
      };
      return `export default ${source(values[kind].get(key))};`;
    },
  };
}

/** The index, and for every part a function that fetches it. */
function indexModule({ index, lessons, exercises, solutions }: CourseModules): string {
  const loaders = (kind: string, keys: Iterable<string>) => {
    const entries = [...keys].map(
      (key) => `${JSON.stringify(key)}: () => import(${JSON.stringify(`virtual:${kind}/${key}`)})`,
    );
    return `{ ${entries.join(', ')} }`;
  };
  return [
    `export const index = ${source(index)};`,
    `export const lessons = ${loaders('lesson', lessons.keys())};`,
    `export const exercises = ${loaders('exercise', exercises.keys())};`,
    `export const solutions = ${loaders('solution', solutions.keys())};`,
  ].join('\n');
}

/** A value as JavaScript has it: JSON, and numbers of 64 bits. */
function source(value: unknown): string {
  if (typeof value === 'bigint') return `${value}n`;
  if (Array.isArray(value)) return `[${value.map(source).join(',')}]`;
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).filter(([, each]) => each !== undefined);
    return `{${entries.map(([key, each]) => `${JSON.stringify(key)}:${source(each)}`).join(',')}}`;
  }
  return JSON.stringify(value);
}
