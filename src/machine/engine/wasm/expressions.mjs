// Writes expressions. All integers have 32 bits here, where JavaScript computes with doubles and cuts them back: the same, as
// long as nothing looks at a sum before it is cut; what would is refused.
import { F64, I32, I64_TRUNC_SAT_F64_S, Op, VOID } from './binary.mjs';
import { Calls } from './calls.mjs';
import { constant, isInteger } from './tree.mjs';
import { isComparison } from './types.mjs';

const INTEGER = {
  '+': 0x6a,
  '-': 0x6b,
  '&': 0x71,
  '|': 0x72,
  '^': 0x73,
  '<<': 0x74,
  '>>': 0x75,
  '>>>': 0x76,
};
const DOUBLE = { '+': 0xa0, '-': 0xa1, '*': 0xa2, '/': 0xa3 };
const SIGNED = { '==': 0x46, '!=': 0x47, '<': 0x48, '>': 0x4a, '<=': 0x4c, '>=': 0x4e };
const UNSIGNED = { '==': 0x46, '!=': 0x47, '<': 0x49, '>': 0x4b, '<=': 0x4d, '>=': 0x4f };
const DOUBLES = { '==': 0x61, '!=': 0x62, '<': 0x63, '>': 0x64, '<=': 0x65, '>=': 0x66 };
export class Expressions {
  #inside;
  #module;
  #code;
  #calls;

  /** @param inside the function they stand in
   * @param module see module.mjs */
  constructor(inside, module, code) {
    this.#inside = inside;
    this.#module = module;
    this.#code = code;
    this.#calls = new Calls(module, code, this);
  }

  /** Writes what leaves a value of that type. */
  value(node, type) {
    const code = this.#code;
    const number = constant(node);
    if (number !== undefined) {
      if (type === I32 && !isInteger(number)) this.fail(node, 'no integer');
      code.number(number, type);
    } else if (node.type === 'ConditionalExpression') {
      this.condition(node.test);
      code.open(Op.if, type);
      this.value(node.consequent, type);
      code.emit(Op.else);
      this.value(node.alternate, type);
      code.close();
    } else if (node.type === 'SequenceExpression') {
      for (const one of node.expressions.slice(0, -1)) this.effect(one);
      this.value(node.expressions.at(-1), type);
    } else if (node.type === 'LogicalExpression') this.#logical(node, type);
    else {
      const own = this.type(node) ?? type;
      this.#plain(node, own);
      if (own === I32 && type === F64)
        code.emit(this.#sign(node) === 'unsigned' ? Op.f64ConvertI32U : Op.f64ConvertI32S);
      if (own === F64 && type === I32) this.#cut();
    }
  }

  /** Writes what leaves an integer, 0 if the expression counts as false. */
  condition(node) {
    const code = this.#code;
    if (node.type === 'UnaryExpression' && node.operator === '!') {
      this.condition(node.argument);
      code.emit(Op.i32Eqz);
    } else if (node.type === 'LogicalExpression') {
      const and = node.operator === '&&';
      this.condition(node.left);
      code.open(Op.if, I32);
      if (and) this.condition(node.right);
      else code.number(1);
      code.emit(Op.else);
      if (and) code.number(0);
      else this.condition(node.right);
      code.close();
    } else if (node.type === 'SequenceExpression') {
      for (const one of node.expressions.slice(0, -1)) this.effect(one);
      this.condition(node.expressions.at(-1));
    } else if (this.type(node) === F64) {
      this.value(node, F64);
      this.#unequalToZero();
    } else this.value(node, I32);
  }

  /** Writes what leaves nothing. */
  effect(node) {
    const code = this.#code;
    if (constant(node) !== undefined || node.type === 'Identifier') return;
    if (node.type === 'AssignmentExpression') this.assign(node, false);
    else if (node.type === 'SequenceExpression')
      for (const one of node.expressions) this.effect(one);
    else if (node.type === 'UnaryExpression') this.effect(node.argument);
    else if (node.type === 'ConditionalExpression') {
      this.condition(node.test);
      code.open(Op.if, VOID);
      this.effect(node.consequent);
      code.emit(Op.else);
      this.effect(node.alternate);
      code.close();
    } else if (node.type === 'LogicalExpression') {
      this.condition(node.left);
      if (node.operator === '||') code.emit(Op.i32Eqz);
      code.open(Op.if, VOID);
      this.effect(node.right);
      code.close();
    } else {
      this.#plain(node, this.type(node) ?? I32);
      code.emit(Op.drop);
    }
  }

  /** Writes an assignment; its value stays where it is wanted. */
  assign({ left, operator, right, start, end }, wanted) {
    const code = this.#code;
    const value =
      operator === '='
        ? right
        : { type: 'BinaryExpression', operator: operator.slice(0, -1), left, right, start, end };
    const target = this.resolve(left.object ?? left);
    if (left.object) {
      if (operator !== '=') this.fail(left, 'an operation on the heap');
      this.#store(left, target, value, wanted);
      return;
    }
    if ((operator === '|=' || operator === '>>>=') && constant(right) === 0) {
      // To cut an integer to 32 bits.
      if (wanted) this.#plain(left, I32);
      return;
    }
    this.value(value, target.type);
    if (target.kind === 'global') {
      code.at(Op.globalSet, target.index);
      if (wanted) code.at(Op.globalGet, target.index);
    } else if (target.kind === undefined) code.at(wanted ? Op.localTee : Op.localSet, target.index);
    else this.fail(left, 'no variable');
  }

  #store(left, view, value, wanted) {
    const code = this.#code;
    if (view.kind === 'float') {
      if (wanted) this.fail(left, 'the value of a float');
      this.value(value, F64);
      code.emit(Op.f32DemoteF64, Op.i32ReinterpretF32);
      code.at(Op.globalSet, this.#module.float);
      return;
    }
    this.#address(left, view);
    if (wanted && (this.type(value) ?? view.type) !== view.type)
      this.fail(left, 'a value that storing changes');
    this.value(value, view.type);
    if (!wanted) {
      code.emit(view.store, 0, 0);
      return;
    }
    const kept = code.temporary(view.type);
    code.at(Op.localTee, kept);
    code.emit(view.store, 0, 0);
    code.at(Op.localGet, kept);
    code.release(view.type, kept);
  }

  /** Writes where in the heap an index of a view is: `address >> shift` as wasm2js writes it, or a number. */
  #address({ property, ...node }, { kind, shift }) {
    const index = constant(property);
    if (kind !== 'view') this.fail(node, 'no view on the heap');
    if (index !== undefined) this.#code.number(index << shift);
    else if (shift === 0) this.value(property, I32);
    else if (property.operator === '>>' && constant(property.right) === shift)
      this.value(property.left, I32);
    else this.fail(property, 'unknown index');
  }

  #logical({ operator, left, right }, type) {
    const code = this.#code;
    const kept = code.temporary(type);
    this.value(left, type);
    code.at(Op.localTee, kept);
    if (type === F64) this.#unequalToZero();
    code.open(Op.if, type);
    if (operator === '&&') this.value(right, type);
    else code.at(Op.localGet, kept);
    code.emit(Op.else);
    if (operator === '&&') code.at(Op.localGet, kept);
    else this.value(right, type);
    code.close();
    code.release(type, kept);
  }

  /** Cuts a double to 32 bits as JavaScript does: what is infinite or no number becomes 0. So does all from 2^63, of which
   * JavaScript takes the lower bits: C has no such conversion. */
  #cut() {
    const code = this.#code;
    const number = code.temporary(F64);
    code.at(Op.localTee, number);
    code.emit(...I64_TRUNC_SAT_F64_S, Op.i32WrapI64);
    code.number(0);
    code.at(Op.localGet, number);
    code.emit(Op.f64Abs);
    code.number(2 ** 63, F64);
    code.emit(DOUBLES['<'], Op.select);
    code.release(F64, number);
  }

  #unequalToZero() {
    this.#code.number(0, F64);
    this.#code.emit(Op.f64Ne);
  }

  /** Writes an expression in the type that it has by itself. */
  #plain(node, type) {
    const code = this.#code;
    switch (node.type) {
      case 'Identifier': {
        const { kind, index } = this.resolve(node);
        code.at(kind === 'global' ? Op.globalGet : Op.localGet, index);
        break;
      }
      case 'BinaryExpression':
        this.#binary(node, type);
        break;
      case 'UnaryExpression':
        this.#unary(node, type);
        break;
      case 'AssignmentExpression':
        this.assign(node, true);
        break;
      case 'MemberExpression': {
        const view = this.resolve(node.object);
        if (view.kind === 'float') {
          code.at(Op.globalGet, this.#module.float);
          code.emit(Op.f32ReinterpretI32, Op.f64PromoteF32);
        } else if (view.kind === 'buffer') {
          // Its length: pages of 64 KiB.
          code.emit(Op.memorySize, 0);
          code.number(16);
          code.emit(Op.i32Shl);
        } else {
          this.#address(node, view);
          code.emit(view.load, 0, 0);
        }
        break;
      }
      case 'CallExpression':
        this.#calls.write(node);
        break;
      default:
        this.fail(node, 'unknown expression');
    }
  }

  #unary({ operator, argument }, type) {
    const code = this.#code;
    if (operator === '!') {
      this.condition(argument);
      code.emit(Op.i32Eqz);
    } else if (operator === '~') {
      this.value(argument, I32);
      code.number(-1);
      code.emit(Op.i32Xor);
    } else if (operator === '+') this.value(argument, F64);
    else if (operator === '-' && type === F64) {
      this.value(argument, F64);
      code.emit(Op.f64Neg);
    } else if (operator === '-') {
      code.number(0);
      this.value(argument, I32);
      code.emit(Op.i32Sub);
    } else if (operator === 'void') {
      this.effect(argument);
      code.number(0);
    } else this.fail(argument, `unknown operator ${operator}`);
  }

  #binary(node, type) {
    const code = this.#code;
    const { operator, left, right } = node;
    if (isComparison(operator)) this.#compare(node);
    else if (operator === '%') this.#remainder(node);
    else if (type === F64) {
      this.value(left, F64);
      this.value(right, F64);
      code.emit(DOUBLE[operator]);
    } else if ((operator === '|' || operator === '>>>') && constant(right) === 0)
      this.value(left, I32);
    else if (operator === '|' && constant(left) === 0) this.value(right, I32);
    else {
      this.value(left, I32);
      this.value(right, I32);
      code.emit(INTEGER[operator]);
    }
  }

  #compare(node) {
    const { operator, left, right } = node;
    const doubles = this.type(left) === F64 || this.type(right) === F64;
    this.value(left, doubles ? F64 : I32);
    this.value(right, doubles ? F64 : I32);
    if (doubles) this.#code.emit(DOUBLES[operator]);
    else {
      const signs = [this.#sign(left), this.#sign(right)];
      if (signs.includes('signed') && signs.includes('unsigned'))
        this.fail(node, 'numbers with and without a sign');
      this.#code.emit((signs.includes('unsigned') ? UNSIGNED : SIGNED)[operator]);
    }
  }

  /** How an integer is to be read: 'signed', 'unsigned', or 'any' where it is the same. */
  #sign(node) {
    const number = constant(node);
    if (number !== undefined) return number < 0 ? 'signed' : number < 2 ** 31 ? 'any' : 'unsigned';
    if (node.type === 'SequenceExpression') return this.#sign(node.expressions.at(-1));
    if (node.type === 'ConditionalExpression') {
      const signs = [this.#sign(node.consequent), this.#sign(node.alternate)];
      if (signs.includes('signed') && signs.includes('unsigned')) this.fail(node, 'two signs');
      return signs.find((sign) => sign !== 'any') ?? 'any';
    }
    if (node.type === 'BinaryExpression') {
      if (node.operator === '>>>') return 'unsigned';
      if (isComparison(node.operator)) return 'any';
      if (node.operator === '+' || node.operator === '-') this.fail(node, 'a sum of more bits');
    }
    return 'signed';
  }

  /** By 0 it is no number in JavaScript, which counts as 0. */
  #remainder({ left, right }) {
    const code = this.#code;
    const [dividend, divisor] = [code.temporary(I32), code.temporary(I32)];
    this.value(left, I32);
    code.at(Op.localSet, dividend);
    this.value(right, I32);
    code.at(Op.localTee, divisor);
    code.open(Op.if, I32);
    code.at(Op.localGet, dividend);
    code.at(Op.localGet, divisor);
    code.emit(this.#sign(left) === 'unsigned' ? Op.i32RemU : Op.i32RemS);
    code.emit(Op.else);
    code.number(0);
    code.close();
    code.release(I32, dividend);
    code.release(I32, divisor);
  }

  /** As `Types.of` tells it of a node here. */
  type(node) {
    return this.#module.types.of(this.#inside, node);
  }

  /** As `Source.resolve` does. */
  resolve(node) {
    return this.#module.source.resolve(this.#inside, node);
  }

  /** @throws always, as `Source.fail` */
  fail(node, why) {
    this.#module.source.fail(node, why);
  }
}
