import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { globSync } from 'tinyglobby';
import { Refusal } from './exit.ts';

/**
 * The files that arguments name, each once: a file, all of a kind in a folder, or what a pattern matches.
 * @param kind a pattern of those that are looked for in folders
 * @param none what to say of a folder without any
 * @throws {Refusal} where there is none
 */
export function namedFiles(patterns: readonly string[], kind: string, none: string): string[] {
  const found = patterns.flatMap((pattern) => {
    if (!existsSync(pattern)) {
      const matched = globSync(pattern).sort();
      if (matched.length > 0) return matched;
      throw new Refusal(`${pattern}: no such file, and no file matches it`);
    }
    if (!statSync(pattern).isDirectory()) return [pattern];
    const inside = globSync(kind, { cwd: pattern }).map((path) => join(pattern, path));
    if (inside.length === 0) throw new Refusal(`${pattern}: ${none}`);
    return inside.sort();
  });
  return [...new Set(found)];
}
