import { describe, expect, it, test } from 'vitest';
import { ending } from '../../src/analysis/ending.ts';
import { lostRegister } from '../../src/analysis/lost-register.ts';
import { pingPong } from '../../src/machine/scenarios/scenarios.ts';
import { conventionFor, play } from '../asm/lab.ts';
import { SOURCES } from '../machine/lab.ts';

const LIGHTWEIGHT = 'asm/rethinkdb/lightweight.S';

/** The ping-pong through a lightweight switch with more instructions in it, or fewer. */
const changed = (change: (text: string) => string) =>
  play(pingPong(LIGHTWEIGHT, conventionFor(LIGHTWEIGHT)), {
    [LIGHTWEIGHT]: change(SOURCES[LIGHTWEIGHT]),
  });

/** Lines behind its pushes. */
const behindPushes = (lines: string) => (text: string) =>
  text.replace(/( +pushq +%rbp\n)/, `$1${lines}`);

describe('what a switch leaves behind', () => {
  it.each([
    [
      'std',
      'direction flag left set for context B at step 20 (by step 10)',
      'leaves the direction flag set',
    ],
    [
      'fldz',
      'x87 stack left in use for context B at step 20 (by step 10)',
      'leaves the x87 stack in use',
    ],
  ])('%s', async (line, message, summary) => {
    const reader = await changed(behindPushes(`        ${line}\n`));
    expect(lostRegister(reader)).toMatchObject({ step: 20, message, summary });
    expect(ending(reader)).toContain(`; before that, ${message}`);
  });

  it('not what it has cleared again', async () => {
    const reader = await changed(behindPushes('        std\n        cld\n'));
    expect(lostRegister(reader)).toBeUndefined();
  });
});

test.each([
  ['MXCSR', 'pushq $0x7f80\n ldmxcsr (%rsp)\n leaq 8(%rsp), %rsp\n'],
  ['x87 control word', 'pushq $0x27f\n fldcw (%rsp)\n leaq 8(%rsp), %rsp\n'],
])('%s, changed on the way', async (name, lines) => {
  const reader = await changed(behindPushes(lines));
  const told = new RegExp(
    `^${name} of context A, which left at step 4, came back wrong at step \\d+$`,
  );
  expect(lostRegister(reader)?.message).toMatch(told);
  // The sticky bits of exceptions are nobody's.
  const sticky = await changed(
    behindPushes(lines.replace('0x7f80', '0x1fbf').replace('0x27f', '0x37f')),
  );
  expect(lostRegister(sticky)).toBeUndefined();
});

test('a routine that never comes to its end has lost nothing', async () => {
  const crash = await changed((text) =>
    text.replace(/(movq +%rsi, +%rsp.*\n)/, '$1        movq 0, %rcx\n'),
  );
  expect(crash.trace.outcome.kind).toBe('faulted');
  expect(ending(crash)).not.toContain('came back');
  // Nor has one that goes on elsewhere: what it finds there is not what it left.
  const astray = await changed((text) => text.replace(/ +popq +%rbp\n/, ''));
  expect(astray.trace.outcome.kind).toBe('faulted');
  expect(ending(astray)).not.toContain('came back');
});

test('a routine that keeps nothing', async () => {
  const reader = await changed((text) => text.replaceAll(/ +(push|pop)q +%\w+\n/g, ''));
  expect(lostRegister(reader)?.summary).toBe('loses rbx, rbp, r12, r13, r14, r15');
});
