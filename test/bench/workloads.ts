import { assemble } from '../../src/assembler/assemble.ts';
import type { Launch } from '../../src/machine/launch.ts';
import type { Scenario } from '../../src/machine/scenarios/scenario.ts';
import { SCENARIOS } from '../../src/machine/scenarios/scenarios.ts';
import { launched, programScenario, SOURCES } from '../machine/lab.ts';

/** Loads, stores, arithmetic, flags and a branch, as compiled loops have them. */
export const COMPUTE = `
        .globl main
main:
        leaq table(%rip), %rsi
        xorl %eax, %eax
.Lagain:
        movl %ecx, %edx
        andl $0xff, %edx
        movq (%rsi,%rdx,8), %r8
        imulq $0x9e37, %r8, %r8
        addq %r8, %rax
        xorq %rcx, %rax
        movq %rax, (%rsi,%rdx,8)
        incl %ecx
        jmp .Lagain
        .data
table:  .skip 2048
`;

async function launchOf(scenario: Scenario, texts: Record<string, string>): Promise<Launch> {
  const result = await assemble({ files: { ...SOURCES, ...texts }, units: scenario.units });
  if (!result.ok) throw new Error(JSON.stringify(result.diagnostics));
  return launched(result.image, scenario);
}

/** A shipped ping-pong with more round trips than any budget. */
function endless(name: string): Promise<Launch> {
  const scenario = SCENARIOS.find((each) => each.name === name);
  if (!scenario) throw new Error(`no scenario ${name}`);
  const driver = scenario.units[0];
  const text = SOURCES[driver].replace('pushq   $3', 'pushq   $0x7fffffff');
  if (text === SOURCES[driver]) throw new Error(`${driver} counts its round trips differently now`);
  return launchOf(scenario, { [driver]: text });
}

export interface Workload {
  name: string;
  launch: Launch;
}

/** Programs that never end by themselves. */
export async function workloads(): Promise<Workload[]> {
  return [
    { name: 'switches, glibc', launch: await endless('ping-pong-glibc') },
    { name: 'switches, lightweight', launch: await endless('ping-pong-lightweight') },
    { name: 'compute loop', launch: await launchOf(programScenario(), { 'test.S': COMPUTE }) },
  ];
}
