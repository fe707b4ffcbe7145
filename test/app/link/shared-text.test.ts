import { expect, test } from 'vitest';
import { adopt, MOST_PACKED, pack, unpack } from '../../../src/app/link/shared-text.ts';
import { setDraft, useDrafts } from '../../../src/app/state/drafts.ts';
import { LIMITS } from '../../../src/assembler/limits.ts';
import { LAB_FILES } from '../../../src/worker/lab-files.ts';

const SWAP = 'asm/glibc-2.12/swapcontext.S';
const MINE = '        .globl swap\nswap:   ret     # „fertig“\n';

/** Where a scenario's name says that texts are. */
const textsIn = (name: string) => {
  const { texts } = useDrafts.getState();
  return Object.fromEntries(Object.entries(texts).filter(([path]) => name.includes(path)));
};

test('texts go into a link and back, in characters that may stand in one', async () => {
  const texts = { 'asm/mine.S': MINE, [SWAP]: LAB_FILES[SWAP] };
  const packed = await pack(texts);
  expect(packed).toMatch(/^[\w-]+$/);
  expect(packed.length).toBeLessThan(MOST_PACKED);
  expect(await unpack(packed)).toEqual(texts);
});

test('a text in a link that an earlier build made is read', async () => {
  const packed =
    'q1ZKLM7Vz83MS9ULVrJSUoACvfSc_KQcBYXcxMy8mDwQaaWgoJCbX5YDklUx11FQTU2siMmDqS9KLYnJU6oFAA';
  expect(await unpack(packed)).toEqual({
    'asm/mine.S': '        .globl  main\nmain:   movl    $7, %eax\n        ret\n',
  });
});

test('a link cut anywhere, and what is none of ours, can’t be read', async () => {
  const packed = await pack({ 'asm/mine.S': MINE });
  for (let length = 0; length < packed.length; length += 7)
    expect(await unpack(packed.slice(0, length)), `first ${length}`).toBeUndefined();
  for (const foreign of ['%%%', 'bm90IGRlZmxhdGVk', 'käse'])
    expect(await unpack(foreign), foreign).toBeUndefined();
});

test('what was packed but is no texts is refused; what is none among them is left out', async () => {
  const packed = (value: unknown) => pack(value as Record<string, string>);
  for (const value of [null, 'text', 7, {}, { 'asm/mine.S': 7 }])
    expect(await unpack(await packed(value)), JSON.stringify(value)).toBeUndefined();
  expect(await unpack(await packed({ 'asm/mine.S': MINE, 'asm/other.S': 7 }))).toEqual({
    'asm/mine.S': MINE,
  });
});

test('a few characters that stand for more text than the lab reads are refused', async () => {
  const bomb = await pack({ 'asm/mine.S': ' '.repeat(LIMITS.sourceCharacters + 1) });
  expect(bomb.length).toBeLessThan(MOST_PACKED);
  expect(await unpack(bomb)).toBeUndefined();
});

test('a text of a link gets a path of its own, always the same, and replaces nothing', async () => {
  setDraft('asm/mine.S', '# written here\n');
  const name = await adopt('asm/mine.S', { 'asm/mine.S': MINE });
  expect(name).toMatch(/^asm\/shared-[0-9a-f]{8}\/mine\.S$/);
  expect(useDrafts.getState().texts[name]).toBe(MINE);
  expect(useDrafts.getState().texts['asm/mine.S']).toBe('# written here\n');
  expect(await adopt('asm/mine.S', { 'asm/mine.S': MINE })).toBe(name);
});

test('a text that is here already under its name is found there', async () => {
  setDraft('asm/same.S', MINE);
  expect(await adopt('ping-pong through asm/same.S', { 'asm/same.S': MINE })).toBe(
    'ping-pong through asm/same.S',
  );
});

test('a changed unit of a shipped scenario stands in that scenario alone', async () => {
  const name = await adopt('ping-pong-glibc', { [SWAP]: MINE });
  expect(name).toMatch(
    /^ping-pong-glibc with asm\/shared-[0-9a-f]{8}\/swapcontext\.S for asm\/glibc-2\.12\/swapcontext\.S$/,
  );
  expect(Object.values(textsIn(name))).toEqual([MINE]);
});

test('a path from elsewhere leads nowhere else', async () => {
  const foreign = '../../etc/pass wd "; ö';
  const name = await adopt('ping-pong-glibc', { [foreign]: MINE });
  const [path] = Object.keys(textsIn(name));
  expect(path).toMatch(/^asm\/shared-[0-9a-f]{8}\/[\w.-]+$/);
});

const PROJECT = {
  'asm/coro/main.S': '        .globl main\nmain:   call step\n        ret\n',
  'asm/coro/lib/step.S': '        .globl step\nstep:   ret\n',
  'asm/coro/lib/step.c': 'void step(void) {}\n',
};

test('the files of a project stay together, in their folders', async () => {
  const name = await adopt('asm/coro/main.S', PROJECT);
  expect(name).toMatch(/^asm\/shared-[0-9a-f]{8}\/main\.S$/);
  const folder = name.slice(0, name.lastIndexOf('/'));
  const { texts } = useDrafts.getState();
  for (const [path, text] of Object.entries(PROJECT))
    expect(texts[path.replace('asm/coro', folder)]).toBe(text);
  expect(await adopt('asm/coro/main.S', PROJECT)).toBe(name);
});

test('where the folder of a project holds another text, it gets another folder', async () => {
  const first = await adopt('asm/coro/main.S', PROJECT);
  setDraft(first, '# changed since\n');
  const second = await adopt('asm/coro/main.S', PROJECT);
  expect(second).toBe(first.replace('/main.S', '-2/main.S'));
  expect(useDrafts.getState().texts[first]).toBe('# changed since\n');
});

test('changed texts of one folder of the lab stand in the scenario each for its own', async () => {
  const other = 'asm/glibc-2.12/setcontext.S';
  const name = await adopt('ping-pong-glibc', { [SWAP]: MINE, [other]: `${MINE}# other\n` });
  expect(name).toContain(` for ${SWAP}`);
  expect(name).toContain(` for ${other}`);
});
