import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { finalWord, seed } from '../asm/lab.ts';
import { SOURCES } from '../machine/lab.ts';
import { Random } from '../native/random.ts';
import { LIGHTWEIGHT, libraryUnits, playRuntime, VARIANTS } from './lab.ts';

const reason =
  process.platform !== 'linux' || process.arch !== 'x64'
    ? `this is ${process.platform} on ${process.arch}`
    : spawnSync('cc', ['--version']).status !== 0
      ? 'there is no cc'
      : undefined;

/** In place of start.S: writes all 64 bits of what main answers to standard output. */
const START = `
        .globl _start
_start: xorl %ebp, %ebp
        call main
        pushq %rax
        movl $1, %edi
        movq %rsp, %rsi
        movl $8, %edx
        movl $1, %eax
        syscall
        xorl %edi, %edi
        movl $231, %eax
        syscall
        .section .note.GNU-stack, "", @progbits
`;

const folder = reason ? '' : mkdtempSync(join(tmpdir(), 'swaplab-'));
afterAll(() => reason || rmSync(folder, { recursive: true, force: true }));

/** Links units with cc, the settings changed in their sources, and runs the program on this CPU. */
function runNative(units: readonly string[], settings: Readonly<Record<string, number>>) {
  const sources = { ...SOURCES, 'start.S': START };
  for (const [path, text] of Object.entries(sources)) {
    const changed = text.replace(/setting set_(\w+), \d+/g, (line, name: string) =>
      name in settings ? `setting set_${name}, ${settings[name]}` : line,
    );
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), changed);
  }
  const flags = ['-nostdlib', '-static', '-no-pie', '-o', 'program'];
  const linked = spawnSync('cc', [...flags, 'start.S', ...units], { cwd: folder });
  if (linked.status !== 0) throw new Error(String(linked.stderr));
  const { status, signal, stdout, stderr } = spawnSync(join(folder, 'program'));
  const answer = stdout.length === 8 ? stdout.readBigUInt64LE() : undefined;
  return { status, signal, answer, message: String(stderr) };
}

describe(`the runtime on this CPU, seed ${seed}`, () => {
  if (reason) {
    it.skip(`skipped: ${reason}`, () => {});
    return;
  }

  it.each([0, 1])('computes what the emulator computes (%i)', async (n) => {
    const random = new Random(seed + n);
    const settings = {
      requests: 1 + random.below(9),
      in_flight: 1 + random.below(4),
      coroutines: 1 + random.below(5),
      waits: random.below(4),
      work: random.below(50),
      memory: 8 * (1 + random.below(64)),
      stack_size: 4096 + 16 * random.below(8000),
      calloc: n,
      guard: 1,
      seed: random.below(2 ** 31),
    };
    for (const units of Object.values(VARIANTS)) {
      const emulated = await playRuntime(units, settings);
      expect(emulated.trace.outcome.kind).toBe('finished');
      const native = runNative(units, settings);
      expect(native).toMatchObject({ status: 0, answer: finalWord(emulated, 'answer') });
    }
  });

  it('serves twenty thousand requests, and answers the same over either library', () => {
    const settings = { requests: 20_000, in_flight: 50, work: 5, stack_size: 8192 };
    const answers = [VARIANTS.callbacks, VARIANTS.lightweight, VARIANTS.both].map(
      (units) => runNative(units, settings).answer,
    );
    expect(answers[0]).toBeDefined();
    expect(new Set(answers).size).toBe(1);
  });

  it('has thousands of stacks at once', () => {
    const settings = { requests: 1, coroutines: 4096, work: 1 };
    const both = runNative(VARIANTS.both, settings);
    expect(both).toMatchObject({ status: 0, message: '' });
    expect(both.answer).toBe(runNative(VARIANTS.callbacks, settings).answer);
  });

  it('hits a guard page as the emulator does', () => {
    const settings = { stack_size: 4096, stack_use: 8192 };
    expect(runNative(VARIANTS.naive, settings).signal).toBe('SIGSEGV');
    expect(runNative(VARIANTS.both, settings).signal).toBe('SIGSEGV');
  });

  it('refuses a setting out of its range in the same words', async () => {
    const settings = { stack_use: 100 };
    const emulated = await playRuntime(VARIANTS.both, settings);
    const { status, message } = runNative(VARIANTS.both, settings);
    expect(emulated.trace.outcome).toEqual({ kind: 'exited', code: status });
    expect(message).toBe(emulated.output(emulated.trace.steps));
    expect(message).toMatch(/^set_stack_use must be/);
  });

  it.each(['spawn', 'pool-miss', 'pool-hit', 'message'])('coroutine-%s', async (name) => {
    const library = name === 'spawn' ? 'naive' : 'reusing';
    const units = [`asm/scenarios/coroutine-${name}.S`, ...libraryUnits(library, LIGHTWEIGHT)];
    const { outcome } = (await playRuntime(units)).trace;
    expect(outcome).toEqual({ kind: 'finished', result: Number(runNative(units, {}).answer) });
  });
});
