// Which of a module's values are doubles: JavaScript does not say it, and shows it by what is done with them.
import { F64, I32 } from './binary.mjs';
import { constant, isInteger, within } from './tree.mjs';

const OF_DOUBLES = ['abs', 'ceil', 'floor', 'trunc', 'sqrt', 'min', 'fround'];
const COMPARISONS = ['==', '!=', '<', '>', '<=', '>='];

/** Doubles among what is imported. */
const TIMES = /^emscripten_(get|date)_now$/;

export const importType = ({ name }) => (TIMES.test(name) ? F64 : I32);
export const isComparison = (operator) => COMPARISONS.includes(operator);

export class Types {
  #source;
  /** Counts up whenever more variables are found to be doubles: what was known of expressions before is void. */
  #generation = 0;

  constructor(source) {
    this.#source = source;
    const assigned = source.functions.map((inside) =>
      [...within(inside.node.body)].flatMap((node) => this.#assignment(inside, node)),
    );
    for (let found = true; found; this.#generation++) {
      found = false;
      source.functions.forEach((inside, at) => {
        for (const { target, value, operator } of assigned[at]) {
          if (target.type === F64) continue;
          const product = operator === '*=' || operator === '/=';
          if (!product && (operator.length > 2 || '|&^'.includes(operator[0]))) continue;
          if (product || this.of(inside, value) === F64) {
            target.type = F64;
            found = true;
          }
        }
      });
    }
  }

  /** I32, F64, or undefined for a number that may be either. */
  of(inside, node) {
    if (node.generation !== this.#generation) {
      node.known = this.#find(inside, node);
      node.generation = this.#generation;
    }
    return node.known;
  }

  /** What a call gives. */
  ofCall(inside, { callee, ...call }) {
    if (callee.taken) return callee.taken.type;
    if (callee.type === 'MemberExpression') return I32;
    const found = this.#source.resolve(inside, callee);
    switch (found.kind) {
      case 'function':
        return found.callee.type;
      case 'import':
        return importType(found.callee);
      case 'helper':
        return found.name === 'getDouble' ? F64 : I32;
      case 'math':
        return OF_DOUBLES.includes(found.name) ? F64 : I32;
      default:
        return this.#source.fail(call, 'no function');
    }
  }

  /** Variables and functions that get a value here, with the value. */
  #assignment(inside, node) {
    const to = ({ name }) => inside.variables.get(name);
    if (node.type === 'AssignmentExpression' && to(node.left))
      return { target: to(node.left), value: node.right, operator: node.operator };
    if (node.type === 'VariableDeclarator' && node.init)
      return { target: to(node.id), value: node.init, operator: '=' };
    if (node.type === 'ReturnStatement' && node.argument)
      return { target: inside, value: node.argument, operator: '=' };
    return [];
  }

  #find(inside, node) {
    const value = constant(node);
    if (value !== undefined) return isInteger(value) ? undefined : F64;
    const either = (a, b) => {
      const first = this.of(inside, a);
      const second = this.of(inside, b);
      return first === F64 || second === F64 ? F64 : (first ?? second);
    };
    switch (node.type) {
      case 'Identifier':
        return this.#source.resolve(inside, node).type;
      case 'BinaryExpression':
        if (node.operator === '*' || node.operator === '/') return F64;
        if (node.operator !== '+' && node.operator !== '-') return I32;
        return either(node.left, node.right) ?? I32;
      case 'UnaryExpression':
        if (node.operator === '+') return F64;
        return node.operator === '-' ? this.of(inside, node.argument) : I32;
      case 'AssignmentExpression': {
        const target = node.left.object ?? node.left;
        const { type } = this.#source.resolve(inside, target);
        return type === F64 || target === node.left ? type : this.of(inside, node.right);
      }
      case 'ConditionalExpression':
        return either(node.consequent, node.alternate);
      case 'LogicalExpression':
        return either(node.left, node.right);
      case 'SequenceExpression':
        return this.of(inside, node.expressions.at(-1));
      case 'MemberExpression':
        return this.#source.resolve(inside, node.object).type ?? I32;
      case 'CallExpression':
        return this.ofCall(inside, node);
      default:
        return this.#source.fail(node, 'no value');
    }
  }
}
