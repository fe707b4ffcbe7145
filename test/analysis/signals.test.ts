import { describe, expect, it } from 'vitest';
import { categorise } from '../../src/analysis/category.ts';
import { switchCosts } from '../../src/analysis/compare.ts';
import { signalsOf } from '../../src/analysis/signals.ts';
import { nameAddress } from '../../src/analysis/words/names.ts';
import { sentence } from '../../src/analysis/words/sentence.ts';
import { interruptedText } from '../../src/analysis/words/signal/interrupted.ts';
import { signalOutlook } from '../../src/analysis/words/signal/outlook.ts';
import {
  alternateStackText,
  comingTexts,
  dispositionTexts,
  pendingTexts,
} from '../../src/analysis/words/signal/state.ts';
import { frameFields } from '../../src/machine/kernel/frame-fields.ts';
import { SCENARIOS } from '../../src/machine/scenarios/scenarios.ts';
import { fork } from '../../src/trace/fork.ts';
import type { TraceReader } from '../../src/trace/reader.ts';
import { recorded, run, scenarioLaunch } from '../machine/lab.ts';

const CALL = (number: number) => `movl $${number}, %eax\n  syscall\n`;

const HANDLE = (signal: number, action: string) => `
  movl $${signal}, %edi
  leaq ${action}(%rip), %rsi
  xorl %edx, %edx
  movl $8, %r10d
  ${CALL(13)}`;

/** A program whose handlers do `handler`; `flags` are those of its action, without SA_RESTORER. */
const program = (body: string, handler = '', flags = 0) => `
  .globl main
main:
  ${body}
  ret
  .type count, @function
count:
  movl $50, %ecx
1: decl %ecx
  jnz 1b
  ret
  .size count, .-count
  .type on_signal, @function
on_signal:
  ${handler}
  ret
  .size on_signal, .-on_signal
  .type restorer, @function
restorer:
  ${CALL(15)}
  .size restorer, .-restorer
  .data
  .p2align 3
action: .quad on_signal, ${flags | 0x04000000}, restorer, 0
ignore: .quad 1, 0x04000000, restorer, 0
alarm_set: .quad 0x2000
handlers_stack: .quad memory, 0, 8192
  .bss
  .p2align 4
memory: .skip 8192
  .size memory, 8192
`;

const COUNTING = program(`${HANDLE(14, 'action')}\n  call count`);
const AT = 30;
const once = { signals: [{ signal: 14, at: AT }] };

/** The sentences of a run's steps, and of its end. */
const told = (reader: TraceReader) =>
  Array.from({ length: reader.trace.steps + 1 }, (_, step) => sentence(reader, step));

const find = (reader: TraceReader, part: string) => {
  const found = told(reader).find((each) => each.includes(part));
  if (!found) throw new Error(`no sentence with ${part}`);
  return found;
};

const SEND = (signal: number) => `
  ${CALL(39)}
  movl %eax, %edi
  movl $${signal}, %esi
  ${CALL(62)}`;

describe('sentences', () => {
  it('tell what the kernel lays, where, and whom it interrupts', async () => {
    const reader = await run(COUNTING, once);
    const [{ step, frame, end }] = reader.trace.arrivals;
    expect(sentence(reader, step - 1)).toMatch(/ SIGALRM arrives next\.$/);
    expect(sentence(reader, step)).toBe(
      `SIGALRM arrives in count + 5, sent from outside: the kernel lays a frame of ${end - frame} bytes on A's stack ` +
        'below the red zone and starts on_signal; blocked meanwhile: SIGALRM.',
    );
    expect(find(reader, 'rt_sigreturn')).toBe(
      'syscall: rt_sigreturn(): the kernel takes back all registers and the mask from the frame of SIGALRM: ' +
        'context A goes on at count + 5; now blocked: no signal.',
    );
    expect(interruptedText(reader, 0, step + 1)).toBe('on_signal, by SIGALRM, in count');
    expect(interruptedText(reader, 0, step)).toBeUndefined();
  });

  it('tell what a handler changed in the frame', async () => {
    const reader = await run(
      program(
        `${HANDLE(14, 'action')}\n  call count\nelsewhere:`,
        'leaq elsewhere(%rip), %rax\n  movq %rax, 168(%rdx)',
      ),
      once,
    );
    const [{ step }] = reader.trace.arrivals;
    expect(find(reader, 'rt_sigreturn')).toContain(
      `: context A goes on elsewhere, at elsewhere; rip was changed by step ${step + 2}; now blocked`,
    );
  });

  it('tell what comes of a signal that the program sends', async () => {
    const handled = await run(program(HANDLE(10, 'action') + SEND(10)));
    expect(find(handled, 'kill(')).toMatch(/= 0\. SIGUSR1 arrives next\.$/);
    expect(find(handled, 'SIGUSR1 arrives in')).toContain('sent by the program itself: the kernel');
    const ignored = await run(program(HANDLE(10, 'ignore') + SEND(10)));
    expect(find(ignored, 'kill(')).toMatch(/= 0; SIGUSR1 is ignored\.$/);
    const block = `xorl %edi, %edi\n leaq alarm_set(%rip), %rsi\n xorl %edx, %edx\n movl $8, %r10d\n ${CALL(14)}`;
    const blocked = await run(program(HANDLE(14, 'action') + block + SEND(14)));
    expect(find(blocked, 'kill(')).toMatch(/= 0; SIGALRM stays pending: it is blocked\.$/);
    expect(pendingTexts(blocked, blocked.trace.steps)).toEqual(['SIGALRM']);
    expect(signalOutlook(blocked, 14, blocked.trace.steps)).toBe(
      'SIGALRM is blocked here: it stays pending until the program lets it through; then on_signal handles it.',
    );
  });

  it('tell why a fault arrives', async () => {
    const reader = await run(
      program(
        `${HANDLE(11, 'action')}\n  xorl %eax, %eax\n  movl %eax, (%rax)`,
        // Over the two bytes of the store.
        'addq $2, 168(%rdx)',
      ),
    );
    expect(reader.trace.outcome).toMatchObject({ kind: 'finished' });
    expect(find(reader, 'SIGSEGV arrives,')).toMatch(
      /^SIGSEGV arrives, because main \+ \d+ writes 0x0, where nothing is mapped: the kernel lays /,
    );
  });

  it('tell of the alternate stack', async () => {
    const onStack = 0x08000000;
    const reader = await run(
      program(
        `leaq handlers_stack(%rip), %rdi\n xorl %esi, %esi\n ${CALL(131)} ${HANDLE(14, 'action')}\n call count`,
        '',
        onStack,
      ),
      once,
    );
    const [{ step, frame }] = reader.trace.arrivals;
    expect(sentence(reader, step)).toContain(
      `on the alternate stack (rsp = 0x${frame.toString(16)}) and starts on_signal`,
    );
    expect(alternateStackText(reader, step)).toBe('8,192 bytes at memory, not in use');
    expect(alternateStackText(reader, step + 1)).toBe('8,192 bytes at memory, in use');
    const handler = reader.trace.image.symbols.find(({ name }) => name === 'on_signal');
    expect(dispositionTexts(reader, step)).toEqual([
      { signal: 'SIGALRM', text: 'on_signal, SA_ONSTACK', handler: handler?.address },
    ]);
  });

  it('tell how a signal ends the run', async () => {
    const reader = await run(program('call count'), once);
    expect(sentence(reader, reader.trace.steps)).toMatch(
      /^The run ends: killed by SIGALRM in count \+ \d+, context A after 30 steps\.$/,
    );
    expect(signalOutlook(reader, 14, 5)).toBe(
      'SIGALRM: it ends the run, since nothing handles it.',
    );
  });
});

describe('a frame', () => {
  it('has fields that are named while the handler runs', async () => {
    const reader = await run(COUNTING, once);
    const [arrival] = reader.trace.arrivals;
    const { step, frame, ucontext, siginfo, fpstate } = arrival;
    const inside = step + 1;
    expect(nameAddress(reader, frame, inside)).toBe('frame of SIGALRM, pretcode');
    expect(nameAddress(reader, ucontext, inside)).toBe('frame of SIGALRM, ucontext_t');
    expect(nameAddress(reader, ucontext + 168, inside)).toBe('frame of SIGALRM, gregs[RIP]');
    expect(nameAddress(reader, siginfo + 8, inside)).toBe('frame of SIGALRM, si_code');
    expect(nameAddress(reader, fpstate + 24, inside)).toBe('frame of SIGALRM, mxcsr');
    expect(nameAddress(reader, frame, step)).toMatch(/^stack A, top − /);
  });

  it('has its fields apart and in order, within its bounds', async () => {
    const reader = await run(COUNTING, once);
    const [arrival] = reader.trace.arrivals;
    let last = arrival.frame;
    for (const { address, size } of frameFields(arrival)) {
      expect(address).toBeGreaterThanOrEqual(last);
      last = address + size;
    }
    expect(last).toBeLessThanOrEqual(arrival.end);
  });
});

describe("the kernel's side", () => {
  it('tells what is still to come', async () => {
    const reader = await run(COUNTING, { signals: [{ signal: 14, at: 30, every: 40 }] });
    expect(comingTexts(reader, 10)).toEqual([
      'SIGALRM from outside in 20 steps, then every 40 steps',
    ]);
    expect(comingTexts(reader, 31)).toEqual([
      'SIGALRM from outside in 39 steps, then every 40 steps',
    ]);
    expect(dispositionTexts(reader, 0)).toEqual([]);
    expect(alternateStackText(reader, 0)).toBeUndefined();
  });

  it('counts what handlers executed', async () => {
    const reader = await run(COUNTING, { signals: [{ signal: 14, at: 30, every: 40 }] });
    const times = reader.trace.arrivals.length;
    expect(times).toBeGreaterThan(1);
    // A return, and the restorer's two.
    expect(signalsOf(reader)).toMatchObject([{ signal: 14, times, steps: 3 * times, open: 0 }]);
  });
});

describe('a switch in which a signal arrives', () => {
  it('costs what it costs without', async () => {
    const scenario = SCENARIOS.find(({ name }) => name === 'ping-pong-glibc');
    if (!scenario) throw new Error('no scenario');
    const quiet = await recorded(await scenarioLaunch(scenario));
    const costs = switchCosts(quiet, categorise(quiet));
    const { start, end } = quiet.history.switches;
    // What is done about an error never runs: a handler and a restorer have room there.
    const code = quiet.trace.instructions.find(({ mnemonic }) => mnemonic === 'jae')?.target ?? 0;
    const bytes = Uint8Array.of(0xc3, 0xb8, 15, 0, 0, 0, 0x0f, 0x05);
    const at = (start[2] + end[2]) >> 1;
    const forked = fork(quiet, at, { signal: 14, memory: [{ address: code, bytes }] });
    if (!forked.ok) throw new Error(forked.message);
    const { launch } = forked;
    const action = [BigInt(code), 0x04000000n, BigInt(code + 1), 0n] as const;
    const reader = await recorded({
      ...launch,
      process: { ...launch.process, dispositions: { 14: action } },
    });
    expect(reader.trace.arrivals).toHaveLength(1);
    expect(reader.trace.outcome).toEqual(quiet.trace.outcome);
    expect(switchCosts(reader, categorise(reader))?.perSwitch).toEqual(costs?.perSwitch);
  });
});
