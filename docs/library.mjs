// What a switch costs and whether a submission passes, without the terminal: see library.md.
import { assemble, compare, grade, record } from 'swaplab';

const TEXT = `
#include "ucontext-offsets.h"
        .globl  get_save_area
get_save_area:
        leaq    oRBX(%rdi), %rax
        ret
`;

const assembled = await assemble({ 'mine.S': TEXT });
if (!assembled.ok) throw new Error(assembled.diagnostics[0].message);
console.log(`${assembled.symbols[0].name}: ${assembled.symbols[0].size} bytes`);

const run = await record('ping-pong-lightweight');
console.log(
  `${run.name}: ${run.length} steps, ${run.switches.length} switches, ${run.outcome.kind}`,
);
for (const { text, stores } of run.steps())
  if (stores.length > 0) {
    console.log(`the first store: ${text} at ${stores[0].address}`);
    break;
  }

for (const { name, perSwitch, cycles } of await compare(['switches/libco', 'switches/xv6']))
  console.log(`${name}: ${perSwitch.instructions} instructions, ${cycles.warm} cycles warm`);

const { passed, checks } = await grade('lost-register', { path: 'empty.S', text: '' });
console.log(passed ? 'passed' : checks.find((check) => !check.passed)?.message);
