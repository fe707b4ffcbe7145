// Asks GNU as which operands every instruction takes, and writes src/assembler/encode/accepted/*.json:
// `tsx test/assembler/record-forms.ts`, some minutes. Needs GNU as 2.40 of x86-64 Linux.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CLASSES, MEMORY_SIZES, SPECIAL } from '../../src/assembler/encode/accepted.ts';

type Syntax = 'att' | 'intel';

const folder = mkdtempSync(join(tmpdir(), 'swaplab-forms-'));

/** No AVX-512, AMX and the like: the encoder knows none of it. `nocona` brings fisttp, which is no
 * extension by name. */
const ARCHITECTURE = [
  ...'nocona 8087 387 687 cmov fxsr mmx sse4.2 sse4a avx2 fma fma4 xop f16c bmi bmi2'.split(' '),
  ...'lzcnt popcnt movbe adx aes pclmul fsgsbase rdrnd rdseed xsave xsaveopt xsavec'.split(' '),
  ...'xsaves clflush clflushopt clwb cx16 tsx invpcid rdtscp rdpid shstk ibt prfchw vmx vmfunc'.split(
    ' ',
  ),
  ...'svme smap sha mwaitx ospke smx wbnoinvd serialize syscall 3dnowa clzero tbm lwp'.split(' '),
  ...'ept nop abm ptwrite rdpru movdiri movdir64b'.split(' '),
].join('+');

/** Forms that the encoder gets wrong: better refused. */
const WRONG: Record<string, RegExp> = {
  nopd: /./,
  movd: /Q/,
  movsx: /^w[wW]/,
  movzx: /^w[wW]/,
  vcvttps2dq: /^xY/,
  xlat: /./,
  xlatb: /./,
};

const HEAD = { att: '.att_syntax\n', intel: '.intel_syntax noprefix\n' };

/** What GNU as says against each line, '' if nothing. */
function errors(lines: string[], syntax: Syntax): string[] {
  const all = lines.map(() => '');
  const file = join(folder, 'x.s');
  for (let start = 0; start < lines.length; start += 200_000) {
    writeFileSync(file, HEAD[syntax] + lines.slice(start, start + 200_000).join('\n'));
    const options = [`-march=${ARCHITECTURE}`, file, '-o', '/dev/null'];
    const { stderr } = spawnSync('as', options, { encoding: 'utf8', maxBuffer: 2 ** 30 });
    for (const [, line, text] of stderr.matchAll(/x\.s:(\d+): Error: (.*)/g))
      all[start + Number(line) - 2] += text;
  }
  return all;
}

/** Every word that may be a mnemonic: the assembler's own texts, and their ends, with suffixes. */
function words(): string[] {
  const path = spawnSync('sh', ['-c', 'realpath $(command -v as)'], { encoding: 'utf8' });
  const text = readFileSync(path.stdout.trim(), 'latin1');
  const found = new Set<string>();
  for (const [word] of text.matchAll(/(?<![a-z0-9])[a-z][a-z0-9]{1,17}(?![a-z0-9])/g))
    for (let from = 0; from + 2 <= word.length; from++)
      if (/[a-z]/.test(word[from])) found.add(word.slice(from));
  return [...found].flatMap((word) => ['', ...'bwlqstd'].map((suffix) => word + suffix));
}

function written(name: string, form: string, syntax: Syntax): string {
  return `${name} ${[...form].map((letter) => CLASSES[syntax][letter]).join(', ')}`;
}

function* product(sets: readonly (readonly string[])[], front = ''): Generator<string> {
  if (sets.length === 0) yield front;
  else for (const letter of sets[0]) yield* product(sets.slice(1), front + letter);
}

const accepted = new Map<string, Set<string>>();

function ask(candidates: [name: string, form: string][], syntax: Syntax): void {
  const said = errors(
    candidates.map(([name, form]) => written(name, form, syntax)),
    syntax,
  );
  for (const [index, [name, form]] of candidates.entries()) {
    if (said[index] !== '') continue;
    const forms = accepted.get(name) ?? new Set();
    accepted.set(name, forms.add(form));
  }
}

/** Asks for every combination of operands of every number of them that a name takes. */
function askAll(names: string[], syntax: Syntax, most: number): void {
  const any = syntax === 'att' ? '%ebx' : 'ebx';
  const probes = names.flatMap((name) =>
    [0, 1, 2, 3, 4].map((count) => `${name} ${new Array(count).fill(any).join(', ')}`),
  );
  const said = errors(probes, syntax);
  // In Intel syntax a suffix that does not fit ebx fits nothing.
  const refusal =
    syntax === 'att'
      ? /number of op|not supported|no such|64-bit mode/
      : /number of op|not supported|no such|64-bit mode|suffix/;
  const all = Object.keys(CLASSES[syntax]);
  const vectors = syntax === 'att' ? [...'bwlqmxyiCM0'] : [...'bwlqmxyiCMQXY0'];
  for (const count of [0, 1, 2, 3, 4].slice(0, most + 1)) {
    const takes = names.filter((_, index) => {
      const text = said[index * 5 + count];
      return count === 0 ? text === '' : !refusal.test(text);
    });
    const sets = new Array<string[]>(count).fill(count < 3 ? all : vectors);
    if (count === 4) sets.fill([...'ixyM'], 0, 3);
    const forms = [...product(sets)];
    for (let at = 0; at < takes.length; at += 200)
      ask(
        takes
          .slice(at, at + 200)
          .flatMap((name) => forms.map((form): [string, string] => [name, form])),
        syntax,
      );
    console.error(`${syntax}: ${takes.length} names with ${count} operands`);
  }
}

/** AT&T's forms turned round, with and without every size in front of memory. */
function askTurned(names: string[], att: ReadonlyMap<string, Set<string>>): void {
  const wider: Record<string, string[]> = { M: ['M', ...new Set(Object.values(MEMORY_SIZES))] };
  for (const [special, general] of Object.entries(SPECIAL))
    wider[general] = [...(wider[general] ?? [general]), special];
  const candidates = new Set<string>();
  const without: string[] = [];
  for (const name of names) {
    // String instructions without operands have other names in AT&T syntax.
    candidates.add(`${name} `);
    const before = candidates.size;
    for (const suffix of ['', 'b', 'w', 'l', 'q', 's', 't', 'll', 'sl'])
      for (const form of att.get(name + suffix) ?? [])
        for (const turned of product(
          [...form].reverse().map((letter) => wider[letter] ?? [letter]),
        ))
          candidates.add(`${name} ${turned}`);
    if (candidates.size === before) without.push(name);
  }
  ask(
    [...candidates].map((each) => each.split(' ') as [string, string]),
    'intel',
  );
  askAll(without, 'intel', 2);
}

/** One entry for all names that take the same. Leaves out what a wider class takes too. */
function save(syntax: Syntax): void {
  const groups = new Map<string, string[]>();
  for (const [name, forms] of accepted) {
    const kept = [...forms].filter(
      (form) =>
        !WRONG[name]?.test(form) &&
        ![...form].some((letter, at) => {
          const general = SPECIAL[letter];
          return (
            general !== undefined && forms.has(form.slice(0, at) + general + form.slice(at + 1))
          );
        }),
    );
    if (kept.length === 0) continue;
    const key = kept.sort((a, b) => a.length - b.length || (a < b ? -1 : 1)).join(' ');
    groups.set(key, [...(groups.get(key) ?? []), name]);
  }
  const rows = Array.from(groups, ([forms, names]) => [names.sort().join(' '), forms]);
  const path = new URL(`../../src/assembler/encode/accepted/${syntax}.json`, import.meta.url);
  writeFileSync(path, `${JSON.stringify(Object.fromEntries(rows.sort()), undefined, 2)}\n`);
  console.error(`${syntax}: ${accepted.size} names, ${groups.size} kinds`);
}

const candidates = [...new Set(words())];
for (const syntax of ['att', 'intel'] as const) {
  const said = errors(candidates, syntax);
  const names = candidates.filter((_, index) => !/no such instruction/.test(said[index]));
  const att = new Map(accepted);
  accepted.clear();
  if (syntax === 'att') askAll(names, 'att', 4);
  else askTurned(names, att);
  save(syntax);
}
