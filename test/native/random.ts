/** Numbers that depend on a seed only (xorshift, 32 bits, after a mixing step). */
export class Random {
  #state: number;

  constructor(seed: number) {
    this.#state = Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) || 1;
  }

  /** A whole number from 0 to `limit` - 1. */
  below(limit: number): number {
    let x = this.#state;
    x ^= x << 13;
    x ^= x >>> 17;
    x ^= x << 5;
    this.#state = x;
    return (x >>> 0) % limit;
  }

  chance(percent: number): boolean {
    return this.below(100) < percent;
  }

  pick<T>(values: readonly T[]): T {
    return values[this.below(values.length)];
  }

  bits(size: 1 | 2 | 4 | 8): bigint {
    let value = 0n;
    for (let i = 0; i < size; i++) value = (value << 8n) | BigInt(this.below(256));
    return value;
  }

  /** 64 bits as programs have them: small, negative, at an edge, or anything. */
  value(): bigint {
    const kind = this.below(6);
    if (kind === 0) return this.bits(1);
    if (kind === 1) return BigInt.asUintN(64, -this.bits(2));
    if (kind === 2) return this.pick([0n, 1n, 0x7fffffffffffffffn, 1n << 63n, (1n << 64n) - 1n]);
    if (kind === 3) return this.bits(4);
    return this.bits(8);
  }
}
