import { describe, expect, it } from 'vitest';
import { MUnicorn as module, uc } from '../../src/machine/engine/generated/unicorn.mjs';
import { Slot } from '../../src/machine/registers.ts';
import { SCENARIOS } from '../../src/machine/scenarios/scenarios.ts';
import { recorded, runMain, scenarioLaunch } from './lab.ts';

/** Records every access that Unicorn itself reports, as bytes touched, while `work` runs. */
async function reported(work: () => Promise<unknown>): Promise<Set<string>> {
  const seen = new Set<string>();
  const touched = module.addFunction((_uc, type, lo, hi, size) => {
    const address = (hi >>> 0) * 2 ** 32 + (lo >>> 0);
    for (let i = 0; i < size; i++)
      seen.add(`${type === uc.MEM_WRITE ? 'store' : 'load'} 0x${(address + i).toString(16)}`);
  }, 'viiiiiiii');
  const open = module._uc_open;
  module._uc_open = (arch, mode, handle) => {
    const error = open(arch, mode, handle);
    const engine = module.HEAPU32[handle >> 2];
    const hook = module._malloc(8);
    const types = uc.HOOK_MEM_READ | uc.HOOK_MEM_WRITE;
    const numbers = [engine, hook, types, touched, 0, 1, 0, 0, 0];
    module.ccall('uc_hook_add', 'number', Array(9).fill('number'), numbers);
    return error;
  };
  try {
    await work();
  } finally {
    module._uc_open = open;
  }
  return seen;
}

/** What the trace says of the same, without the kernel's accesses. */
function traced(reader: Awaited<ReturnType<typeof runMain>>, silent: RegExp): Set<string> {
  const seen = new Set<string>();
  for (let step = 0; step < reader.trace.steps; step++) {
    if (silent.test(reader.instruction(step)?.mnemonic ?? '')) continue;
    for (const { address, size, kind } of reader.accesses(step))
      if (kind < 2)
        for (let i = 0; i < size; i++)
          seen.add(`${kind === 1 ? 'store' : 'load'} 0x${(address + i).toString(16)}`);
  }
  return seen;
}

/** Instructions whose accesses Unicorn does not report. */
const SILENT = /^(fnstenv|fldenv|fnsave|frstor|fx.*|cmpxchg16b)$/;

describe('accesses in a trace are those that Unicorn reports', () => {
  for (const scenario of SCENARIOS)
    it(scenario.name, async () => {
      const launch = await scenarioLaunch(scenario);
      let reader: Awaited<ReturnType<typeof recorded>> | undefined;
      const seen = await reported(async () => {
        reader = await recorded(launch);
      });
      if (!reader) throw new Error('nothing was recorded');
      // Of a store that faults Unicorn reports the attempt.
      const { arrivals, outcome } = reader.trace;
      if (outcome.kind === 'faulted')
        for (let i = 0; i < 8; i++)
          seen.delete(`store 0x${((outcome.fault.address ?? 0) + i).toString(16)}`);
      for (const { info } of arrivals)
        for (let i = 0n; info.trap && i < 8n; i++)
          seen.delete(`store 0x${((info.address ?? 0n) + i).toString(16)}`);
      expect([...seen].sort()).toEqual([...traced(reader, SILENT)].sort());
      expect(seen.size).toBeGreaterThan(50);
    });

  it.each([
    'pushq (%rsp)\npopq 8(%rsp)',
    'addl $1, data(%rip)\nxchgq %rax, data+3(%rip)\nlock xaddw %ax, data(%rip)',
    'leaq data(%rip), %rsi\nleaq data+32(%rip), %rdi\nmovl $4, %ecx\nrep movsl\nlodsq\nstosb\nscasw\ncmpsb',
    'std\nleaq data+40(%rip), %rdi\nmovl $3, %ecx\nrep stosw\ncld',
    'movups data(%rip), %xmm0\nmovsd %xmm0, data+9(%rip)\nmovhps data(%rip), %xmm1\naddps data(%rip), %xmm1',
    'fldl data(%rip)\nfstps data(%rip)\nfnstcw data(%rip)\nfldcw data(%rip)\nstmxcsr data(%rip)',
    'call 1f\n1: popq %rax\nenter $16, $0\nleave\ncallq *data+64(%rip)',
    'movq %fs:0, %rax\nmovl $1, %fs:-4\nbtsl $3, data(%rip)\nshll %cl, data(%rip)\nsetc data(%rip)',
    'cmpxchgq %rbx, data(%rip)\ncmovcq data(%rip), %rax\nnegb data(%rip)\nmulw data(%rip)\npushfq\npopfq',
  ])('%s', async (body) => {
    let reader: Awaited<ReturnType<typeof runMain>> | undefined;
    const seen = await reported(async () => {
      reader = await runMain(`${body}\nret`, 'data: .skip 64\n.quad last\n.text\nlast: ret\n.data');
    });
    if (!reader) throw new Error('nothing was recorded');
    expect(reader.trace.outcome.kind).toBe('finished');
    expect([...seen].sort()).toEqual([...traced(reader, SILENT)].sort());
  });
});

it('enter with levels copies as many words, which Unicorn does not report', async () => {
  for (const levels of [6, 31]) {
    const reader = await runMain(
      `pushq %rbp\nleaq data+248(%rip), %rbp\nenter $0, $${levels}\nmovq %rbp, %rsp\npopq %rax\npopq %rbp\nret`,
      `data: ${Array.from({ length: 31 }, (_, i) => `.quad ${i + 1}`).join('\n')}`,
    );
    expect(reader.trace.outcome.kind).toBe('finished');
    const step = 2;
    const accesses = reader.accesses(step);
    const [loads, stores] = [0, 1].map((kind) => accesses.filter((each) => each.kind === kind));
    const copied = Array.from({ length: levels - 1 }, (_, i) => BigInt(31 - i));
    expect(loads.map(({ address }) => reader.word(address, step))).toEqual(copied);
    const words = stores.map(({ address }) => reader.word(address, step + 1));
    expect(words.slice(1, -1)).toEqual(copied);
    const rsp = reader.register(Slot.rsp, step + 1);
    expect(BigInt(stores.at(-1)?.address ?? 0)).toBe(rsp);
  }
});
