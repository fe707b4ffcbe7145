import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { Exit } from '../../src/cli/exit.ts';
import { command } from './lab.ts';

/** A file of this folder (of `file.S:12`, its line), a command, and what has to come of it. */
type Case = [file: string, command: string, code: number, ...facts: (string | RegExp)[]];

const CASES: Case[] = [
  ['f1-rip-saved', 'asm', Exit.input, /:11:9: 'pushq' does not take/],
  ['f1-rip-saved', 'grade lightweight-swap', Exit.guest, /f1-rip-saved\.S.*0 of 10/],
  ['f2-table-rip-index', 'run', Exit.input, /:5:14: an address relative to rip has no index/],
  ['f5-mov-xmm', 'asm', Exit.input, /:8:9: 'mov' does not take/],
  ['c3-xmm-saved', 'run', Exit.ok, '2 contexts (A, B), 6 switches', /switch 1 +A to B/],
  ['c3-xmm-saved', 'compare rethinkdb/lightweight', Exit.ok, /c3-xmm-saved.S\s+41 +19 +19 /],
  [
    's4-overflow-counted',
    'run',
    Exit.ok,
    /3 contexts .*, 4 switches/,
    /high .* overrun at step 104 by 128 bytes/,
  ],
  ['s2-rsp-as-save-pointer', 'run', Exit.ok, '2 contexts (A, stack_b), 4 switches'],
  ['t3-crash-after-switch', 'run', Exit.fault, /SIGSEGV/, /^(?!.*came back wrong)/s],
  ['a1-intel-compiler', 'run', Exit.guest, 'exited with 42'],
  ['a3-register-names', 'run', Exit.guest, 'exited with 42'],
  ['a9-intel-immediates', 'run', Exit.ok, 'exited with 0'],
  [
    'r1-context_switch',
    'compare rethinkdb/lightweight',
    Exit.ok,
    /r1-context_switch.S\s+15 +8 +7 /,
  ],
  ['c6-static-name', 'run', Exit.input, "add '.globl lightweight_swapcontext'"],
  ['c6-static-name', 'compare rethinkdb/lightweight', Exit.input, "add '.globl"],
  ['g1-forward-redefined', 'run', Exit.guest, 'exited with 1 '],
  ['b3-df-left-set', 'run', Exit.ok, 'direction flag left set'],
  ['b3-df-left-set', 'compare rethinkdb/lightweight', Exit.ok, 'leaves the direction flag set'],
  ['t1-shadow-stack', 'run', Exit.ok, 'exited with 0'],
  ['e2-stray-rex', 'run', Exit.ok, 'exited with 0'],
  ['large-bss', 'run', Exit.ok, 'exited with 0'],
  ['large-frame', 'run', Exit.ok, 'exited with 0'],
  ['w2-binary', 'run', Exit.ok, '\xef\xcd\xab\x89\xff\x7f\0\0'],
  [
    'lab-names',
    'compare rethinkdb/lightweight',
    Exit.guest,
    'co_swap never switched',
    /^(?!.*defined twice)/s,
  ],
  ['n4-ucontext-main', 'run', Exit.ok, "from the lab's library: getcontext\n"],
  ['rep-bsf', 'run', Exit.guest, 'exited with 3'],
  ['load-from-rsi', 'run', Exit.ok, '6 switches', /^switch 1 +A to B +step \d+ +15 /m],
  ['load-from-rsi', 'compare rethinkdb/lightweight', Exit.ok, /load-from-rsi.S\s+15 +7 +7 /],
  ['inner-labels', 'compare rethinkdb/lightweight', Exit.ok, /inner-labels.S .loses rbx.*\s+6 /],
  ['looks-ahead', 'compare rethinkdb/lightweight', Exit.ok, /looks-ahead.S .*\s+6 +2 +3 /],
  ['undefined-unreached', 'asm', Exit.ok, "undefined symbol 'abort'"],
  ['end-with-name', 'asm', Exit.ok],
  ['gnu-warning', 'asm', Exit.ok],
  ['gs-word', 'run', Exit.fault, 'gs has no base in a Linux program'],
];

test.each(CASES)('%s: %s', async (file, line, code, ...facts) => {
  const [name, ...rest] = line.split(' ');
  const path = fileURLToPath(new URL(`${file}.S`, import.meta.url));
  const args = name === 'grade' ? [name, ...rest, path] : [name, path, ...rest];
  const printed = await command(...args);
  expect(printed.code, printed.text).toBe(code);
  for (const fact of facts)
    if (typeof fact === 'string') expect(printed.text).toContain(fact);
    else expect(printed.text).toMatch(fact);
});
