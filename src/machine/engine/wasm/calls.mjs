// Writes calls: of functions, through the table, of operations that JavaScript has functions for.
import { F64, I32, MEMORY_COPY, MEMORY_FILL, Op, unsigned } from './binary.mjs';
import { constant } from './tree.mjs';

const MATH = {
  imul: [I32, [Op.i32Mul]],
  clz32: [I32, [Op.i32Clz]],
  abs: [F64, [Op.f64Abs]],
  ceil: [F64, [0x9b]],
  floor: [F64, [0x9c]],
  trunc: [F64, [0x9d]],
  sqrt: [F64, [0x9f]],
  min: [F64, [0xa4]],
  fround: [F64, [Op.f32DemoteF64, Op.f64PromoteF32]],
};

export class Calls {
  #module;
  #code;
  #expressions;

  /** @param expressions those that the calls stand in: they write arguments */
  constructor(module, code, expressions) {
    this.#module = module;
    this.#code = code;
    this.#expressions = expressions;
  }

  /** Writes what leaves the result of a call. */
  write(node) {
    const { callee, arguments: given } = node;
    if (callee.type === 'MemberExpression') {
      this.#throughTable(node);
      return;
    }
    const found = callee.taken ? { callee: callee.taken } : this.#expressions.resolve(callee);
    if (found.callee) {
      const { parameters } = found.callee;
      given.forEach((argument, at) => {
        if (at < parameters.length) this.#expressions.value(argument, parameters[at]);
        else this.#expressions.effect(argument);
      });
      // The minifier leaves out what a function does not use.
      for (const type of parameters.slice(given.length)) this.#code.number(0, type);
      this.#code.at(Op.call, this.#module.place(found.callee));
    } else if (found.kind === 'math' && MATH[found.name]) {
      const [type, operations] = MATH[found.name];
      for (const argument of given) this.#expressions.value(argument, type);
      this.#code.emit(...operations);
    } else if (found.kind === 'helper') this.#help(found.name, node);
    else this.#expressions.fail(node, 'no function');
  }

  #throughTable({ callee, arguments: given }) {
    const code = this.#code;
    if (this.#expressions.resolve(callee.object).kind !== 'table')
      this.#expressions.fail(callee, 'no table');
    // It is computed before the arguments, and comes behind them.
    const place = code.temporary(I32);
    this.#expressions.value(callee.property, I32);
    code.at(Op.localSet, place);
    const types = given.map((argument) => this.#expressions.type(argument) ?? I32);
    given.forEach((argument, at) => {
      this.#expressions.value(argument, types[at]);
    });
    const parameters = this.#module.padded(types);
    for (const type of parameters.slice(types.length)) code.number(0, type);
    code.at(Op.localGet, place);
    code.release(I32, place);
    code.emit(Op.callIndirect, ...unsigned(this.#module.type(parameters, I32)), 0);
  }

  /** What wasm2js has functions for: the bits of a double, and operations on much memory. */
  #help(name, node) {
    const code = this.#code;
    const { double, float } = this.#module;
    const [first, second] = node.arguments;
    const half = name.endsWith('Half') ? constant(first) : undefined;
    if (name === 'getDouble') {
      code.at(Op.globalGet, double);
      code.emit(Op.f64ReinterpretI64);
      return;
    }
    if (name === 'getHalf') {
      // The third is the float.
      code.at(Op.globalGet, half === 2 ? float : double);
      if (half === 1) code.emit(Op.i64Const, 32, Op.i64ShrU);
      if (half !== 2) code.emit(Op.i32WrapI64);
      return;
    }
    if (name === 'setHalf' && half === 2) {
      this.#expressions.value(second, I32);
      code.at(Op.globalSet, float);
    } else if (name === 'setHalf') {
      code.at(Op.globalGet, double);
      if (half === 1) code.emit(Op.i64Const, 0xff, 0xff, 0xff, 0xff, 0x0f, Op.i64And);
      else code.emit(Op.i64Const, 32, Op.i64ShrU, Op.i64Const, 32, Op.i64Shl);
      this.#expressions.value(second, I32);
      code.emit(Op.i64ExtendI32U);
      if (half === 1) code.emit(Op.i64Const, 32, Op.i64Shl);
      code.emit(Op.i64Or);
      code.at(Op.globalSet, double);
    } else if (name === 'setDouble') {
      this.#expressions.value(first, F64);
      code.emit(Op.i64ReinterpretF64);
      code.at(Op.globalSet, double);
    } else if (name === 'copy' || name === 'fill') {
      for (const argument of node.arguments) this.#expressions.value(argument, I32);
      code.emit(...(name === 'copy' ? MEMORY_COPY : MEMORY_FILL));
    } else {
      // `abort` never comes back.
      code.at(Op.call, this.#module.abort);
      code.emit(Op.drop);
    }
    code.number(0);
  }
}
