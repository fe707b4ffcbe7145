import { switchCosts } from '../../analysis/compare.ts';
import { adapterCode } from '../../trace/adapter.ts';
import type { TraceReader } from '../../trace/reader.ts';
import type { PerSwitch } from './row.ts';

/** What a switch of a run costs, without time; undefined if the run never switches. */
export function perSwitchOf(reader: TraceReader, categories: Uint8Array): PerSwitch | undefined {
  const costs = switchCosts(reader, categories);
  if (!costs) return undefined;
  const { trace, history } = reader;
  const { start, end, from, to } = history.switches;
  const adapter = adapterCode(trace);
  const complete = Array.from(start.keys()).filter((i) => end[i] < trace.steps);
  const ran = new Set<number>();
  const again = complete.filter((i) => ran.add(from[i]).has(to[i]));
  const first = complete.find((i) => !again.includes(i));
  const steps = (i: number) =>
    Array.from({ length: end[i] - start[i] }, (_, n) => start[i] + n).filter(
      (step) => !adapter[trace.pc[step]],
    );
  const counted = (again.length > 0 ? again : complete).map(steps);
  const executed = new Set(counted.flat().map((step) => trace.pc[step]));
  const locks = counted.flat().filter((step) => locked(reader, step)).length;
  const sizes = Array.from(executed, (index) => trace.instructions[index].size);
  return {
    ...costs.perSwitch,
    locked: locks / counted.length,
    codeBytes: sizes.reduce((sum, size) => sum + size, 0),
    firstEntry: first === undefined ? costs.perSwitch.instructions : steps(first).length,
  };
}

/** Whether a step locks its memory (Intel SDM volume 3, 9.1.2.1). */
function locked(reader: TraceReader, step: number): boolean {
  const instruction = reader.instruction(step);
  if (!instruction) return false;
  const { att, mnemonic, memory } = instruction;
  return /^lock\b/.test(att) || (mnemonic === 'xchg' && memory.length > 0);
}
