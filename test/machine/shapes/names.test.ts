import { describe, expect, test } from 'vitest';
import { findConvention } from '../../../src/machine/shapes/find.ts';
import { SOURCES } from '../lab.ts';
import { counted, imageOf } from './counted.ts';
import { MACROS } from './sample.ts';

/** Every name that a source of the lab defines or declares, and those of an adapter made for a routine. */
const NAMES = [
  ...new Set([
    ...Object.values(SOURCES).flatMap((text) =>
      [...text.matchAll(/^([A-Za-z_][\w.]*):|\.set\s+(\w+),|\.globl\s+([\w., ]+)/gm)].flatMap(
        ([, label, constant, globals]) => label ?? constant ?? globals.split(/,\s*/),
      ),
    ),
    'begin',
  ]),
]
  .filter((name) => /^[a-z_]/i.test(name))
  .sort();

/** A file with one of them at its entry is a program. */
const ENTRIES = ['main', '_start'];

const BODY = 'push_all\nmovq %rsp, (%rdi)\nmovq (%rsi), %rsp\npop_all\n';
const RIGHT = { ended: 'finished', contexts: 2, switches: 6, cost: [15, 8, 7], lost: false };

test('the lab has names', () => {
  expect(NAMES).toEqual(expect.arrayContaining(['context_a', 'context_make', 'malloc', 'body_b']));
});

describe('a name of the lab’s is free for a person’s own', () => {
  test.each(NAMES.filter((name) => !ENTRIES.includes(name)))('function %s', async (name) => {
    const found = findConvention(await imageOf(`${MACROS} function ${name}\n ${BODY} ret\n`));
    expect(found).toMatchObject({
      ok: true,
      words: 'saves into rdi, resumes from rsi, address on the stack',
    });
  });

  test.each(['context_switch', 'context_make', 'swapcontext', 'jump_fcontext', 'malloc', 'body_b'])(
    'a run of function %s',
    async (name) => {
      const text = `${MACROS} function ${name}\n ${BODY} ret\n`;
      expect(await counted({ text })).toMatchObject(RIGHT);
    },
  );

  test.each(['.globl', '.local'])('data, %s', async (binding) => {
    const words = NAMES.map((name) => `${binding} ${name}\n${name}: .quad 1\n`).join('');
    const text = `${MACROS} function f\n ${BODY} ret\n .data\n${words}`;
    expect(await counted({ text, symbol: 'f' })).toMatchObject(RIGHT);
  });

  test('common data', async () => {
    const words = NAMES.map((name) => `.comm ${name}, 8\n`).join('');
    const text = `${MACROS} function f\n ${BODY} ret\n ${words}`;
    expect(await counted({ text, symbol: 'f' })).toMatchObject(RIGHT);
  });

  test('labels within the routine', async () => {
    const labels = NAMES.map((name) => `${name}:\n`).join('');
    const text = `${MACROS} function f\n ${labels}${BODY} ret\n`;
    expect(await counted({ text, symbol: 'f' })).toMatchObject(RIGHT);
  });

  test('functions of the C side', async () => {
    // Offsets called R12 and the like: a call of one that is not there is taken for a slip.
    const functions = NAMES.filter((name) => !/^R(1[2-5]|BX|BP|SP|IP)$/.test(name));
    const calls = functions.map((name) => `call ${name}\n`).join('');
    const text = `${MACROS} function f\n ${BODY} ret\n other: ${calls}`;
    expect(await counted({ text, symbol: 'f' })).toMatchObject(RIGHT);
  });

  test('a known routine beside names of the lab’s', async () => {
    const names = ['getcontext', 'makecontext', 'setcontext', 'context_a', 'context_b', 'body_b'];
    const labels = names.map((name) => ` .globl ${name}\n${name}: nop\n`).join('');
    const text = `${SOURCES['asm/glibc-2.12/swapcontext.S']}\n${labels}`.replaceAll(
      '../include/',
      '',
    );
    expect(await counted({ text })).toMatchObject({ ...RIGHT, cost: [50, 19, 18] });
    const light = `${SOURCES['asm/rethinkdb/lightweight.S']}\n${labels}`;
    expect(await counted({ text: light })).toMatchObject({ ...RIGHT, cost: [15, 7, 7] });
  });

  test('two of them in one file, neither of which switches', async () => {
    const text =
      'context_switch: ret\n.globl context_switch, co_swap, co_entrypoint\nco_swap: ret\nco_entrypoint: ret';
    expect(await counted({ text })).toMatchObject({ ended: 'finished', switches: 0 });
  });

  // Those that the run of a routine seen to switch has beside it.
  test.each([
    'main',
    'body_b',
    'context_a',
    'context_size',
    'context_make',
    'context_switch',
    'begin',
  ])('a last jump to %s of the C side', async (name) => {
    const text = `${MACROS} function f\n ${BODY} jmp ${name}\n`;
    expect(await counted({ text })).toMatchObject({ ...RIGHT, cost: [15, 7, 7] });
  });
});
