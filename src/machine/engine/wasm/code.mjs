// The bytes of one function's code while they are written, with its variables and the blocks that are open.
import { F64, I32, Op, signed, unsigned, vector } from './binary.mjs';

export class Code {
  bytes = [];
  /** Open blocks, the outermost first: the labels with which one is left, and with which it goes on behind its end. */
  #open = [];
  /** Types of variables that the source does not have, and those of them that hold nothing. */
  #temporary = [];
  #free = { [I32]: [], [F64]: [] };
  #first;
  #own;

  /** @param own types of the function's variables without its parameters
   * @param parameters how many parameters are before them */
  constructor(own, parameters) {
    this.#own = own;
    this.#first = parameters + own.length;
  }

  emit(...bytes) {
    for (const byte of bytes) this.bytes.push(byte);
  }

  at(operation, index) {
    this.emit(operation, ...unsigned(index));
  }

  number(value, type = I32) {
    if (type === I32) this.emit(Op.i32Const, ...signed(value | 0));
    else this.emit(Op.f64Const, ...new Uint8Array(Float64Array.of(value).buffer));
  }

  /** A variable to use until `release`. */
  temporary(type) {
    return this.#free[type].pop() ?? this.#first + this.#temporary.push(type) - 1;
  }

  release(type, index) {
    this.#free[type].push(index);
  }

  /** @param breaks labels of `break` that leave it; '' is a `break` without one
   * @param continues labels of `continue` for which its end is where the loop goes on */
  open(operation, type, { breaks = [], continues = [] } = {}) {
    this.emit(operation, type);
    this.#open.push({ breaks, continues });
  }

  close() {
    this.emit(Op.end);
    this.#open.pop();
  }

  /** @param kind 'breaks' or 'continues' */
  leave(operation, kind, label) {
    const depth = this.#open.findLastIndex((block) => block[kind].includes(label));
    if (depth < 0) throw new Error(`no block ${label}`);
    this.at(operation, this.#open.length - 1 - depth);
  }

  /** All of it, as a module holds it. */
  finish() {
    this.emit(Op.end);
    const runs = [];
    for (const type of [...this.#own, ...this.#temporary])
      if (runs.at(-1)?.type === type) runs.at(-1).length++;
      else runs.push({ type, length: 1 });
    const declared = vector(runs.map(({ type, length }) => [...unsigned(length), type]));
    const size = unsigned(declared.length + this.bytes.length);
    return Buffer.concat([size, declared, this.bytes].map((part) => Buffer.from(part)));
  }
}
