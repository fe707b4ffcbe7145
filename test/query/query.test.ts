import { beforeAll, describe, expect, it, test } from 'vitest';
import { nameAddress } from '../../src/analysis/words/names.ts';
import type { Region } from '../../src/machine/memory/region.ts';
import { SCENARIOS } from '../../src/machine/scenarios/scenarios.ts';
import { describeHit, parseCondition } from '../../src/query/query.ts';
import { functionAt } from '../../src/trace/functions.ts';
import { readTrace, type TraceReader } from '../../src/trace/reader.ts';
import { recordScenario } from '../../src/trace/record-scenario.ts';
import { programScenario, recorded, run as runText, scenarioLaunch } from '../machine/lab.ts';
import { ask, hits, problemOf, stepsOf } from './asking.ts';
import { program } from './program.ts';

let reader: TraceReader;
beforeAll(async () => {
  reader = await program();
});

test('a file may have blanks in its name', async () => {
  const scenario = { ...programScenario(), units: ['my prog.S'], routine: 'my prog.S' };
  const files = { 'my prog.S': '.globl main\nmain: nop\nret\n' };
  const run = await recordScenario(scenario, files, { budget: 10 });
  if (!run.ok) throw new Error(run.diagnostics[0].message);
  expect(stepsOf(readTrace(run.trace), 'my prog.S:3')).toEqual([1]);
});

/** Steps that execute an instruction at one of the addresses. */
function executions(...addresses: number[]): number[] {
  return Array.from({ length: reader.trace.steps }, (_, step) => step).filter((step) =>
    addresses.includes(reader.pc(step)),
  );
}

const texts = (steps: readonly number[]) => [
  ...new Set(steps.map((step) => reader.instruction(step)?.att)),
];
const symbol = (name: string) =>
  reader.trace.image.symbols.find((each) => each.name === name)?.address ?? 0;

test('a place in the run', () => {
  const at = (text: string) => ask(reader, text, 20).position;
  expect([at('+10'), at('-10'), at('12'), at('step 0x10'), at('1,000'), at('#7')]).toEqual([
    30, 10, 12, 16, 1000, 7,
  ]);
  expect([at('-100'), at('+1,000,000')]).toEqual([0, reader.trace.steps]);
  expect(ask(reader, '12').others).toEqual(['value 12']);
});

test('where a register is written, read or changed', () => {
  expect(texts(stepsOf(reader, 'write bh'))).toEqual(texts(stepsOf(reader, 'write rbx')));
  expect(texts(stepsOf(reader, 'change bh'))).toContain('movb $7, %bh');
  expect(texts(stepsOf(reader, 'change bh'))).not.toContain('movb %dil, %bl');
  const all = hits(ask(reader, 'r8').forward(0));
  const written = all.filter(({ how }) => how === 'written').map(({ step }) => step);
  expect(written).toEqual(stepsOf(reader, 'write r8'));
  expect(all.length).toBe(new Set([...written, ...stepsOf(reader, 'read r8')]).size);
});

test('where data is written, by name and by address', () => {
  const counter = stepsOf(reader, 'write counter');
  expect(counter).toHaveLength(21);
  expect(stepsOf(reader, `write 0x${symbol('counter').toString(16)}`)).toEqual(counter);
  expect(stepsOf(reader, 'write counter..+1')).toEqual(counter);
  // Seven bytes in, two bytes long: the eighth byte of the table, too.
  expect(texts(stepsOf(reader, 'write table+7..+1'))).toContain('movw %bx, 7(%r8)');
  expect(stepsOf(reader, 'write table+8')).toEqual(
    stepsOf(reader, `write 0x${(symbol('table') + 8).toString(16)}..+8`),
  );
  expect(texts(stepsOf(reader, 'write [table+208]'))).toEqual(['rep stosq %rax, (%rdi)']);
});

test('where a function is entered and left, code executed, a line reached', () => {
  const entered = executions(symbol('worker'));
  expect(entered).toHaveLength(20);
  expect(stepsOf(reader, 'worker')).toEqual(entered);
  expect(stepsOf(reader, 'enter worker')).toEqual(entered);
  const left = stepsOf(reader, 'return worker');
  expect(left).toHaveLength(20);
  expect(texts(left)).toEqual(['ret']);
  for (const step of left) expect(functionAt(reader.trace, reader.pc(step))?.name).toBe('worker');
  expect(stepsOf(reader, `execute 0x${symbol('worker').toString(16)}`)).toEqual(entered);
  const line = stepsOf(reader, 'prog.S:12');
  expect(line).toHaveLength(20);
  expect(stepsOf(reader, '.Lagain')).toEqual(line);
  expect(stepsOf(reader, ':12', 3)).toEqual(line);
  expect(stepsOf(reader, 'line 12', 3)).toEqual(line);
});

test('instructions by their text, in either syntax', () => {
  const pops = stepsOf(reader, 'popq %rbx');
  expect(pops).toHaveLength(21);
  for (const text of ['pop %rbx', 'pop rbx', 'POP  RBX', 'pop'])
    expect(stepsOf(reader, text)).toEqual(pops);
  expect(texts(stepsOf(reader, 'mov *, %rsp'))).toEqual(
    texts(stepsOf(reader, 'movq 160(%rsi), %rsp')),
  );
  expect(stepsOf(reader, 'mov rsp, [rsi+0xa0]')).toEqual(stepsOf(reader, 'mov rsp, [rsi + 160]'));
  expect(texts(stepsOf(reader, 'call swapcontext'))).toHaveLength(1);
  expect(stepsOf(reader, 'stosq')).toEqual(stepsOf(reader, 'rep stosq'));
});

test('where a value appears', () => {
  // Stored as eight bytes across two words, and in the lower half of an xmm register.
  expect(texts(stepsOf(reader, 'value 0x1122334455667788'))).toEqual(
    [
      'movabsq $0x1122334455667788, %rax',
      'movq %rax, 12(%r8)',
      'movq %rax, %xmm0',
      'movups %xmm0, 24(%r8)',
    ].map((text) => texts(stepsOf(reader, text))[0]),
  );
  expect(stepsOf(reader, '0x1122334455667788')).toEqual(
    stepsOf(reader, 'value 0x1122334455667788'),
  );
  expect(texts(stepsOf(reader, 'value -5'))).toEqual(['movl $-5, 5(%r8)']);
  const now = reader.register(3, 50);
  expect(stepsOf(reader, 'value rbx', 50)).toEqual(stepsOf(reader, `value 0x${now.toString(16)}`));
});

test('system calls, contexts, switches', () => {
  const { calls } = reader.trace;
  expect(stepsOf(reader, 'syscall')).toEqual(calls.map(({ step }) => step));
  expect(stepsOf(reader, 'getpid')).toEqual([calls[calls.length - 1].step]);
  expect(stepsOf(reader, 'syscall 39')).toEqual(stepsOf(reader, 'syscall getpid'));
  const { start, from } = reader.history.switches;
  expect(stepsOf(reader, 'switch')).toEqual([...start]);
  expect(stepsOf(reader, 'switch from B to A')).toEqual([...start].filter((_, i) => from[i] === 1));
  expect(stepsOf(reader, 'B')).toEqual(stepsOf(reader, 'context B'));
  expect(hits(ask(reader, 'context A').forward(0))[0]).toEqual({
    step: 0,
    position: 0,
    how: 'ran',
  });
});

test('places by the names that sentences give them', () => {
  expect(stepsOf(reader, "write A's ucontext_t, gregs[RBX]")).toEqual(
    stepsOf(reader, 'write A.rbx'),
  );
  // Where the first instruction, a push, stores.
  const pushed = Number(reader.register(4, 1));
  const written = stepsOf(reader, `write [${pushed}]`);
  expect(written[0]).toBe(0);
  const name = nameAddress(reader, pushed, 0) ?? '';
  expect(name).toMatch(/^stack A, top − 0x/);
  expect(stepsOf(reader, `write ${name}`)).toEqual(written);
  expect(stepsOf(reader, `write ${name.replace('−', '-')}`)).toEqual(written);
  // One that no symbol names: by its region.
  const { name: region, start } = reader.trace.regions.find(
    ({ kind }) => kind === 'data',
  ) as Region;
  expect(stepsOf(reader, `${region} + 0x8`)).toEqual(
    stepsOf(reader, `[0x${(start + 8).toString(16)}]`),
  );
});

test('fields of save areas', () => {
  const saved = stepsOf(reader, 'write A.rbx');
  expect(texts(saved)).toEqual(['movq %rbx, 128(%rdi)']);
  expect(stepsOf(reader, 'write context_a.uc_mcontext.gregs[RBX]')).toEqual(saved);
  expect(stepsOf(reader, 'write A.gregs[RBX]')).toEqual(saved);
  expect(stepsOf(reader, 'A.rbx becomes 7')).toHaveLength(1);
  expect(stepsOf(reader, 'A.gregs[RBX] == 7')).toEqual(stepsOf(reader, 'A.rbx becomes 7'));
});

test('what becomes true', () => {
  const [third] = stepsOf(reader, 'counter becomes 3');
  expect(reader.instruction(third)?.mnemonic).toBe('inc');
  expect(reader.word(symbol('counter'), third + 1)).toBe(3n);
  expect(stepsOf(reader, 'u64[counter] == 3')).toEqual([third]);
  expect(stepsOf(reader, `0x${symbol('counter').toString(16)} becomes 3`)).toEqual([third]);
  expect(stepsOf(reader, '[&counter] == 3')).toEqual([third]);
  // From -2 up: with a sign it passes 0, without one it wraps there.
  expect(stepsOf(reader, 'i32[small] >= 1')).toEqual(stepsOf(reader, 'small becomes 1'));
  expect(stepsOf(reader, 'i32(small) == -1')).toEqual(stepsOf(reader, 'small becomes 0xffffffff'));
  expect(hits(ask(reader, 'counter < 1').forward(0)).map(({ how }) => how)).toEqual([
    'held',
    'became',
  ]);
  expect(stepsOf(reader, 'depth == 2 && function == worker')).toEqual(
    stepsOf(reader, 'call worker'),
  );
});

test('words between conditions are enough to make one', () => {
  expect(stepsOf(reader, 'not ZF and rbx')).toEqual(stepsOf(reader, '!ZF && rbx'));
  expect(stepsOf(reader, 'ZF or rbx')).toEqual(stepsOf(reader, 'ZF || rbx'));
  expect(problemOf(reader, 'rip')[0]).toMatch(/^rip is another at every step/);
  expect(problemOf(reader, 'or rax, rbx')[0]).toMatch(/^no instruction of the run reads/);
});

test('an event, if', () => {
  const all = stepsOf(reader, 'worker');
  expect(stepsOf(reader, 'worker if rdi > 2')).toEqual(all.slice(0, -2));
  expect(stepsOf(reader, 'write counter if counter == 4')).toEqual([
    stepsOf(reader, 'write counter')[3],
  ]);
  expect(stepsOf(reader, 'write rbx if context == B and function == swapcontext')).toEqual(
    stepsOf(reader, 'write rbx').filter(
      (step) => reader.context(step + 1) === 1 && /128/.test(reader.instruction(step)?.att ?? ''),
    ),
  );
});

test('a condition alone holds where it holds', () => {
  const asked = parseCondition('rbx == 5 or [rsp] == 5', reader, 0);
  if (!asked.ok) throw new Error(asked.problem);
  for (let position = 0; position <= reader.trace.steps; position += 7) {
    const top = reader.word(Number(reader.register(4, position)), position);
    expect(asked.condition.holds(position)).toBe(reader.register(3, position) === 5n || top === 5n);
  }
  expect(parseCondition('rbx ==', reader, 0)).toEqual({
    ok: false,
    problem: 'something is missing here: a register, a number, [an address] or a name',
    at: 6,
  });
});

test('what is asked is told in words, a hit as its sentence', () => {
  const query = ask(reader, 'counter');
  expect(query.words).toBe('counter is written or read');
  expect(query.others).toEqual(['write counter', 'read counter', 'change counter']);
  const [hit] = hits(query.forward(0));
  expect(describeHit(reader, query, hit)).toMatch(/^written: incq counter/);
  const entered = ask(reader, 'worker');
  expect(entered.words).toBe('worker is entered');
  expect(describeHit(reader, entered, hits(entered.forward(0))[0])).toMatch(/^pushq %rbx/);
});

test.each([
  ['countr', "nothing is called 'countr'; did you mean 'counter'?", 0],
  ['write countr', "nothing is called 'countr'; did you mean 'counter'?", 6],
  ['write worker', 'worker is no register and no memory: execute worker', 6],
  ['context C', "no context is called 'C'; did you mean 'A'?", 8],
  ['rax = 5', "'=' is nothing that a question has; '==' compares", 4],
  ['A.uc_lnk', "A has no field 'uc_lnk'; did you mean 'uc_link'?", 2],
  ['xmm0 == 1', 'xmm0 has 128 bits, and only 64 are compared', 0],
  [
    'table == 1',
    'table has 256 bytes; u64[table] is the first 8 of them, u32[table + 4] others',
    0,
  ],
  ['rax < 0', 'nothing without a sign is below 0; i64(rax) < 0 has one', 4],
  ['write rbx if', "a condition is missing behind 'if'", 12],
  ['u32[rsp == 5', "']' is missing here", 12],
  ['prog.S:1', 'line 1 of prog.S has no code; line 10 has', 7],
  ['pog.S:12', "no file with code is called 'pog.S'; did you mean 'prog.S'?", 0],
  ['99999 steps', "no instruction of the run reads '99999 steps'", 0],
  ['step 99999', /^the run has [\d,]+ steps, and no step 99,999$/, 0],
  ['syscall wirte', "no system call is called 'wirte'; did you mean 'write'?", 8],
  ['signal FOO', "no signal is called 'FOO'", 7],
  [
    'popq %r99',
    "no instruction of the run reads 'popq %r99'; 'popq' alone finds every one of them",
    0,
  ],
  ['enter counter', 'counter is no function', 6],
  ['0x20..0x10', 'this range is empty: its end is not in it', 0],
  ['', 'nothing is asked', 0],
  ['[[[[[[[[[rax]]]]]]]]] == 1', 'memory is read at most 8 deep', 8],
])('of %s it is told what is wrong, and where', (text, problem, at) => {
  const [told, place] = problemOf(reader, text);
  if (typeof problem === 'string') expect(told).toBe(problem);
  else expect(told).toMatch(problem);
  expect(place).toBe(at);
});

test('lines of C, as debuggers stop at them', async () => {
  const run = await runText(`
        .file 1 "co.c"
        .text
        .globl  main
main:   .loc 1 3
        movl    $3, %ecx
.Lnext: .loc 1 5
        addl    $2, %eax
        addl    $3, %eax
        .loc 1 6
        decl    %ecx
        jnz     .Lnext
        .loc 1 7
        ret
`);
  const line = stepsOf(run, 'co.c:5');
  expect(line.map((step) => run.instruction(step)?.att)).toEqual(Array(3).fill('addl $2, %eax'));
  expect(stepsOf(run, ':5', line[0])).toEqual(line);
  expect(stepsOf(run, 'line == co.c:5')).toEqual(line.map((step) => step - 1));
  expect(problemOf(run, 'co.c:4')).toEqual(['line 4 of co.c has no code; line 5 has', 5]);
});

test('lists and coroutines that the lab knows', async () => {
  const scenario = SCENARIOS.find(({ name }) => name === 'coroutine-pool-hit');
  if (!scenario) throw new Error('no scenario coroutine-pool-hit');
  const run = await recorded(await scenarioLaunch(scenario));
  const head = run.trace.lists?.find(({ name }) => name === 'free list')?.head ?? 0;
  expect(stepsOf(run, 'write free list')).toEqual(stepsOf(run, `write 0x${head.toString(16)}..+8`));
  expect(stepsOf(run, 'write free list').length).toBeGreaterThan(0);
  const { start, context } = run.history.spans;
  const begins = [...start].filter((_, i) => run.trace.contexts[context[i]].name === 'coroutine 1');
  expect(hits(ask(run, 'coroutine 1').forward(0)).map(({ position }) => position)).toEqual(begins);
  expect(stepsOf(run, 'context == coroutine 1')).toEqual(begins.map((position) => position - 1));
});

describe('signals', () => {
  it('are found where they arrive, and their frames have fields', async () => {
    const scenario = SCENARIOS.find(({ name }) => name === 'preemption-glibc');
    if (!scenario) throw new Error('no scenario preemption-glibc');
    const run = await recorded(await scenarioLaunch(scenario));
    const arrivals = run.trace.arrivals.map(({ step }) => step);
    expect(arrivals.length).toBeGreaterThan(0);
    expect(stepsOf(run, 'SIGALRM')).toEqual(arrivals);
    expect(stepsOf(run, 'signal 14')).toEqual(arrivals);
    expect(stepsOf(run, 'signal')).toEqual(arrivals);
    expect(stepsOf(run, 'write frame.rip', arrivals[0] + 1)).toContain(arrivals[0]);
  });
});
