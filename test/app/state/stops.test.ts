import { beforeAll, beforeEach, expect, test } from 'vitest';
import type { Run } from '../../../src/app/run/run.ts';
import { goTo, showRun } from '../../../src/app/state/lab.ts';
import {
  addStop,
  changeStop,
  linesOf,
  removeStops,
  stopsIn,
  toggleBreakpoint,
  useStops,
} from '../../../src/app/state/stops.ts';
import { runOf } from '../run-of.ts';

let glibc: Run;
let lightweight: Run;
beforeAll(async () => {
  glibc = await runOf('ping-pong-glibc');
  lightweight = await runOf('ping-pong-lightweight');
});
const list = () => useStops.getState().list;
beforeEach(() => {
  removeStops(list());
  showRun(glibc, 20);
});

test('a line has one breakpoint, with a condition or without', () => {
  toggleBreakpoint('asm/a.S', 12);
  toggleBreakpoint('asm/a.S', 13);
  changeStop(list()[0], { text: 'asm/a.S:12 if rax == 5' });
  expect([...linesOf(list()).keys()]).toEqual(['asm/a.S:12', 'asm/a.S:13']);
  toggleBreakpoint('asm/a.S', 12);
  expect(list()).toEqual([{ text: 'asm/a.S:13', on: true }]);
});

test('no two are the same; one keeps its place and what else was said of it', () => {
  for (const text of ['write rbx', 'syscall', 'write rbx ']) addStop(text);
  expect(list().map(({ text }) => text)).toEqual(['syscall', 'write rbx']);
  changeStop(list()[0], { on: false, nth: 3 });
  changeStop(list()[0], { text: 'syscall write' });
  expect(list()).toMatchObject([{ text: 'syscall write', on: false, nth: 3 }, { on: true }]);
  changeStop(list()[1], { text: 'syscall write' });
  expect(list()).toHaveLength(1);
});

test('an address means something in its own run only', () => {
  addStop('write [rsp+8]');
  addStop('write rbx');
  goTo(100);
  changeStop(list()[0], { nth: 2 });
  expect(list()[0].home).toEqual({ run: 'ping-pong-glibc', position: 20 });
  expect(stopsIn(list(), glibc)).toHaveLength(2);
  expect(stopsIn(list(), lightweight).map(({ text }) => text)).toEqual(['write rbx']);
  for (const text of [':12', 'value rbx', 'u32[rdi] > 3', 'read 0x403000+16']) addStop(text, 7);
  for (const { home } of list().slice(2))
    expect(home).toEqual({ run: 'ping-pong-glibc', position: 7 });
  changeStop(list()[0], { text: 'write rsp' });
  expect(list()[0]).toEqual({ text: 'write rsp', on: true, nth: 2 });
});
