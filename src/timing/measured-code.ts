import { seedOf } from '../base/random.ts';
import { adapterCode } from '../trace/adapter.ts';
import type { TraceReader } from '../trace/reader.ts';
import type { Ending } from './ending.ts';
import codes from './measured-code.json' with { type: 'json' };

/** General registers but rsp, whose part in a switch is its own. */
const REGISTER = /%(r(?:[abcd]x|[sd]i|bp|8|9|1[0-5]))\b/g;

/**
 * A number for the instructions that the last switch of a run executes: the same however they are written, labelled and placed,
 * and whichever registers take each other's part, as where six are pushed in another order. What the lab's own adapter does is not
 * the routine's. Undefined without a switch that was completed.
 */
export function switchCode(reader: TraceReader): string | undefined {
  const { trace, history } = reader;
  const { start, end } = history.switches;
  const last = Array.from(end.keys()).findLast((i) => end[i] < trace.steps);
  if (last === undefined) return undefined;
  const adapter = adapterCode(trace);
  const registers: string[] = [];
  const renamed = (_: string, name: string) => {
    if (!registers.includes(name)) registers.push(name);
    return `%${registers.indexOf(name)}`;
  };
  const lines: string[] = [];
  for (let step = start[last]; step < end[last]; step++) {
    const number = trace.pc[step];
    const { att, mnemonic, target } = trace.instructions[number];
    if (!adapter[number])
      lines.push(target === undefined ? att.replace(REGISTER, renamed) : mnemonic);
  }
  return seedOf(lines.join('\n')).toString(16).padStart(8, '0');
}

/** The routine of the lab, in the form in which it was measured, whose switch executes these instructions. */
export function measuredRoutine(code: string): { name: string; form: Ending } | undefined {
  const known: Readonly<Record<string, string>> = codes;
  if (!Object.hasOwn(known, code)) return undefined;
  const [name, form] = known[code].split(' ');
  return { name, form: form === 'jmp' ? 'jmp' : 'ret' };
}
