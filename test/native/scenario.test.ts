import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Launch } from '../../src/machine/launch.ts';
import { Slot } from '../../src/machine/registers.ts';
import type { Scenario } from '../../src/machine/scenarios/scenario.ts';
import { SCENARIOS } from '../../src/machine/scenarios/scenarios.ts';
import { recorded, scenarioLaunch } from '../machine/lab.ts';
import { difference } from './compare.ts';
import { nativeCpu } from './cpu.ts';
import { planOf } from './plan.ts';
import { describeRun, emulated, type Run } from './state.ts';
import { unknownOf } from './unknown.ts';

const BUDGET = 100_000;

const cpu = nativeCpu();

/** All but those too long to compare all memory after every instruction. */
const SHORT = SCENARIOS.filter(({ name }) => !/^coroutines-(twenty|thousand)$/.test(name));

const goldenFile = ({ name }: Scenario) => new URL(`../golden/${name}.json`, import.meta.url);

/** Compared with this CPU, and with what one once did. */
const emulations = new Map<Scenario, ReturnType<typeof runOf>>();

/** A scenario's run in the emulator, and what makes text of it or of a CPU's. */
function emulate(scenario: Scenario) {
  const emulation = emulations.get(scenario) ?? runOf(scenario);
  emulations.set(scenario, emulation);
  return emulation;
}

async function runOf(scenario: Scenario) {
  const launch = await scenarioLaunch(scenario);
  const reader = await recorded(launch, BUDGET);
  const unknown = unknownOf(reader);
  const text = (run: Run) => describeRun(run, launch.registers, unknown);
  return { launch, plan: planOf(launch, reader), text, lines: text(emulated(reader)) };
}

describe('scenarios on this CPU', () => {
  if (!cpu.ok) it.skip(`skipped: ${cpu.reason}`, () => {});
  else
    for (const scenario of SHORT)
      it(`${scenario.name}: the same after every instruction`, async () => {
        const { launch, plan, text, lines } = await emulate(scenario);
        const native = text(cpu.run([launch], BUDGET, plan)[0]);
        if (process.env.UPDATE_GOLDEN)
          writeFileSync(
            goldenFile(scenario),
            `${JSON.stringify(native).replaceAll('","', '",\n"')}\n`,
          );
        expect(lines).toEqual(native);
        expect(lines.length).toBeGreaterThan(50);
      });
});

describe('scenarios as a CPU once ran them', () => {
  for (const scenario of SHORT)
    it(`${scenario.name}: the same after every instruction`, async () => {
      const { lines } = await emulate(scenario);
      expect(lines).toEqual(JSON.parse(readFileSync(goldenFile(scenario), 'utf8')));
    });
});

describe('the comparison itself', () => {
  if (!cpu.ok) it.skip(`skipped: ${cpu.reason}`, () => {});
  else
    it.each([
      ['a register', (launch: Launch) => launch.registers[Slot.r14]++],
      ['a flag', (launch: Launch) => (launch.registers[Slot.rflags] ^= 1n)],
      ['mxcsr', (launch: Launch) => (launch.registers[Slot.mxcsr] = 0x9f80n)],
      ['the x87 control word', (launch: Launch) => (launch.registers[Slot.fcw] = 0x27fn)],
      ['the signal mask', (launch: Launch) => (launch.mask = 4n)],
      ['an instruction', (launch: Launch) => launch.pc++],
    ])('sees that %s differs', async (_name, change) => {
      const launch = await scenarioLaunch(SCENARIOS[0]);
      const reader = await recorded(launch, BUDGET);
      const other = { ...launch, registers: launch.registers.slice() };
      change(other);
      expect(difference(launch, reader, cpu.run([launch], BUDGET)[0])).toBeUndefined();
      expect(difference(launch, reader, cpu.run([other], BUDGET)[0])).toBeDefined();
    });
});
