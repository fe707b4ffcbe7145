import { beforeAll, describe, expect, it } from 'vitest';
import { Random } from '../../src/base/random.ts';
import { systemCallName } from '../../src/machine/kernel/system-calls.ts';
import { GENERAL } from '../../src/machine/registers.ts';
import { SCENARIOS } from '../../src/machine/scenarios/scenarios.ts';
import type { Hit } from '../../src/query/query.ts';
import type { TraceReader } from '../../src/trace/reader.ts';
import { recorded, scenarioLaunch } from '../machine/lab.ts';
import { ask, hits } from './asking.ts';
import { accesses, appears, changes, type Naive, number, reads, writes } from './naive.ts';
import { program } from './program.ts';

/** A question as text, and the same worked out step by step. `behind`: a hit's position is behind its step. */
interface Sample {
  text: string;
  behind: boolean;
  naive: Naive;
}

/** A condition as text, and what it is at a position. */
interface Truth {
  text: string;
  of: (reader: TraceReader, position: number) => boolean;
}

const mask64 = (value: bigint) => BigInt.asUintN(64, value);

/** A value at some time in the run: one that a comparison may meet. */
function someValue(dice: Random, reader: TraceReader): bigint {
  const value = reader.register(dice.below(16), dice.below(reader.trace.steps + 1));
  return dice.below(3) === 0 ? BigInt(dice.below(8)) : value;
}

type Number = { text: string; of: (reader: TraceReader, position: number) => bigint | undefined };

function someNumber(dice: Random, reader: TraceReader): Number {
  const slot = dice.below(16);
  const register = GENERAL[slot];
  switch (dice.below(5)) {
    case 0: {
      const part = { rax: 'al', rbx: 'bh', rcx: 'ecx', rdi: 'dil', r8: 'r8w' }[register as string];
      const bits = { al: 8, bh: 8, ecx: 32, dil: 8, r8w: 16 }[part ?? ''];
      if (!part || bits === undefined) break;
      const shift = part === 'bh' ? 8n : 0n;
      return {
        text: part,
        of: (all, position) => BigInt.asUintN(bits, all.register(slot, position) >> shift),
      };
    }
    case 1: {
      const size = dice.pick([1, 2, 4, 8]);
      const offset = dice.below(24);
      return {
        text: `u${8 * size}[rsp + ${offset}]`,
        of: (all, position) =>
          number(all.read(Number(all.register(4, position)) + offset, size, position)),
      };
    }
    case 2: {
      const word = dice.pick([...reader.history.words]);
      const at = word + dice.below(8);
      return {
        text: `[0x${at.toString(16)}]`,
        of: (all, position) => number(all.read(at, 8, position)),
      };
    }
    case 3: {
      const more = BigInt(dice.below(100));
      return {
        text: `(${register} * 2 - ${more})`,
        of: (all, position) => mask64(all.register(slot, position) * 2n - more),
      };
    }
    default:
      break;
  }
  return { text: register, of: (all, position) => all.register(slot, position) };
}

function someTruth(dice: Random, reader: TraceReader, depth = 0): Truth {
  const kind = dice.below(depth > 2 ? 3 : 6);
  if (kind === 0) {
    const context = dice.below(reader.trace.contexts.length);
    const { name } = reader.trace.contexts[context];
    return { text: `context == ${name}`, of: (all, position) => all.context(position) === context };
  }
  if (kind < 3) {
    const left = someNumber(dice, reader);
    const right = someValue(dice, reader);
    const operator = dice.pick(['==', '!=', '<=', '>']);
    return {
      text: `${left.text} ${operator} 0x${right.toString(16)}`,
      of: (all, position) => {
        const value = left.of(all, position);
        if (value === undefined) return false;
        if (operator === '==') return value === right;
        if (operator === '!=') return value !== right;
        return operator === '<=' ? value <= right : value > right;
      },
    };
  }
  const a = someTruth(dice, reader, depth + 1);
  if (kind === 3) return { text: `!(${a.text})`, of: (all, at) => !a.of(all, at) };
  const b = someTruth(dice, reader, depth + 1);
  return kind === 4
    ? { text: `(${a.text} && ${b.text})`, of: (all, at) => a.of(all, at) && b.of(all, at) }
    : { text: `(${a.text} || ${b.text})`, of: (all, at) => a.of(all, at) || b.of(all, at) };
}

function someEvent(dice: Random, reader: TraceReader): Sample {
  const slot = dice.below(16);
  const register = GENERAL[slot];
  const address = dice.pick([...reader.history.words]) + dice.below(8);
  const size = dice.pick([1, 4, 8, 24]);
  const range = `0x${address.toString(16)}..+${size}`;
  const value = someValue(dice, reader);
  const context = dice.below(reader.trace.contexts.length);
  const instruction = dice.pick(reader.trace.instructions);
  const { name } = reader.trace.contexts[context];
  const all: (() => Sample)[] = [
    () => ({ text: `write ${register}`, behind: true, naive: writes(slot) }),
    () => ({ text: `read ${register}`, behind: true, naive: reads(slot) }),
    () => ({
      text: `change ${register}`,
      behind: true,
      naive: changes((reader, at) => reader.register(slot, at)),
    }),
    () => ({ text: `write ${range}`, behind: true, naive: accesses(true, address, size) }),
    () => ({ text: `read ${range}`, behind: true, naive: accesses(false, address, size) }),
    () => ({
      text: `change ${range}`,
      behind: true,
      naive: (reader, step) =>
        accesses(true, address, size)(reader, step) &&
        changes((each, at) => number(each.read(address, size, at)))(reader, step),
    }),
    () => ({ text: `value 0x${value.toString(16)}`, behind: true, naive: appears(value) }),
    () => ({
      text: `context ${name}`,
      behind: true,
      naive: (reader, step) =>
        reader.context(step) !== context && reader.context(step + 1) === context,
    }),
    () => ({
      text: `execute 0x${instruction.address.toString(16)}`,
      behind: false,
      naive: ({ trace }, step) => {
        const { address, flow } = trace.instructions[trace.pc[step]];
        const { address: from, size } = instruction;
        return flow !== 'signal' && address >= from && address < from + (size || 8);
      },
    }),
    () => ({
      text: 'syscall rt_sigprocmask',
      behind: true,
      naive: ({ trace }, step) =>
        trace.calls.some(
          (call) => call.step === step && systemCallName(call.number) === 'rt_sigprocmask',
        ),
    }),
  ];
  return dice.pick(all)();
}

/** What a walk step by step finds. */
function expected(reader: TraceReader, { naive, behind }: Sample, condition?: Truth) {
  const found: Pick<Hit, 'step' | 'position'>[] = [];
  for (let step = 0; step < reader.trace.steps; step++) {
    const position = step + (behind ? 1 : 0);
    if (naive(reader, step) && (condition?.of(reader, position) ?? true))
      found.push({ step, position });
  }
  return found;
}

const places = (all: readonly Hit[]) => all.map(({ step, position }) => ({ step, position }));

const named = (name: string) => async () => {
  const scenario = SCENARIOS.find((each) => each.name === name);
  if (!scenario) throw new Error(`no scenario ${name}`);
  return recorded(await scenarioLaunch(scenario));
};

describe.each([
  ['a program', program],
  ['preemption by signals', named('preemption-glibc')],
  ['coroutines', named('coroutine-spawn')],
])('in %s', (_, make) => {
  let reader: TraceReader;
  beforeAll(async () => {
    reader = await make();
  });

  it('events are those of a walk step by step', () => {
    const dice = new Random(7);
    let found = 0;
    for (let i = 0; i < 60; i++) {
      const sample = someEvent(dice, reader);
      const condition = dice.below(2) ? someTruth(dice, reader) : undefined;
      const text = condition ? `${sample.text} if ${condition.text}` : sample.text;
      // A context that runs first does so from the start on.
      const all = places(hits(ask(reader, text).forward(0))).filter(
        ({ position }) => !text.startsWith('context') || position > 0,
      );
      expect(all, text).toEqual(expected(reader, sample, condition));
      found += all.length;
    }
    expect(found).toBeGreaterThan(100);
  });

  it('conditions become true where a walk step by step sees it', () => {
    const dice = new Random(11);
    let found = 0;
    for (let i = 0; i < 60; i++) {
      const truth = someTruth(dice, reader);
      const becomes: Naive = (all, step) => !truth.of(all, step) && truth.of(all, step + 1);
      const held = truth.of(reader, 0) ? [{ step: 0, position: 0 }] : [];
      const { text } = truth;
      const all = places(hits(ask(reader, text).forward(0)));
      const wanted = expected(reader, { text, behind: true, naive: becomes });
      expect(all, text).toEqual([...held, ...wanted]);
      found += all.length;
    }
    expect(found).toBeGreaterThan(100);
  });

  it('backward is the reverse of forward, from anywhere', () => {
    const dice = new Random(13);
    for (let i = 0; i < 120; i++) {
      const event = dice.pick([
        someEvent(dice, reader).text,
        someTruth(dice, reader).text,
        dice.pick(GENERAL),
        dice.pick([...reader.trace.image.symbols]).name,
      ]);
      const text = dice.below(3) ? event : `${event} if ${someTruth(dice, reader).text}`;
      const query = ask(reader, text);
      const position = dice.below(reader.trace.steps + 2);
      const all = hits(query.forward(0));
      expect(hits(query.backward(reader.trace.steps + 1)).reverse(), text).toEqual(all);
      expect(hits(query.forward(position)), text).toEqual(
        all.filter((hit) => hit.position >= position),
      );
      expect(hits(query.backward(position)).reverse(), text).toEqual(
        all.filter((hit) => hit.position < position),
      );
    }
  });
});
