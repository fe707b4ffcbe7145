import { GENERAL } from '../../src/machine/registers.ts';

/** A text with one thing changed. */
export interface Mutant {
  /** `12 deleted`, `12 and 13 swapped`, `12: %rbx → %rbp`, `12: 8(%rsp) → 16(%rsp)`: by line. */
  name: string;
  text: string;
}

/** An instruction on a line of its own: what stands before it, itself, what stands behind it. */
const INSTRUCTION = /^(\s+)([a-z][a-z0-9]*(?:[ \t]+[^#/]*?)?)(\s*(?:\/\*.*|#.*)?)$/;

/** All registers that can stand for one another; each is replaced by two others. */
const REGISTERS: readonly string[][] = [
  GENERAL.filter((name) => name !== 'rsp'),
  ['eax', 'ecx', 'edx', 'ebx', 'ebp', 'esi', 'edi', 'r8d', 'r9d', 'r10d'],
];

/** Every way to change a text by one instruction deleted, two neighbours swapped, or one register,
 * offset or constant altered. */
export function mutants(text: string): Mutant[] {
  const lines = text.split('\n');
  const with_ = (changes: Record<number, string | undefined>) =>
    lines.flatMap((line, i) => (i in changes ? (changes[i] ?? []) : line)).join('\n');
  const result: Mutant[] = [];
  lines.forEach((line, i) => {
    const [, indent, instruction, rest] = INSTRUCTION.exec(line) ?? [];
    if (instruction === undefined) return;
    const at = i + 1;
    result.push({ name: `${at} deleted`, text: with_({ [i]: undefined }) });
    if (INSTRUCTION.test(lines[i + 1] ?? '') && lines[i + 1].trim() !== line.trim())
      result.push({
        name: `${at} and ${at + 1} swapped`,
        text: with_({ [i]: lines[i + 1], [i + 1]: line }),
      });
    for (const [name, changed] of altered(instruction))
      result.push({ name: `${at}: ${name}`, text: with_({ [i]: `${indent}${changed}${rest}` }) });
  });
  return result;
}

function* altered(instruction: string): Generator<[name: string, text: string]> {
  const replace = (index: number, old: string, by: string) =>
    instruction.slice(0, index) + by + instruction.slice(index + old.length);
  let count = 0;
  for (const { 0: text, 1: name, index } of instruction.matchAll(/%([a-z0-9]+)/g)) {
    count++;
    const group = REGISTERS.find((each) => each.includes(name));
    if (!group) continue;
    for (const step of [1, 5]) {
      const other = `%${group[(group.indexOf(name) + step) % group.length]}`;
      yield [`${count}. ${text} → ${other}`, replace(index, text, other)];
    }
  }
  for (const { 0: text, 1: offset, 2: address, index } of instruction.matchAll(
    /((?:[A-Za-z_][\w]*|-?\d+)?)(\((?!%rip)%[^)]*\))/g,
  ))
    for (const by of [8, -8]) {
      const other = /^-?\d*$/.test(offset)
        ? String(Number(offset || 0) + by)
        : `${offset}${by > 0 ? '+' : ''}${by}`;
      yield [`${text} → ${other}${address}`, replace(index, text, `${other}${address}`)];
    }
  for (const { 0: text, index } of instruction.matchAll(/\$[-\w]+/g))
    yield [`${text} → ${text}+1`, replace(index, text, `${text}+1`)];
}
