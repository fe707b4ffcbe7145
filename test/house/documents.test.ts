import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { globSync } from 'tinyglobby';
import { expect, test } from 'vitest';
import { EXPERIMENTS } from '../../src/experiments/experiments.ts';
import { contractSchema } from '../../src/grading/kinds/kinds.ts';
import { REPORT_FORMATS } from '../../src/grading/report/report.ts';

const DOCUMENTS = globSync(['*.md', 'docs/*.md', 'src/**/*.md', 'test/**/*.md']);

/** Files that a reader is to make, and what a build makes. */
const OF_THE_READER =
  /^(mine|submission|swap|x|lesson|exercise|starter|solution)\.(S|md|json|ts)$|^\.github\/workflows\/classroom\.yml$|^(dist|built|starter|solution)\/$|^tests\/1\.c$/;

/** What looks like a path: a file with a known ending, or a folder with its stroke. */
const PATH =
  /^(?:\.{0,2}[\w@-][\w@.*-]*\/)*(?:[\w@.*-]+\.(?:tsx?|mjs|json|S|h|c|css|md|ya?ml|html)|[\w@-]+\/)$/;

/** Paths that a text names in code or in links, outside of blocks of code. */
function pathsIn(text: string): string[] {
  const prose = text.replaceAll(/^```.*?^```/gms, '');
  const code = [...prose.matchAll(/`([^`\n]+)`/g)].map(([, inside]) => inside);
  const links = [...prose.matchAll(/\]\(([^)#]+)[^)]*\)/g)].map(([, target]) => target);
  return [...code, ...links].filter((each) => PATH.test(each) && !OF_THE_READER.test(each));
}

/** A path is told from the document's folder or from the project's. */
function missing(document: string, path: string): boolean {
  return ![dirname(document), '.'].some((from) =>
    path.includes('*')
      ? globSync(join(from, path).replaceAll('\\', '/')).length > 0
      : existsSync(join(from, path)),
  );
}

test('the check finds what is missing', () => {
  const text = 'See `src/nothing.ts`, `src/base/`, [that](docs/none.md#part) and `mine.S`.\n';
  const code = '```\n`src/example.ts`\n```\n';
  expect(pathsIn(text + code)).toEqual(['src/nothing.ts', 'src/base/', 'docs/none.md']);
  expect(pathsIn(text).filter((path) => missing('README.md', path))).toEqual([
    'src/nothing.ts',
    'docs/none.md',
  ]);
});

test.each(DOCUMENTS)('%s names only files that there are', (document) => {
  const paths = pathsIn(readFileSync(document, 'utf8'));
  expect(paths.filter((path) => missing(document, path))).toEqual([]);
});

test('every folder of src is explained, and listed', () => {
  const folders = readdirSync('src', { withFileTypes: true }).filter((each) => each.isDirectory());
  const list = readFileSync('src/README.md', 'utf8');
  for (const { name } of folders) {
    expect(existsSync(`src/${name}/README.md`), `src/${name}/README.md`).toBe(true);
    expect(list).toContain(`- [${name}](${name}/) `);
  }
});

/** The first cells of the table under a heading line, without their code marks. */
function rowsBelow(document: string, heading: string): string[] {
  const text = readFileSync(document, 'utf8');
  const [table] = text.slice(text.indexOf(heading)).split('\n\n');
  return [...table.matchAll(/^\| `([\w-]+)` \|/gm)].map(([, name]) => name);
}

test('docs/classroom.md has every format of a report', () => {
  expect(rowsBelow('docs/classroom.md', '| `pretty` |')).toEqual([...REPORT_FORMATS]);
});

test('src/experiments/README.md has every experiment', () => {
  const text = readFileSync('src/experiments/README.md', 'utf8');
  const [row] = text.match(/^.*\| the experiments \|$/m) ?? [];
  const told = [...(row ?? '').matchAll(/`([\w-]+)\.ts`/g)].map(([, name]) => name);
  expect(told).toEqual(EXPERIMENTS.map(({ name }) => name));
});

test('docs/exercises.md has every kind of contract', () => {
  const text = readFileSync('docs/exercises.md', 'utf8');
  const told = [...text.matchAll(/^\*\*`([\w-]+)`\*\*/gm)].map(([, name]) => name);
  const kinds = contractSchema.options.map(({ shape }) => shape.kind.value);
  expect(told.toSorted()).toEqual(kinds.toSorted());
});
