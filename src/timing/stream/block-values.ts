import { type Addressing, type Anatomy, Resource } from '../../machine/decode/anatomy.ts';

/** What registers and memory hold at first, and rsp and rbp (BHive, timing-harness). */
const INITIAL = 0x232_4000n;
const STACK = 0x232_4800n;
const FRAME = 0x232_47f0n;

const PAGE = 4096n;

export type OnAccess = (address: number, size: number, store: boolean) => void;

/**
 * Register and memory values of a block that runs as BHive measures it, as far as addresses need
 * them: moves and integer arithmetic are followed, flags are not (cmov always moves), and what else
 * computes a value leaves the first operand's.
 */
export class BlockValues {
  readonly #registers = new BigInt64Array(16).fill(INITIAL);
  /** Bytes of the one page; those never stored to repeat INITIAL. */
  readonly #page = new DataView(new ArrayBuffer(Number(PAGE) + 64));

  constructor() {
    this.#registers[Resource.rsp] = STACK;
    this.#registers[5] = FRAME;
    for (let at = 0; at < this.#page.byteLength; at += 8) this.#page.setBigInt64(at, INITIAL, true);
  }

  /** Executes one instruction and tells of its accesses, loads first; addresses are in the page. */
  execute(anatomy: Anatomy, onAccess: OnAccess): void {
    if (anatomy.idiom === 'nop') return;
    const registers = this.#registers;
    let source: bigint | undefined;
    for (const operand of anatomy.memory) {
      if (operand.access === 'store') continue;
      const at = this.#address(operand);
      onAccess(at, operand.size || 8, false);
      source = this.#read(at, operand.size);
    }
    const result = this.#result(anatomy, source);
    for (const operand of anatomy.memory) {
      if (operand.access === 'load') continue;
      const at = this.#address(operand);
      onAccess(at, operand.size || 8, true);
      this.#store(at, operand.size, result);
    }
    const to = anatomy.writes.find((resource) => resource < 16);
    if (to !== undefined) registers[to] = narrowed(result, registers[to], anatomy);
    if (to !== Resource.rsp) registers[Resource.rsp] += BigInt(anatomy.stackChange);
  }

  #register(resource: number): bigint {
    return resource >= 0 && resource < 16 ? this.#registers[resource] : 0n;
  }

  #address(operand: Addressing): number {
    return Number(BigInt.asUintN(64, this.#effective(operand)) % PAGE);
  }

  #effective({ base, index, scale, displacement }: Addressing): bigint {
    return this.#register(base) + this.#register(index) * BigInt(scale) + BigInt(displacement);
  }

  #read(at: number, size: number): bigint {
    const page = this.#page;
    if (size === 1) return BigInt(page.getUint8(at));
    if (size === 2) return BigInt(page.getUint16(at, true));
    if (size === 4) return BigInt(page.getUint32(at, true));
    return page.getBigInt64(at, true);
  }

  #store(at: number, size: number, value: bigint): void {
    const page = this.#page;
    if (size === 1) page.setInt8(at, Number(BigInt.asIntN(8, value)));
    else if (size === 2) page.setInt16(at, Number(BigInt.asIntN(16, value)), true);
    else if (size === 4) page.setInt32(at, Number(BigInt.asIntN(32, value)), true);
    else page.setBigInt64(at, value, true);
  }

  /** What an instruction computes: `loaded` is its memory operand. */
  #result(anatomy: Anatomy, loaded: bigint | undefined): bigint {
    const { form, idiom, immediate, computes, reads } = anatomy;
    const [mnemonic] = form.split(' ', 1);
    if (idiom === 'zero') return 0n;
    if (computes) return this.#effective(computes);
    const [to] = anatomy.writes;
    const general = reads.filter((resource) => resource < 16);
    // The destination, if it is read, and the other operand.
    const storesBack = anatomy.memory.some((m) => m.access === 'both');
    const own = storesBack
      ? (loaded ?? 0n)
      : this.#register(general.includes(to) ? to : general[0]);
    const others = general.filter((resource) => resource !== to);
    const other =
      immediate ??
      (storesBack ? this.#register(general[0]) : undefined) ??
      loaded ??
      this.#register(others[0] ?? general[0] ?? -1);
    return BigInt.asIntN(64, compute(mnemonic, own, other, anatomy));
  }
}

function compute(mnemonic: string, own: bigint, other: bigint, { form }: Anatomy): bigint {
  const count = other & 63n;
  switch (mnemonic) {
    case 'add':
    case 'adc':
      return own + other;
    case 'sub':
    case 'sbb':
      return own - other;
    case 'and':
      return own & other;
    case 'or':
      return own | other;
    case 'xor':
      return own ^ other;
    case 'inc':
      return own + 1n;
    case 'dec':
      return own - 1n;
    case 'neg':
      return -own;
    case 'not':
      return ~own;
    case 'imul':
      return own * other;
    case 'shl':
    case 'sal':
      return own << count;
    case 'shr':
      return BigInt.asUintN(64, own) >> count;
    case 'sar':
      return own >> count;
    case 'movsxd':
      return BigInt.asIntN(32, other);
    case 'movsx':
      return BigInt.asIntN(/[rm]8$/.test(form) ? 8 : 16, other);
    case 'movzx':
      return BigInt.asUintN(/[rm]8$/.test(form) ? 8 : 16, other);
    case 'cdqe':
      return BigInt.asIntN(32, own);
    default:
      return /^(mov|push|pop|cmov)/.test(mnemonic) ? other : own;
  }
}

/** A result as its destination register takes it: 32 bits clear the rest, fewer leave it. */
function narrowed(result: bigint, before: bigint, { form }: Anatomy): bigint {
  const size = / r(\d+)/.exec(form)?.[1] ?? '64';
  if (size === '64') return result;
  if (size === '32') return BigInt.asUintN(32, result);
  const bits = Number(size);
  return ((before >> BigInt(bits)) << BigInt(bits)) | BigInt.asUintN(bits, result);
}
