import { describe, expect, it } from 'vitest';
import { assembled, launched, programScenario, recorded } from '../machine/lab.ts';
import { difference } from './compare.ts';
import { nativeCpu } from './cpu.ts';
import { Random } from './random.ts';
import { sseCase, sseData } from './sse-cases.ts';

const cpu = nativeCpu();
const seed = Number(process.env.SEED ?? 1);

/** Runs one function per case on both. */
async function compare(count: number, unmasked: boolean): Promise<{ faults: number }> {
  if (!cpu.ok) throw new Error(cpu.reason);
  const random = new Random(seed + (unmasked ? 1 : 0));
  const names = Array.from({ length: count }, (_, i) => `case_${i}`);
  const functions = names.map((name) => {
    const lines = Array.from({ length: unmasked ? 1 : 20 }, () => sseCase(random, unmasked)).flat();
    return [`.globl ${name}`, `${name}:`, ...lines, 'ud2', ''].join('\n');
  });
  const image = await assembled(`.section .rodata\n${sseData(random)}.text\n${functions.join('')}`);
  const launches = names.map((name) => {
    const start = launched(image, programScenario(name));
    const regions = start.regions.filter(({ kind }) => kind !== 'heap');
    return { ...start, image: { ...image, lines: [] }, regions };
  });
  const natives = cpu.run(launches, 1000);
  let faults = 0;
  for (const [i, launch] of launches.entries()) {
    const reader = await recorded(launch, 1000);
    expect(difference(launch, reader, natives[i]), functions[i]).toBeUndefined();
    if (natives[i].end.startsWith('SIGFPE')) faults++;
  }
  return { faults };
}

describe(`SSE arithmetic on odd numbers on this CPU, SEED=${seed}`, () => {
  if (!cpu.ok) it.skip(`skipped: ${cpu.reason}`, () => {});
  else {
    it('masked: the same results and sticky bits', { timeout: 60_000 }, async () => {
      expect(await compare(100, false)).toEqual({ faults: 0 });
    });
    it('any exception not masked: the same faults, si_code and mxcsr', {
      timeout: 60_000,
    }, async () => {
      expect((await compare(400, true)).faults).toBeGreaterThan(100);
    });
  }
});
