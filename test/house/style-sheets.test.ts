import { readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import { expect, test } from 'vitest';

/** The sheets beside components; those of `style/` are of the whole page and speak of everybody's classes. */
const SHEETS = globSync('src/app/**/*.css', { ignore: 'src/app/style/**' });

/** The classes that a sheet says something of alone, without what they stand in: those that are its own. */
function ownClasses(sheet: string): Set<string> {
  const text = readFileSync(sheet, 'utf8').replace(/\/\*.*?\*\//gs, '');
  const selectors = [...text.matchAll(/([^{}]+)\{/g)].flatMap(([, list]) => list.split(','));
  return new Set(selectors.flatMap((each) => /^\s*\.([a-z][\w-]*)\s*$/.exec(each)?.[1] ?? []));
}

test('a class belongs to one style sheet', () => {
  const owner = new Map<string, string>();
  const twice: string[] = [];
  for (const sheet of SHEETS)
    for (const name of ownClasses(sheet)) {
      const other = owner.get(name);
      if (other) twice.push(`.${name}: ${other} and ${sheet}`);
      owner.set(name, sheet);
    }
  expect(owner.size).toBeGreaterThan(100);
  expect(twice).toEqual([]);
});
