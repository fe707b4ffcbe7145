import { messageOf } from '../../base/error.ts';
import { bringIn } from '../lessons/bring-in.ts';
import { scenarioNamed } from '../link/scenario-named.ts';
import { needed } from '../load/load-chunk.ts';
import { isUnit, nameInProject, sameProject } from '../run/project.ts';
import { openScenario } from '../run/recording.ts';
import { isOwn } from '../run/sources.ts';
import { type Bytes, binaryPaths, dropBinary } from '../state/binaries.ts';
import { edit, useDrafts } from '../state/drafts.ts';
import { assembled, dismiss, tell, useLab, working } from '../state/lab.ts';
import { inform } from '../state/notes.ts';
import { freePath } from '../state/text-store.ts';
import { welcomed } from '../state/welcome.ts';
import { commonFolder, isWanted, plainName, plainPath, projectName, toCompile } from './arrange.ts';
import { type Content, classify } from './classify.ts';
import type { Given } from './dropped.ts';
import { asProject, type Item, isFree, put, replaceProject } from './files.ts';
import { unpacked } from './unpack.ts';

interface Read {
  path: string;
  bytes: Bytes;
  content: Content;
}

/** Opens files: a text, a program, several files or a zip archive as one project, a saved run, a portfolio, a course. With `add` they join the
 * project in the editor. */
export async function openFiles(files: readonly Given[], add: boolean): Promise<void> {
  const all = await unpacked(files);
  if (all.some(({ path }) => /(^|\/)lesson\.md$/.test(path))) {
    await openLessons((courses) => courses.openCourseFolder(all));
    return;
  }
  const inFolder = all.some(({ path }) => path.includes('/'));
  const wanted = inFolder ? all.filter(({ path }) => isWanted(path)) : all;
  if (wanted.length === 0) {
    tell('Nothing to open: neither sources nor a program were among these files.');
    return;
  }
  dismiss();
  const read = await readAll(wanted);
  if (!read) return;
  await binaryPaths();
  const problem = refused(read, inFolder);
  if (problem) tell(problem);
  const items = read.flatMap(({ path, bytes, content }): Item[] => {
    if (content.kind === 'text') return [{ path, text: content.text }];
    return content.kind === 'elf' ? [{ path, bytes }] : [];
  });
  const notes = read.flatMap(({ path, content }) =>
    content.kind === 'text' && content.note ? [`${path}: ${content.note}`] : [],
  );
  const run = read.find(({ content }) => content.kind === 'run');
  if (run || items.length > 0) welcomed();
  if (run) await show(put([{ path: `asm/${plainName(run.path)}`, bytes: run.bytes }], [])[0]);
  for (const { path, bytes, content } of read)
    if (content.kind === 'portfolio') bringIn(path, bytes);
    else if (content.kind === 'course') {
      const text = new TextDecoder().decode(bytes);
      await openLessons((courses) => courses.openCourseFile(path, text));
    }
  if (items.length === 0) return;
  const joined = add ? useDrafts.getState().editing : lacking(items);
  if (joined && isOwn(joined)) await addTo(joined, items, notes);
  else if (items.length === 1 && !inFolder) await openOne(items[0], notes);
  else await openProject(items, notes);
}

/** Opens a course of a teacher's own, and shows it. */
async function openLessons(
  open: (courses: typeof import('../lessons/open-course.ts')) => Promise<void>,
): Promise<void> {
  const courses = await needed('What opens courses', () => import('../lessons/open-course.ts'));
  if (!courses) return;
  await open(courses);
  location.hash = '#page=course';
}

/** Reads files one after the other; undefined if a person does not wait for the rest. */
async function readAll(wanted: readonly Given[]): Promise<Read[] | undefined> {
  const read: Read[] = [];
  const many = wanted.length > 1;
  let cancel = () => {};
  const cancelled = new Promise<undefined>((resolve) => {
    cancel = () => resolve(undefined);
  });
  for (const { path, file } of wanted) {
    const what = many ? `${path}, ${read.length + 1} of ${wanted.length} files` : path;
    working({ what: `Reading ${what}`, cancel });
    try {
      const content = file().then((there) => there.arrayBuffer());
      const buffer = await Promise.race([cancelled, content]);
      if (!buffer) {
        working(undefined);
        return undefined;
      }
      const bytes = new Uint8Array(buffer);
      read.push({ path, bytes, content: many || bytes.length > 0 ? classify(bytes) : EMPTY });
    } catch (error) {
      // A folder's file can be gone, or not be ours to read.
      const message = `it cannot be read (${messageOf(error)})`;
      read.push({ path, bytes: new Uint8Array(), content: { kind: 'refused', message } });
    }
  }
  working(undefined);
  return read;
}

/** In a project an empty file may be included; alone it is a mistake. */
const EMPTY: Content = {
  kind: 'refused',
  message:
    "the file is empty; save the text in it first, or begin with 'new program' in the menu of routines",
};

/** Which files were not opened, and why; of a folder, what is no text is expected to lie about. */
function refused(read: readonly Read[], inFolder: boolean): string | undefined {
  const all = read.flatMap(({ path, content }) =>
    content.kind === 'refused' ? [`${path}: ${content.message}`] : [],
  );
  if (all.length === 0 || (inFolder && all.length < read.length)) return undefined;
  const more = all.length > 1 ? ` Nor were ${all.length - 1} others.` : '';
  return `${all[0]}. It was not opened.${more}`;
}

async function openOne(item: Item, notes: readonly string[]): Promise<void> {
  const compile = isC(item.path) ? [toCompile(item.path)] : [];
  const [at] = put([{ ...item, path: `asm/${plainName(item.path)}` }], [...notes, ...compile]);
  await show(at);
}

async function openProject(items: readonly Item[], notes: readonly string[]): Promise<void> {
  const common = commonFolder(items.map(({ path }) => path));
  const name = projectName(common, items);
  const inside = items.map((item) => ({
    ...item,
    path: plainPath(item.path.slice(common.length)),
  }));
  const wanted = `asm/${name}`;
  const folder = freePath(wanted, (each) => isFree(each, inside));
  const placed = inside.map((item) => ({ ...item, path: `${folder}/${item.path}` }));
  const runs = placed.some(({ path, bytes }) => bytes || isUnit(path));
  const c = placed.find(({ path }) => isC(path));
  put(placed, [...notes, ...(!runs && c ? [toCompile(c.path)] : [])]);
  const there = useDrafts.getState().texts;
  if (folder !== wanted && Object.keys(there).some((path) => path.startsWith(`${wanted}/`)))
    inform(`A project ${name} is here already with other texts; this one is ${folder.slice(4)}.`, {
      label: `replace ${name}`,
      run: () =>
        void replaceProject(folder, wanted).then(() => show(first(placed).replace(folder, wanted))),
    });
  await show(first(placed));
}

/** Opens the texts of a run, one of them in the editor: those that ship as they are here, others as if their files were
 * opened. */
export async function openTexts(
  texts: readonly { path: string; text: string }[],
  path: string,
): Promise<void> {
  if (!isOwn(path)) return edit(path);
  const own = texts.filter((each) => isOwn(each.path));
  const items = own.map((each) => ({ ...each, path: each.path.replace(/^asm\//, '') }));
  if (items.length === 1 && !items[0].path.includes('/')) await openOne(items[0], []);
  else await openProject(items, []);
}

async function addTo(path: string, items: readonly Item[], notes: readonly string[]) {
  const folder = asProject(path);
  const placed = put(
    items.map((item) => ({ ...item, path: `${folder}/${plainPath(item.path)}` })),
    notes,
  );
  const { run, position } = useLab.getState();
  const program = run?.scenario.elf && run.scenario.routine;
  // The program on display shows the texts that it was made from.
  if (program && (program === path || sameProject(program, placed[0]))) {
    const at = program === path ? `${folder}/${nameInProject(path)}` : program;
    await show(at, position);
  } else await show(placed[0]);
}

/** The program on display, if it was compiled from texts of these names. */
function lacking(items: readonly Item[]): string | undefined {
  const { run } = useLab.getState();
  if (!run?.scenario.elf || items.some(({ bytes }) => bytes)) return undefined;
  const compiled = new Set(run.reader.trace.image.compiled.map(({ file }) => lastPart(file)));
  return items.some(({ path }) => compiled.has(lastPart(path))) ? run.scenario.routine : undefined;
}

/** Shows a text in the editor; runs a program; shows a saved run. What cannot be run is not kept. */
async function show(path: string, position?: number): Promise<void> {
  if (path in useDrafts.getState().texts) {
    await edit(path);
    return;
  }
  const scenario = await scenarioNamed(path);
  if (!scenario) return;
  await openScenario(scenario, position);
  const { run, diagnostics } = useLab.getState();
  const refusal = diagnostics.find(({ file }) => file === path);
  if (run?.scenario === scenario || !refusal) return;
  assembled([]);
  await dropBinary(path);
  tell(`${lastPart(path)}: ${refusal.message}`);
}

const isC = (path: string) => /\.(c|cc|cpp|cxx)$/i.test(path);
const lastPart = (path: string) => path.slice(path.lastIndexOf('/') + 1);

/** The file to show first: a program, the text with the entry, a unit. */
function first(items: readonly Item[]): string {
  const units = items.filter(({ path }) => isUnit(path));
  const entry = units.find(({ text = '' }) => /^\s*(main|_start):/m.test(text));
  const program = items.find(({ bytes }) => bytes);
  return (program ?? entry ?? units[0] ?? items[0]).path;
}
