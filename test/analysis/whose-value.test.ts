import { expect, test } from 'vitest';
import { ending } from '../../src/analysis/ending.ts';
import { pingPong } from '../../src/machine/scenarios/scenarios.ts';
import { conventionFor, play } from '../asm/lab.ts';
import { runMain, SOURCES } from '../machine/lab.ts';

const LIGHTWEIGHT = 'asm/rethinkdb/lightweight.S';

test('a return to what another context had in a register: all digits, and whose', async () => {
  const reader = await play(pingPong(LIGHTWEIGHT, conventionFor(LIGHTWEIGHT)), {
    [LIGHTWEIGHT]: SOURCES[LIGHTWEIGHT].replace(/ +popq +%rbp\n/, ''),
  });
  const { outcome } = reader.trace;
  expect(outcome).toMatchObject({ kind: 'faulted', fault: { exact: 0xb0b0b0b0b0b0b012n } });
  expect(ending(reader)).toMatch(
    /^jump to 0xb0b0b0b0b0b0b012, where nothing is mapped \(SIGSEGV at .*\): 0xb0b0b0b0b0b0b012 is B's r12$/,
  );
});

test.each([
  ['a load', 'movabsq $0x8123456789abcdef, %rbx\nmovq -1(%rbx), %rcx', 0x8123456789abcdeen],
  ['a store', 'movabsq $0x8123456789abcdef, %rbx\nmovq %rcx, 1(%rbx)', 0x8123456789abcdf0n],
  ['a jump', 'movabsq $0x8123456789abcdef, %rbx\njmp *%rbx', 0x8123456789abcdefn],
  ['a return', 'movabsq $0x8123456789abcdef, %rbx\npushq %rbx\nret', 0x8123456789abcdefn],
])('%s where no address can be: all digits', async (_what, body, exact) => {
  const { outcome } = (await runMain(body)).trace;
  if (outcome.kind !== 'faulted') throw new Error(outcome.kind);
  expect(outcome.fault.exact).toBe(exact);
  expect(outcome.fault.message).toContain(`0x${exact.toString(16)}`);
});

test('a return to nowhere: the word, and who wrote it', async () => {
  expect(ending(await runMain('pushq $0x7770\nret'))).toMatch(
    /: the return took it from stack A, top − 0x50, where step 0 wrote it$/,
  );
});
