import type { SourceFiles, TakenMember } from '../image.ts';
import type { Unit } from '../unit.ts';

/** The members of the lab's library: sources that are linked where a program leaves one of their names undefined. */
const MEMBER = /^asm\/(?:library|glibc-2\.12)\/[^/]+\.[sS]$/;

const GLOBAL = /^[ \t]*\.globl[ \t]+([\w.$]+)/gm;

/** The member that defines a name, for every name that one defines. */
function membersByName(files: SourceFiles): Map<string, string> {
  const members = new Map<string, string>();
  for (const [path, text] of Object.entries(files)) {
    if (!MEMBER.test(path)) continue;
    for (const [, name] of text.matchAll(GLOBAL)) members.set(name, path);
  }
  return members;
}

/**
 * Appends to the units those members of the library that they need, and that the members need in turn, as `ld` takes
 * them from an archive: a name that is only declared weak takes none. What the program defines itself, weakly too,
 * holds for the members as well.
 * @param read reads a member
 */
export function takeMembers(
  units: Unit[],
  files: SourceFiles,
  read: (path: string) => Unit,
): TakenMember[] {
  const members = membersByName(files);
  const own = units.length;
  const defined = new Set(units.flatMap(definedBy));
  const taken = new Map<string, TakenMember>(units.map(({ path }) => [path, { path, names: [] }]));
  // The list grows while it is walked.
  for (const [index, unit] of units.entries())
    for (const { name, definition, binding } of unit.symbols.values()) {
      const path = members.get(name);
      if (!path || definition || binding === 'weak') continue;
      if (!taken.has(path) && !defined.has(name)) {
        const member = read(path);
        for (const symbol of member.symbols.values())
          if (symbol.binding === 'global') symbol.binding = 'weak';
        for (const more of definedBy(member)) defined.add(more);
        taken.set(path, { path, names: [] });
        units.push(member);
      }
      const names = taken.get(path)?.names;
      if (index < own && names && !names.includes(name)) names.push(name);
    }
  return [...taken.values()].slice(own);
}

/** The names that a unit gives to others. */
function definedBy(unit: Unit): string[] {
  const symbols = [...unit.symbols.values()];
  const given = symbols.filter(({ definition, binding }) => definition && binding !== 'local');
  return [...given, ...unit.common.map(({ symbol }) => symbol)].map(({ name }) => name);
}
