import { type Anatomy, Resource } from '../../machine/decode/anatomy.ts';
import type { Core, Form } from '../cores/core.ts';
import type { Located } from '../stream/stream.ts';

type Cost = Omit<Form, 'of'>;

/** How renaming can do without executing: by writing a constant, or by pointing at another register. */
export const Elimination = { none: 0, constant: 1, general: 2, vector: 3 } as const;

/** What one instruction is on one core. */
export interface Recipe {
  /** Of the instruction in its stream. */
  number: number;
  anatomy: Anatomy;
  address: number;
  /** Operands that it loads and that it stores. */
  loads: number;
  stores: number;
  writesRsp: boolean;
  /** Micro-ops from decoder to renamer, and from renamer to retirement. */
  decoded: number;
  fused: number;
  /** Masks of ports, one per micro-op that is neither load nor store. */
  operations: number[];
  latency: number;
  latencyOfFlags: number;
  latencyToFlags: number;
  latencyToSecond: number;
  busy: number;
  /** Needs the first decoder, the microcode sequencer; lets no other decode with it. */
  complex: boolean;
  microcoded: boolean;
  alone: boolean;
  serialises: boolean;
  /** Reads and writes memory as one: lock, or xchg. */
  locked: boolean;
  /** What is behind it is renamed when it is done. */
  holds: boolean;
  elimination: number;
  /** Bit per condition on which it fuses with a jump behind it; for a jump, the bit of its own. */
  fusesOn: number;
  condition: number;
  /** The load of a plain address with a small displacement, from L1, can be faster. */
  loadLatency: number;
  chains: boolean;
  /** The core had no figure for this form. */
  unknown: boolean;
}

/** The second result of these, after the one named first: rdx of a multiplication. */
const SECOND = 2;

const generic = (mnemonic: string) =>
  mnemonic.startsWith('set') ? 'setcc' : mnemonic.startsWith('cmov') ? 'cmovcc' : mnemonic;

const sizeless = (form: string) => form.replace(/\b([rm])\d+\b/g, '$1');

/** The form with a register in place of memory: of the same size, or a vector register. */
function withoutMemory(form: string, vector: boolean): string {
  return form.replace(/\bm(\d*)\b/g, (_, bits: string) => {
    if (!vector) return `r${bits}`;
    return Number(bits) > 256 ? 'z' : Number(bits) > 128 ? 'y' : 'x';
  });
}

/** What a form is looked up as, most exact first (README.md). */
function* lookups(anatomy: Anatomy): Generator<string> {
  const { form } = anatomy;
  const [mnemonic, operands = ''] = form.split(' ');
  const vector = anatomy.kind === 'vector';
  yield form;
  yield sizeless(form);
  if (anatomy.memory.length) {
    yield withoutMemory(form, vector);
    yield sizeless(withoutMemory(form, vector));
  }
  yield mnemonic;
  if (generic(mnemonic) !== mnemonic) yield generic(mnemonic);
  if (!vector || !mnemonic.startsWith('v')) return;
  const tokens = operands.split(',');
  const legacy = tokens.length > 2 ? [tokens[0], ...tokens.slice(2)] : tokens;
  const plain = `${mnemonic.slice(1)} ${legacy.join(',')}`;
  yield plain;
  if (anatomy.memory.length) yield withoutMemory(plain, true);
  yield mnemonic.slice(1);
}

/** Makes recipes for one core. */
export class Recipes {
  readonly #forms = new Map<string, Form>();
  readonly #ports: Map<string, number>;
  readonly #fusion = new Map<string, number>();
  readonly sets: Record<string, number>;

  constructor(readonly core: Core) {
    this.#ports = new Map(core.ports.map((port, i) => [port, 1 << i]));
    this.sets = Object.fromEntries(
      Object.entries(core.sets).map(([name, ports]) => [
        name,
        ports.reduce((mask, port) => mask | (this.#ports.get(port) ?? 0), 0),
      ]),
    );
    for (const form of core.forms) for (const name of form.of) this.#forms.set(name, form);
    for (const { first, conditions } of core.frontEnd.fusion)
      for (const mnemonic of first)
        for (const condition of conditions)
          this.#fusion.set(
            mnemonic,
            (this.#fusion.get(mnemonic) ?? 0) | (1 << conditionNumber(condition)),
          );
  }

  /** What an instruction at an address is on this core. */
  of(number: number, { anatomy, address }: Located): Recipe {
    const { core } = this;
    const { idiom, memory } = anatomy;
    let cost: Cost | undefined;
    for (const name of lookups(anatomy)) {
      cost = this.#forms.get(name);
      if (cost) break;
    }
    const unknown = !cost && idiom !== 'nop';
    cost ??= core.defaults[anatomy.kind];
    const elimination = this.#elimination(anatomy);
    const operations =
      idiom === 'nop' || elimination === Elimination.constant
        ? []
        : cost.uops.flatMap((spec) => {
            const [, times, set] = /^(?:(\d+)\*)?(.*)$/.exec(spec) as RegExpExecArray;
            return Array<number>(Number(times ?? 1)).fill(this.sets[set]);
          });
    const count = (other: 'load' | 'store') =>
      idiom === 'nop' ? 0 : memory.filter(({ access }) => access !== other).length;
    const loads = count('store');
    const stores = count('load');
    const decoded =
      cost.fused ??
      Math.max(
        1,
        core.rename.storesFuse.value
          ? Math.max(operations.length, loads, stores)
          : Math.max(operations.length, loads) + stores,
      );
    const extra = this.#unlaminated(anatomy, operations.length);
    const { frontEnd } = core;
    const microcoded = decoded > frontEnd.complexMicroOps.value;
    const r12 = /^pop r(16|64)$/.test(anatomy.form) && (anatomy.writes[0] & 7) === 4;
    const fuses = this.#fusion.get(anatomy.form.split(' ')[0]) ?? 0;
    const { load, loadIndexed, loadVector } = core.memory;
    const address0 = memory[0];
    const plain =
      !address0 ||
      (address0.index < 0 && address0.displacement >= 0 && address0.displacement < 2048);
    return {
      number,
      anatomy,
      address,
      loads,
      stores,
      writesRsp: anatomy.writes.includes(Resource.rsp),
      decoded,
      fused: decoded + extra,
      operations,
      latency: cost.latency,
      latencyOfFlags: cost.latencyOfFlags ?? cost.latency,
      latencyToFlags: cost.latencyToFlags ?? cost.latency,
      latencyToSecond: cost.latencyToSecond ?? cost.latency,
      busy: Math.round(cost.busy ?? 1),
      complex:
        microcoded ||
        decoded > frontEnd.simpleMicroOps.value ||
        cost.complex === true ||
        (r12 && frontEnd.popR12Complex.value),
      microcoded,
      alone: r12 && frontEnd.popR12Complex.value,
      serialises: cost.serialises === true || anatomy.flow === 'syscall',
      holds: cost.holds === true || cost.serialises === true || anatomy.flow === 'syscall',
      locked: /^lock|^xchg.*\bm\d/.test(anatomy.form),
      elimination,
      fusesOn:
        anatomy.immediate !== undefined && memory.length > 0
          ? 0
          : memory.some((m) => m.ripRelative) || memory.some((m) => m.access !== 'load')
            ? 0
            : fuses,
      condition: anatomy.flow === 'branch' ? 1 << conditionNumber(anatomy.condition) : 0,
      loadLatency:
        anatomy.kind === 'x87' ||
        (anatomy.kind === 'vector' &&
          anatomy.writes.some((w) => w >= Resource.vector && w < Resource.mask))
          ? loadVector.value
          : plain
            ? load.value
            : loadIndexed.value,
      chains: plain && anatomy.kind === 'integer' && loads > 0,
      unknown,
    };
  }

  #elimination({ idiom, kind, form, reads, writes }: Anatomy): number {
    const { zeroIdioms, moveElimination } = this.core.rename;
    if (idiom === 'zero' && zeroIdioms.value) return Elimination.constant;
    if (idiom === 'move' && kind === 'integer') {
      const extends_ = form.startsWith('movzx');
      const possible = extends_ ? moveElimination.zeroExtended : moveElimination.general;
      // Onto itself it is executed, except where no bits change.
      return possible.value && (reads[0] !== writes[0] || !extends_)
        ? Elimination.general
        : Elimination.none;
    }
    if (idiom === 'move' && kind === 'vector' && moveElimination.vector.value)
      return Elimination.vector;
    return Elimination.none;
  }

  /** Micro-ops that come apart at renaming because of an index register. */
  #unlaminated({ memory, form, reads, writes, idiom }: Anatomy, operations: number): number {
    const rule = this.core.rename.unlamination.value;
    const indexed = memory.filter((m) => m.index >= 0);
    if (rule === 'never' || !indexed.length || idiom === 'nop') return 0;
    const loadsAndOperates = operations > 0 && indexed.some((m) => m.access !== 'store');
    const stores = indexed.some((m) => m.access !== 'load');
    if (rule === 'always') return Number(loadsAndOperates) + Number(stores);
    // Two operands of which the first is read and written stay together.
    const keeps =
      !stores && form.split(',').length === 2 && writes.some((write) => reads.includes(write));
    return loadsAndOperates && !keeps ? 1 : 0;
  }
}

/** Conditions as bits, in the order of the opcodes. */
const conditionNumber = (name: string) => CONDITION_ORDER.indexOf(name);
const CONDITION_ORDER = 'o no b ae e ne be a s ns p np l ge le g'.split(' ');

/** Whether a resource written by an instruction is its second result. */
export const isSecond = (anatomy: Anatomy, resource: number) =>
  resource === SECOND && /^i?mul r/.test(anatomy.form) && anatomy.operands === 1;
