import { shortHex } from '../../../base/hex.ts';
import { END } from '../../../machine/memory/layout.ts';
import { conditionOf, flagValues } from '../condition.ts';
import { nameReturn, nameSymbol } from '../names.ts';
import { arrivalClause } from '../signal/arrival.ts';
import { describeCall } from '../system-call.ts';

import type { Step } from './step.ts';

/** Calls, jumps, returns, branches, system calls. */
export function flowClause(at: Step): string | undefined {
  const { reader, step, instruction } = at;
  const next = reader.pc(step + 1);
  const target = nameSymbol(reader, next) ?? shortHex(next);
  switch (instruction.flow) {
    case 'syscall': {
      const call = reader.lastCall(step + 1);
      return call?.step === step ? `: ${describeCall(reader, call)}` : undefined;
    }
    case 'signal':
      return arrivalClause(at);
    case 'call':
    case 'indirect call': {
      const back = instruction.address + instruction.size;
      const name = nameReturn(reader, back) ?? shortHex(back);
      const called = instruction.flow === 'call' ? '' : ` calls ${target} and`;
      return `${called} leaves the return address, ${name}, on ${at.from}'s stack`;
    }
    case 'return': {
      if (next === END) return ` takes the last return address from ${at.from}'s stack`;
      const { end } = reader.history.switches;
      const last = reader.lastSwitch(step);
      const done = last >= 0 && end[last] === step + 1 ? `: ${at.next} goes on at` : ': on to';
      return ` takes the return address from ${at.from}'s stack${done} ${target}`;
    }
    case 'jump':
      return ' goes on there';
    case 'indirect jump':
      return ` goes on at ${target}`;
    case 'branch':
      return branchClause(at);
    default:
      return undefined;
  }
}

function branchClause({ reader, step, instruction }: Step): string {
  const condition = conditionOf(instruction.mnemonic);
  const flags = flagValues(reader, instruction.flagsRead, step);
  if (reader.pc(step + 1) === instruction.target)
    return ` is taken${flags ? `, since ${flags}` : ''}`;
  const why = condition && flags ? `: it needs ${condition}, but ${flags}` : '';
  return ` is not taken${why}`;
}
