import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { file, swaplab } from './swaplab.ts';

const GLIBC = 'glibc-2.12/swapcontext';
const LIGHTWEIGHT = 'rethinkdb/lightweight';
const cost = (...figures: number[]) => {
  const [instructions, loads, stores, bytesLoaded, bytesStored, syscalls] = figures;
  return { instructions, loads, stores, bytesLoaded, bytesStored, syscalls };
};

test('JSON, exactly as documented', async () => {
  const { code, stdout, stderr } = await swaplab(['compare', GLIBC, LIGHTWEIGHT, '--json']);
  expect([code, stderr]).toEqual([0, '']);
  const { routines } = JSON.parse(stdout);
  // What is modelled changes with the model; see the next test.
  expect({ routines: routines.map(({ cycles: _, ...counted }: Compared) => counted) }).toEqual({
    routines: [
      {
        name: GLIBC,
        symbol: 'swapcontext',
        shape: 'saves into rdi+160, resumes from rsi+160, address from rsi+168',
        perSwitch: cost(50, 19, 18, 168, 160, 1),
        byCategory: {
          'callee-saved': cost(12, 6, 6, 48, 48, 0),
          'argument registers': cost(12, 6, 6, 48, 48, 0),
          'FP environment': cost(7, 3, 3, 40, 40, 0),
          'signal mask': cost(10, 0, 0, 0, 0, 1),
          'stack switch': cost(3, 1, 1, 8, 8, 0),
          'control flow': cost(5, 3, 2, 24, 16, 0),
          other: cost(1, 0, 0, 0, 0, 0),
        },
      },
      {
        name: LIGHTWEIGHT,
        symbol: 'lightweight_swapcontext',
        shape: 'saves into rdi, resumes at rsi, address on the stack',
        perSwitch: cost(15, 7, 7, 56, 56, 0),
        byCategory: {
          'callee-saved': cost(12, 6, 6, 48, 48, 0),
          'argument registers': cost(0, 0, 0, 0, 0, 0),
          'FP environment': cost(0, 0, 0, 0, 0, 0),
          'signal mask': cost(0, 0, 0, 0, 0, 0),
          'stack switch': cost(2, 0, 1, 0, 8, 0),
          'control flow': cost(1, 1, 0, 8, 0, 0),
          other: cost(0, 0, 0, 0, 0, 0),
        },
      },
    ],
  });
});

interface Compared {
  cycles: {
    core: string;
    cold: number;
    warm: number;
    byCategory: Record<string, number>;
    unknown: string[];
  };
}

test('cycles on a core, cold and warm, which the categories share', async () => {
  const { stdout } = await swaplab(['compare', GLIBC, LIGHTWEIGHT, '--json', '--core', 'skylake']);
  const [glibc, lightweight] = (JSON.parse(stdout).routines as Compared[]).map((r) => r.cycles);
  for (const { core, cold, warm, byCategory, unknown } of [glibc, lightweight]) {
    expect(core).toBe('skylake');
    expect(cold).toBeGreaterThan(0);
    expect(Object.values(byCategory).reduce((a, b) => a + b, 0)).toBeCloseTo(warm, 6);
    expect(unknown).toEqual([]);
  }
  // The system call alone takes longer than the other's whole switch, which ends in a return to
  // where nobody called from.
  expect(glibc.byCategory['signal mask']).toBeGreaterThan(lightweight.warm);
  expect(lightweight.byCategory['control flow']).toBeGreaterThan(lightweight.warm / 2);
  expect(lightweight.byCategory['signal mask']).toBe(0);
});

test('a core of one’s own: used, and refused with the path of what is wrong', async () => {
  const zen5 = JSON.parse(readFileSync('src/timing/cores/zen5.json', 'utf8'));
  const mask = zen5.systemCalls.byNumber.find(({ name }: { name: string }) => /sigproc/.test(name));
  mask.cycles.value = 70;
  const cheap = file('own/cheap.json', JSON.stringify({ ...zen5, name: 'cheap' }));
  const { stdout } = await swaplab(['compare', GLIBC, LIGHTWEIGHT, '--json', '--core', cheap]);
  const [glibc] = JSON.parse(stdout).routines as Compared[];
  expect(glibc.cycles.core).toBe('cheap');
  expect(glibc.cycles.byCategory['signal mask']).toBeLessThan(100);

  zen5.memory.load.value = 4000;
  const absurd = file('own/absurd.json', JSON.stringify(zen5));
  const refused = await swaplab(['run', 'ping-pong-lightweight', '--core', absurd]);
  expect(refused.code).toBe(2);
  expect(refused.stderr).toContain('own/absurd.json: memory.load.value: ');
  const unknown = await swaplab(['run', 'ping-pong-lightweight', '--core', 'zen6']);
  expect([unknown.code, unknown.stderr]).toEqual([2, expect.stringContaining('did you mean')]);
}, 120_000);

test('a table for people', async () => {
  const { stdout } = await swaplab(['compare', LIGHTWEIGHT, GLIBC]);
  expect(stdout).toMatch(/^rethinkdb\/lightweight +15 +7 +7 +56 +56 +0\n {2}callee-saved +12 /m);
  expect(stdout).toMatch(/^glibc-2\.12\/swapcontext +50 +19 +18 +168 +160 +1$/m);
});

test("a person's own routine", async () => {
  const mine = file(
    'own/mine.S',
    `        .globl lightweight_swapcontext
lightweight_swapcontext:
        pushq %rbp
        pushq %rbx
        pushq %r12
        pushq %r13
        pushq %r14
        pushq %r15
        xchgq %rsi, %rsp
        movq %rsi, (%rdi)
        popq %r15
        popq %r14
        popq %r13
        popq %r12
        popq %rbx
        popq %rbp
        popq %rcx
        jmp *%rcx
`,
  );
  const { code, stdout } = await swaplab(['compare', mine, LIGHTWEIGHT, '--json']);
  expect(code).toBe(0);
  const [first] = JSON.parse(stdout).routines;
  expect(first.name).toBe('own/mine.S');
  expect(first.perSwitch).toEqual(cost(16, 7, 7, 56, 56, 0));
  expect(first.byCategory['control flow']).toEqual(cost(2, 1, 0, 8, 0, 0));
});

test.each([
  ['no.S', 'foo: ret\n', 2, /^no\.S:1: .*'foo' is not; add '\.globl foo'$/m],
  ['bad.S', '.globl swapcontext\nswapcontext: mvoq %rax, %rbx\n', 2, /^bad\.S:2:14: .*'movq'\?/],
  [
    'lost.S',
    '.globl swapcontext\nswapcontext: movq $0, %rax\njmp *%rax\n',
    3,
    /^lost\.S:3: jump to 0x0/,
  ],
  // Never switches, so main's three calls return at once.
  ['idle.S', '.globl swapcontext\nswapcontext: ret\n', 1, /^idle\.S:1: swapcontext never switched/],
  [
    'stuck.S',
    '.globl swapcontext\nswapcontext: jmp swapcontext\n',
    4,
    /^stuck\.S:2: still running/,
  ],
])("a routine that can't be compared: %s", async (name, text, code, message) => {
  const result = await swaplab(['compare', GLIBC, file(name, text)]);
  expect([result.code, result.stdout]).toEqual([code, '']);
  expect(result.stderr).toMatch(message);
});

const SWITCH = `        pushq %rbx
        movq %rsp, (%rdi)
        movq (%rsi), %rsp
        popq %rbx
        ret
`;

test('routines of any name, as many as there are, each told how it was called', async () => {
  const one = file('any/one.S', `        .globl switch_to\nswitch_to:\n${SWITCH}`);
  const two = file(
    'any/two.S',
    `        .globl context_switch, other\ncontext_switch:\n${SWITCH}other:\n${SWITCH}`,
  );
  const refused = await swaplab(['compare', one, two]);
  expect([refused.code, refused.stdout]).toEqual([2, '']);
  expect(refused.stderr).toMatch(
    /^any\/two\.S:1: several functions .*\n {2}context_switch: .*\n {2}other: .*\n--symbol NAME/,
  );
  const names = [one, `${two}:other`, `${two}:context_switch`];
  const { stdout } = await swaplab(['compare', ...names]);
  expect(stdout).toMatch(/^any\/one\.S \(loses rbp, .*\)\n +5 +3 +2 /m);
  expect(stdout).toMatch(
    /^any\/two\.S:other: other saves into rdi, resumes from rsi, address on the stack$/m,
  );
  expect(stdout).not.toContain('callee-saved');
  const json = await swaplab(['compare', two, '--symbol', 'context_switch', '--json']);
  expect(JSON.parse(json.stdout).routines).toMatchObject([
    { name: two, symbol: 'context_switch', perSwitch: { instructions: 5 } },
  ]);
  const run = await swaplab(['run', `${two}:other`]);
  expect(run.stdout).toContain('switches by other: saves into rdi, resumes from rsi');
  expect(run.stdout).toContain('2 contexts (A, B), 6 switches');
}, 120_000);

test('what the lab does between the halves of a pair is told', async () => {
  const pair = file(
    'any/pair.S',
    '.globl save, restore\nsave:\n movq %rsp, (%rdi)\n movq (%rsp), %rax\n movq %rax, 8(%rdi)\n' +
      ' xorl %eax, %eax\n ret\nrestore:\n movl $1, %eax\n movq (%rdi), %rsp\n addq $8, %rsp\n jmp *8(%rdi)\n',
  );
  const { stdout } = await swaplab(['compare', pair]);
  const told = /pair\.S: its cycles include (\d+) instructions of the lab's, which are not counted/;
  const [, between] = told.exec(stdout) ?? [];
  const json = await swaplab(['compare', pair, '--json']);
  expect(JSON.parse(json.stdout).routines).toMatchObject([
    { perSwitch: { instructions: 9 }, between: Number(between) },
  ]);
}, 120_000);

test('tables fit 80 columns, those of experiments 100, however long a name is', async () => {
  const long = file('kernel/arch/x86_64/switch.S', ` .globl switch_to\nswitch_to:\n${SWITCH}`);
  const commands: [number, string[]][] = [
    [80, ['compare', GLIBC, long]],
    [80, ['run', long]],
    [100, ['experiment', 'ladder', '--beside', long]],
  ];
  for (const [width, command] of commands) {
    const { stdout } = await swaplab(command);
    const lines = stdout.split('\n');
    // A row of a table is figures, or a name above them.
    const rows = lines.filter((line) => /\d {2,}[\d.]+$|^ +bytes|^kernel.*\)$/.test(line));
    expect(rows.length, stdout).toBeGreaterThan(4);
    for (const row of rows) expect(row.length, row).toBeLessThanOrEqual(width);
    expect(lines.filter((line) => / loaded {2}stored/.test(line))).toHaveLength(1);
  }
  const { stdout } = await swaplab(commands[0][1]);
  expect(stdout).toMatch(
    /^kernel\/arch\/x86_64\/switch\.S \(loses .*\)\n {20,}5 +3 +2 +24 +16 +0$/m,
  );
}, 120_000);

test('run counts a switch of two functions as compare does', async () => {
  const pair = file(
    'pair.S',
    ' .globl save, go\nsave: movq %rsp, (%rdi)\nmovq (%rsp), %rax\nmovq %rax, 8(%rdi)\n' +
      'xorl %eax, %eax\nret\ngo: movq (%rdi), %rsp\nmovq 8(%rdi), %rax\nmovq %rax, (%rsp)\nret\n',
  );
  const { stdout } = await swaplab(['run', pair]);
  expect(stdout).toMatch(/^switch 3 +A to B +step \d+ +9 +5 +3 /m);
  const compared = await swaplab(['compare', pair, GLIBC]);
  expect(compared.stdout).toMatch(/^pair\.S \(loses .*\)\n +9 +5 +3 /m);
}, 120_000);

test('a scenario is no routine', async () => {
  const { code, stderr } = await swaplab(['compare', GLIBC, 'ping-pong-lightweight']);
  expect([code, stderr]).toEqual([
    2,
    'ping-pong-lightweight is a scenario; its routine is rethinkdb/lightweight\n',
  ]);
});

test('asm and its listing', async () => {
  const plain = await swaplab(['asm', LIGHTWEIGHT]);
  expect(plain.code).toBe(0);
  expect(plain.stdout).toMatch(/^rethinkdb\/lightweight: 1 section, 1 symbol\n/);
  const listing = await swaplab(['asm', LIGHTWEIGHT, '--listing']);
  expect(listing.stdout).toMatch(/^ +23 +40100a +488927 +movq +%rsp, \(%rdi\)$/m);
  const data = await swaplab(['asm', file('data.S', '.data\nx: .quad 1, 2\n'), '--listing']);
  expect(data.stdout).toMatch(
    /^ +2 +(\w+) +0100000000000000 {2}x: \.quad 1, 2\n +\w+ +0200000000000000$/m,
  );
});

test('list names what run and compare take', async () => {
  const { code, stdout } = await swaplab(['list']);
  expect(code).toBe(0);
  const listed = ['ping-pong-glibc', 'first-entry', 'uc-link-chain', GLIBC, LIGHTWEIGHT];
  const more = ['rethinkdb/1-no-signal-mask', 'ablation/no-fp-no-mask', 'switches/go'];
  for (const name of [...listed, ...more]) expect(stdout).toContain(`\n  ${name} `);
});

test('beside the count of a routine: what it does not keep', async () => {
  const nothing = file(
    'nothing.S',
    ' .globl lightweight_swapcontext\nlightweight_swapcontext: movq %rsp, (%rdi)\nmovq %rsi, %rsp\nret\n',
  );
  const { code, stdout } = await swaplab(['compare', LIGHTWEIGHT, nothing]);
  expect(code).toBe(0);
  expect(stdout).toMatch(/^rethinkdb\/lightweight +15 /m);
  expect(stdout).toMatch(/^nothing\.S \(loses rbx, rbp, r12, r13, r14, r15\)\n +3 /m);
  expect(stdout).toMatch(
    /^nothing\.S: rbx, .* of context A, which left at step 25, came back wrong at step 46$/m,
  );
  const json = JSON.parse((await swaplab(['compare', LIGHTWEIGHT, nothing, '--json'])).stdout);
  expect(json.routines.map(({ lost }: { lost?: { step: number } }) => lost?.step)).toEqual([
    undefined,
    46,
  ]);
});

test('among more contexts: a row for each number, and what grew', async () => {
  const asked = [LIGHTWEIGHT, '--contexts', '1,64,1024', '--stride', '64K'];
  const json = await swaplab(['compare', ...asked, '--json']);
  expect([json.code, json.stderr]).toEqual([0, '']);
  const [{ contexts, cycles }] = JSON.parse(json.stdout).routines;
  expect(contexts.map((row: { contexts: number }) => row.contexts)).toEqual([1, 64, 1024]);
  const [one, some, many] = contexts;
  expect(one).toMatchObject({ stride: 65536, places: 2, grew: null });
  expect(Math.abs(one.cycles - cycles.warm)).toBeLessThan(5);
  expect(some.grew).toBe('L1');
  expect(many.losses.L2).toBeGreaterThan(some.losses.L2);
  const { stdout } = await swaplab(['compare', ...asked]);
  expect(stdout).toContain('stacks are 65,536 bytes apart, on AMD Zen 5. Modelled.');
  expect(stdout).toMatch(/^ {2}1,024 +\d+\.\d +.* L2$/m);
});

test('numbers of contexts and strides that make no ring are refused', async () => {
  for (const [options, message] of [
    [['--contexts', '1,many'], '--contexts many: not a whole number from 1 to 65,536'],
    [['--contexts', '0'], '--contexts 0: not a whole number from 1 to 65,536'],
    [['--contexts', '8', '--stride', '64kg'], '--stride 64kg: not a multiple of 16 bytes'],
    [['--contexts', '8', '--places', '0'], '--places 0: not a whole number from 1 to 4,096'],
    [
      ['--contexts', '8', '--stride', '48'],
      `--stride 48: ${LIGHTWEIGHT} touches 64 bytes of a stack, so stacks would overlap; take 64 or more`,
    ],
  ] as const) {
    const { code, stderr } = await swaplab(['compare', LIGHTWEIGHT, ...options]);
    expect(code).toBe(2);
    expect(stderr).toContain(message);
  }
});
