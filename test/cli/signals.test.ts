import { expect, test } from 'vitest';
import { file, swaplab } from './swaplab.ts';

const PROGRAM = `
        .globl main
main:   movl $14, %edi
        leaq action(%rip), %rsi
        xorl %edx, %edx
        movl $8, %r10d
        movl $13, %eax
        syscall
        movl $17, %edi
        leaq ignore(%rip), %rsi
        movl $13, %eax
        syscall
        xorl %edi, %edi
        leaq set(%rip), %rsi
        movl $14, %eax
        syscall
        movl $100, %ecx
1:      decl %ecx
        jnz 1b
        xorl %eax, %eax
        ret
        .type on_tick, @function
on_tick: ret
        .size on_tick, .-on_tick
restorer: movl $15, %eax
        syscall
        .data
        .p2align 3
action: .quad on_tick, 0x04000000, restorer, 0
ignore: .quad 1, 0, 0, 0
set:    .quad 0x200
`;
const path = () => file('ticks.S', PROGRAM);

test('a run tells which signals arrived, how often and for how long', async () => {
  const { code, stdout, stderr } = await swaplab(['run', path(), '--signal', 'ALRM/60']);
  expect([code, stderr]).toEqual([0, '']);
  expect(stdout).toContain('\nSIGALRM arrived 4 times: on_tick, 12 steps in it\n');
  // Arrivals are the kernel's: instructions are as many as steps, less those.
  const [, steps] = / after (\d+) steps/.exec(stdout) ?? [];
  expect(stdout).toMatch(new RegExp(`^whole run +${Number(steps) - 4} `, 'm'));
});

test('and why a signal that was to come did nothing', async () => {
  const signals = ['CHLD@50', 'USR1@70', 'TERM@5000'].flatMap((each) => ['--signal', each]);
  const { code, stderr } = await swaplab(['run', path(), ...signals]);
  expect(code).toBe(0);
  expect(stderr.trim().split('\n')).toEqual([
    'note: SIGCHLD did not arrive: it was ignored',
    'note: SIGUSR1 did not arrive: it was blocked to the end, and is pending',
    expect.stringMatching(
      /^note: SIGTERM did not arrive: the run was over after \d+ steps, before step 5,000$/,
    ),
  ]);
});

test('one that ends the run is told, and is the exit code as a shell has it', async () => {
  const { code, stderr } = await swaplab(['run', path(), '--signal', 'INT@40']);
  expect(code).toBe(128 + 2);
  expect(stderr).toMatch(/^ticks\.S: killed by SIGINT in main \+ \d+, context A after 40 steps$/m);
});

test('an option that says no signal is refused', async () => {
  const { code, stderr } = await swaplab(['run', path(), '--signal', 'ALARM@3']);
  expect(code).toBe(2);
  expect(stderr).toContain("There is no signal 'ALARM'; did you mean 'ALRM'?");
});

test('a trace has arrivals as steps of the kernel', async () => {
  const json = await swaplab(['run', path(), '--signal', 'ALRM@50', '--trace', 'json']);
  const { arrivals, steps } = JSON.parse(json.stdout);
  expect(arrivals).toMatchObject([{ step: 50, info: { signal: 14 }, injected: true }]);
  expect(steps[50].text).toBe('SIGALRM arrives');
  expect(steps[50].stores.every(({ kernel }: { kernel?: true }) => kernel)).toBe(true);
  const perfetto = await swaplab(['run', path(), '--signal', 'ALRM@50', '--trace', 'perfetto']);
  const { traceEvents } = JSON.parse(perfetto.stdout);
  expect(traceEvents).toContainEqual(
    expect.objectContaining({ name: 'SIGALRM arrives', ts: 50, dur: 1 }),
  );
  expect(traceEvents).toContainEqual(expect.objectContaining({ name: 'on_tick', ts: 51, dur: 3 }));
});

test('a profile has a handler as called by what it interrupted', async () => {
  const { stdout } = await swaplab([
    'run',
    path(),
    '--signal',
    'ALRM@50',
    '--profile',
    'callgrind',
  ]);
  // From main, whose line 19 was interrupted.
  expect(stdout).toMatch(/^fn=main\n(?:.*\n)*?cfn=on_tick\ncalls=1 \d+\n19 3 /m);
});
