// Writes the statements of a function.
import { I32, Op, unsigned, VOID, vector } from './binary.mjs';
import { Code } from './code.mjs';
import { Expressions } from './expressions.mjs';
import { constant } from './tree.mjs';

const LABELLED = ['ForStatement', 'BlockStatement', 'LabeledStatement', 'SwitchStatement'];

/** The code of a function, as a module holds it. */
export function codeOf(inside, module) {
  const own = [...inside.variables.values()].slice(inside.arity).map(({ type }) => type);
  const code = new Code(own, inside.parameters.length);
  const statements = new Statements(inside, module, code);
  for (const statement of inside.node.body.body) statements.write(statement);
  // Where nothing is given back, 0 is: so all functions in the table have one type.
  code.number(0, inside.type);
  return code.finish();
}

class Statements {
  #type;
  #module;
  #code;
  #expressions;

  constructor(inside, module, code) {
    this.#type = inside.type;
    this.#module = module;
    this.#code = code;
    this.#expressions = new Expressions(inside, module, code);
  }

  /** @param labels that stand before it */
  write(node, labels = []) {
    const code = this.#code;
    const expressions = this.#expressions;
    switch (node.type) {
      case 'EmptyStatement':
        break;
      case 'ExpressionStatement':
        expressions.effect(node.expression);
        break;
      case 'VariableDeclaration':
        for (const { id, init, start, end } of node.declarations)
          if (init) expressions.assign({ left: id, operator: '=', right: init, start, end }, false);
        break;
      case 'BlockStatement':
        if (labels.length > 0) code.open(Op.block, VOID, { breaks: labels });
        for (const statement of node.body) this.write(statement);
        if (labels.length > 0) code.close();
        break;
      case 'LabeledStatement': {
        const all = [...labels, node.label.name];
        if (LABELLED.includes(node.body.type)) this.write(node.body, all);
        else this.write({ type: 'BlockStatement', body: [node.body] }, all);
        break;
      }
      case 'IfStatement':
        expressions.condition(node.test);
        code.open(Op.if, VOID);
        this.write(node.consequent);
        if (node.alternate) {
          code.emit(Op.else);
          this.write(node.alternate);
        }
        code.close();
        break;
      case 'ForStatement':
        this.#loop(node, labels);
        break;
      case 'SwitchStatement':
        this.#switch(node, labels);
        break;
      case 'BreakStatement':
        code.leave(Op.br, 'breaks', node.label?.name ?? '');
        break;
      case 'ContinueStatement':
        code.leave(Op.br, 'continues', node.label?.name ?? '');
        break;
      case 'ReturnStatement':
        if (node.argument) expressions.value(node.argument, this.#type);
        else code.number(0, this.#type);
        code.emit(Op.return);
        break;
      default:
        this.#module.source.fail(node, 'unknown statement');
    }
  }

  #loop({ init, test, update, body }, labels) {
    const code = this.#code;
    if (init?.type === 'VariableDeclaration') this.write(init);
    else if (init) this.#expressions.effect(init);
    code.open(Op.block, VOID, { breaks: ['', ...labels] });
    code.open(Op.loop, VOID);
    if (test && constant(test) === undefined) {
      this.#expressions.condition(test);
      code.emit(Op.i32Eqz);
      code.leave(Op.brIf, 'breaks', '');
    }
    code.open(Op.block, VOID, { continues: ['', ...labels] });
    this.write(body);
    code.close();
    if (update) this.#expressions.effect(update);
    code.at(Op.br, 0);
    code.close();
    code.close();
  }

  /** One block in the other, a case behind the end of each: by a table where the numbers lie close, else one after the other. */
  #switch({ discriminant, cases }, labels) {
    const code = this.#code;
    const value = code.temporary(I32);
    this.#expressions.value(discriminant, I32);
    code.at(Op.localSet, value);
    code.open(Op.block, VOID, { breaks: ['', ...labels] });
    for (const _ of cases) code.open(Op.block, VOID);
    const numbers = cases.map(({ test }) => (test ? constant(test) | 0 : undefined));
    const others = numbers.includes(undefined) ? numbers.indexOf(undefined) : cases.length;
    const known = numbers.filter((number) => number !== undefined);
    const lowest = Math.min(...known);
    const span = Math.max(...known) - lowest + 1;
    if (span < 4 * known.length + 16) {
      code.at(Op.localGet, value);
      code.number(lowest);
      code.emit(Op.i32Sub, Op.brTable);
      const depths = [...Array(span)].map((_, at) => numbers.indexOf(lowest + at));
      code.emit(...vector(depths.map((depth) => unsigned(depth < 0 ? others : depth))));
      code.emit(...unsigned(others));
    } else {
      for (const number of known) {
        code.at(Op.localGet, value);
        code.number(number);
        code.emit(Op.i32Eq);
        code.at(Op.brIf, numbers.indexOf(number));
      }
      code.at(Op.br, others);
    }
    code.release(I32, value);
    for (const { consequent } of cases) {
      code.close();
      for (const statement of consequent) this.write(statement);
    }
    code.close();
  }
}
