import { expect, test } from 'vitest';
import { assemble } from '../../src/assembler/assemble.ts';
import type { Image } from '../../src/assembler/image.ts';
import { symbolNamed } from '../../src/assembler/lookup.ts';
import { formatDiagnostic } from '../../src/base/diagnostic.ts';
import { SOURCES } from '../machine/lab.ts';

const CONTEXTS = ['getcontext', 'makecontext', 'setcontext', 'swapcontext'];

/** Links a text with the lab's library, and says what was taken for which names, and the warnings. */
async function linked(text: string, more: Record<string, string> = {}) {
  const files = { ...SOURCES, 'a.S': text, ...more };
  const units = ['a.S', ...Object.keys(more)];
  const result = await assemble({ files, units, library: true, now: () => 0 });
  const shown = (result.ok ? result.warnings : result.diagnostics).map(formatDiagnostic).join('\n');
  if (!result.ok) throw new Error(shown);
  const { image } = result;
  const taken = (image.library ?? []).map(({ path, names }) => `${path}: ${names.join(' ')}`);
  return { image, taken, warnings: shown };
}

const fileOf = (image: Image, name: string) => symbolNamed(image, name)?.place.file;

test('takes what a program lacks, what that needs in turn, and no more', async () => {
  const { taken, warnings, image } = await linked('call makecontext\ncall makecontext');
  expect(warnings).toBe('');
  expect(taken).toEqual([
    'asm/glibc-2.12/makecontext.S: makecontext',
    'asm/glibc-2.12/start_context.S: ',
    'asm/glibc-2.12/setcontext.S: ',
  ]);
  expect(fileOf(image, 'makecontext')).toBe('asm/glibc-2.12/makecontext.S');
});

test('takes nothing for a name that is only declared weak, nor without being asked', async () => {
  expect((await linked('.weak swapcontext\n.quad swapcontext')).taken).toEqual([]);
  const alone = await assemble({
    files: { ...SOURCES, 'a.S': 'call swapcontext' },
    units: ['a.S'],
  });
  expect(alone.ok && alone.image.undefined.map(({ name }) => name)).toEqual(['swapcontext']);
});

test.each(['.globl', '.weak'])(
  "a program's own %s definition holds for members, too",
  async (binding) => {
    const own = `call makecontext\n${binding} setcontext\nsetcontext: ret`;
    const { image, taken } = await linked(own);
    expect(taken.join()).not.toContain('setcontext.S');
    expect(fileOf(image, 'setcontext')).toBe('a.S');
    // The first file of the library that calls it jumps into the program's.
    const call = image.lines.find(
      ({ file, code, line }) =>
        code &&
        image.files[file].path.endsWith('start_context.S') &&
        image.files[file].text.split('\n')[line - 1].includes('call    setcontext'),
    );
    const text = image.sections[0];
    const at = (call?.address ?? 0) + 1;
    const distance = new DataView(text.bytes.buffer, text.bytes.byteOffset).getInt32(
      at - text.address,
      true,
    );
    expect(at + 4 + distance).toBe(symbolNamed(image, 'setcontext')?.address);
  },
);

test("a definition of another unit of the program's wins, and memory of .comm counts as one", async () => {
  const other = { 'b.S': '.globl getcontext\ngetcontext: ret' };
  expect((await linked('call getcontext', other)).taken).toEqual([]);
  expect((await linked('call getcontext\n.comm getcontext, 8')).taken).toEqual([]);
});

test("glibc's files are one program in any order, as units and as inclusions in one text", async () => {
  const paths = [...CONTEXTS, 'start_context'].map((name) => `asm/glibc-2.12/${name}.S`);
  const all = CONTEXTS.map((name) => `call ${name}`).join('\n');
  const files = { ...SOURCES, 'a.S': all };
  for (const order of [paths, [...paths].reverse()]) {
    const units = ['a.S', ...order];
    const result = await assemble({ files, units, library: true, now: () => 0 });
    expect(result).toMatchObject({ ok: true, warnings: [], image: { library: [] } });
    const text = order.map((path) => `#include "${path}"\n`).join('');
    expect((await linked(`${text}.text\n${all}`)).warnings).toBe('');
  }
});
