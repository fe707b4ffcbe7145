import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { assemble } from '../../src/assembler/assemble.ts';
import att from '../../src/assembler/encode/accepted/att.json' with { type: 'json' };
import intel from '../../src/assembler/encode/accepted/intel.json' with { type: 'json' };
import { CLASSES } from '../../src/assembler/encode/accepted.ts';
import { refusedHere } from './differences.ts';
import { gnuAssemble, hasGnu, hex } from './gnu.ts';
import { Random, seed } from './random.ts';

type Syntax = 'att' | 'intel';

const KINDS: Record<Syntax, Record<string, string>> = { att, intel };
const HEAD = { att: '.att_syntax', intel: '.intel_syntax noprefix' };
const random = new Random(seed);
const folder = mkdtempSync(join(tmpdir(), 'swaplab-forms-'));
afterAll(() => rmSync(folder, { recursive: true }));

const NUMBERED: Record<string, string[]> = {
  b: 'al bl cl dl sil bpl r8b r15b'.split(' '),
  w: 'ax cx si bp r9w r14w'.split(' '),
  l: 'eax ecx edx edi esp r10d r13d'.split(' '),
  q: 'rax rbx rsp rbp r8 r12 r13 r15'.split(' '),
  m: ['mm0', 'mm7'],
  x: ['xmm2', 'xmm7', 'xmm8', 'xmm15'],
  y: ['ymm2', 'ymm9'],
  f: ['st(2)', 'st(7)'],
  c: ['cr0', 'cr3', 'cr8'],
  s: ['es', 'fs'],
};

const ADDRESSES: Record<Syntax, string[]> = {
  att: [
    '(%rbx)',
    '8(%rbp)',
    '-400(%rsp,%r9,4)',
    '(,%rcx,8)',
    'sym(%rip)',
    '%fs:40(%r13)',
    '(%eax)',
  ],
  intel: ['[rbx]', '[rbp+8]', '[rsp+r9*4-400]', '[rcx*8]', 'sym[rip]', 'fs:[r13+40]', '[eax]'],
};

function operand(letter: string, syntax: Syntax): string {
  const example = CLASSES[syntax][letter];
  const names = NUMBERED[letter];
  if (names) return (syntax === 'att' ? '%' : '') + random.pick(names);
  const memory = CLASSES[syntax].M;
  if (!example.includes(memory)) return example;
  return example.replace(memory, () => random.pick(ADDRESSES[syntax]));
}

function line(name: string, form: string, syntax: Syntax): string {
  const star = syntax === 'att' && /^l?(?:call|jmp)/.test(name) ? '*' : '';
  return `${name} ${star}${[...form].map((letter) => operand(letter, syntax)).join(', ')}`.trim();
}

/** The lines that GNU as refuses. */
function refused(lines: readonly string[], syntax: Syntax): Set<number> {
  const file = join(folder, 'x.s');
  writeFileSync(file, [HEAD[syntax], ...lines, 'sym:'].join('\n'));
  const { stderr } = spawnSync('as', [file, '-o', '/dev/null'], { encoding: 'utf8' });
  return new Set(Array.from(stderr.matchAll(/x\.s:(\d+): Error/g), ([, at]) => Number(at) - 2));
}

/** The lines that the lab refuses, with what it says. */
async function refusedByLab(
  lines: readonly string[],
  syntax: Syntax,
): Promise<Map<number, string>> {
  const found = new Map<number, string>();
  // No more lines at a time than diagnostics are shown.
  for (let start = 0; start < lines.length; start += 90) {
    const text = [HEAD[syntax], ...lines.slice(start, start + 90), 'sym:'].join('\n');
    const result = await assemble({ files: { 'x.S': text }, units: ['x.S'], now: () => 0 });
    if (result.ok) continue;
    for (const each of result.diagnostics)
      if (each.severity === 'error') found.set(start + each.line - 2, each.message);
  }
  return found;
}

/** Bytes of each line, the line being on 32 bytes of its own. */
async function bytes(lines: readonly string[], syntax: Syntax) {
  const body = lines.map((each) => `.balign 32; ${each}`);
  const text = [HEAD[syntax], ...body, '.balign 32', 'sym: .quad 1'].join('\n');
  const ours = await assemble({ files: { 'x.S': text }, units: ['x.S'], now: () => 0 });
  if (!ours.ok) throw new Error(JSON.stringify(ours.diagnostics[0]));
  const { sections, messages } = gnuAssemble({ 'x.S': text }, ['x.S'], ours.image);
  const theirs = sections?.get('.text')?.bytes;
  if (!theirs) throw new Error(messages);
  const slice = (all: Uint8Array, at: number) =>
    hex(all.slice(at * 32, at * 32 + 32)).replace(/(?:90|0f1f|66)*$/, '');
  return lines.map((each, at) => [
    each,
    slice(theirs, at),
    slice(ours.image.sections[0].bytes, at),
  ]);
}

describe.skipIf(!hasGnu).each(['att', 'intel'] as const)(
  'every form of every instruction, %s',
  (syntax) => {
    const lines = Object.entries(KINDS[syntax]).flatMap(([names, forms]) =>
      names.split(' ').flatMap((name) => forms.split(' ').map((form) => line(name, form, syntax))),
    );

    it('is encoded as GNU as does, or refused', async () => {
      const theirs = refused(lines, syntax);
      const both = lines.filter((_, at) => !theirs.has(at));
      const ours = await refusedByLab(both, syntax);
      const missing = both.filter((each, at) => ours.has(at) && !refusedHere(each));
      const compared = await bytes(
        both.filter((_, at) => !ours.has(at)),
        syntax,
      );
      const wrong = compared.filter(([, a, b]) => a !== b).map((each) => each.join(' '));
      console.log(
        `${syntax}: ${compared.length} forms the same, ${ours.size} refused here, seed ${seed}`,
      );
      expect(wrong).toEqual([]);
      expect(missing).toEqual([]);
    }, 120_000);

    it('is refused with operands that GNU as refuses', async () => {
      const names = Object.keys(KINDS[syntax]).flatMap((all) => all.split(' '));
      const letters = Object.keys(CLASSES[syntax]);
      const tried = Array.from({ length: 6000 }, () => {
        const form = Array.from({ length: random.below(4) }, () => random.pick(letters)).join('');
        return line(random.pick(names), form, syntax);
      });
      const theirs = refused(tried, syntax);
      const ours = await refusedByLab(tried, syntax);
      const wrong = tried.filter((_, at) => theirs.has(at) && !ours.has(at));
      console.log(`${syntax}: ${theirs.size} lines refused by both, seed ${seed}`);
      expect(wrong).toEqual([]);
    }, 120_000);
  },
);
