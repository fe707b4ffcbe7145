// Takes apart what wasm2js makes of a module: the views on its heap, what it imports and exports, its variables, its
// functions and their table, its data.
import { parse } from 'acorn';
import { F64, I32 } from './binary.mjs';
import { children, within } from './tree.mjs';

/** Views on the heap: operations that load and store through them, the shift of their indices, the type of what is in them. */
const VIEWS = {
  Int8Array: { load: 0x2c, store: 0x3a, shift: 0, type: I32 },
  Uint8Array: { load: 0x2d, store: 0x3a, shift: 0, type: I32 },
  Int16Array: { load: 0x2e, store: 0x3b, shift: 1, type: I32 },
  Uint16Array: { load: 0x2f, store: 0x3b, shift: 1, type: I32 },
  Int32Array: { load: 0x28, store: 0x36, shift: 2, type: I32 },
  Float64Array: { load: 0x2b, store: 0x39, shift: 3, type: F64 },
};

/** Functions that wasm2js puts before a module for what JavaScript lacks, by what stands in them. */
const HELPERS = [
  ['decode', /charCodeAt/],
  ['abort', /throw new Error\("abort"\)/],
  ['copy', /copyWithin/],
  ['fill', /invalid memory\.fill/],
  ['getDouble', /^\{return \w+\[0\]\}$/],
  ['setDouble', /^\{\w+\[0\]=\w+\}$/],
  ['getHalf', /^\{return \w+\[\w+\]\}$/],
  ['setHalf', /^\{\w+\[\w+\]=\w+\}$/],
];

/** One function: its syntax tree, its variables by name (parameters first), what it gives. */
class Procedure {
  type = I32;
  variables = new Map();

  constructor(node, name, parent) {
    this.node = node;
    this.name = name;
    this.parent = parent;
    for (const { name } of node.params) this.variables.set(name, { type: I32 });
    this.arity = this.variables.size;
    for (const { type, id } of within(node.body))
      if (type === 'VariableDeclarator' && !this.variables.has(id.name))
        this.variables.set(id.name, { type: I32 });
  }
}

export class Source {
  /** What a name of the module stands for. */
  names = new Map();
  imports = [];
  /** First values of the module's variables. */
  globals = [];
  functions = [];
  /** Of each place of the table its function, or undefined. */
  table = [];
  /** Of each exported name its function. */
  exports = new Map();
  data = [];
  /** Bytes of memory to begin with. */
  memory = 0;

  /** @param text a function expression: given the imports, it returns the exports */
  constructor(text) {
    this.text = text;
    const outside = parse(`(${text})`, { ecmaVersion: 2023 }).body[0].expression.body.body;
    const returned = outside.find(({ type }) => type === 'ReturnStatement').argument;
    this.abort = this.#import('env', 'abort', 0);
    for (const statement of outside) this.#helper(statement);
    let entries;
    let offered;
    for (const statement of returned.callee.body.body) {
      if (statement.type === 'FunctionDeclaration')
        this.#name(statement.id.name, 'function', { callee: this.#function(statement) });
      else if (statement.type === 'VariableDeclaration')
        for (const { id, init } of statement.declarations)
          if (init?.expressions?.at(-1).type === 'Identifier') {
            this.#name(id.name, 'table');
            entries = this.#array(init);
          } else if (init) this.#variable(id.name, init);
          else this.#name(id.name, 'other');
      else if (statement.type === 'ReturnStatement') offered = statement.argument;
      else this.#data(statement.expression);
    }
    this.table = entries.elements.map((entry) => this.#entry(entry));
    for (const { key, value } of offered.properties) {
      const name = key.name ?? key.value;
      if (value.type === 'FunctionExpression') this.exports.set(name, this.#function(value));
      else if (this.names.get(value.name)?.callee)
        this.exports.set(name, this.names.get(value.name).callee);
    }
  }

  /** What a name in a function stands for. */
  resolve(inside, node) {
    const variable = inside.variables.get(node.name);
    if (variable) return variable;
    for (let outer = inside.parent; outer; outer = outer.parent)
      if (outer.variables.has(node.name)) this.fail(node, 'a variable of an outer function');
    return this.names.get(node.name) ?? this.fail(node, 'unknown name');
  }

  /** @throws always: what is wrong, and where */
  fail(node, why) {
    // One more, for the bracket before the text.
    const text = this.text.slice(node.start - 1, node.end - 1).slice(0, 200);
    throw new Error(`the emulator's source is not as expected: ${why}: ${text}`);
  }

  #name(name, kind, more) {
    this.names.set(name, { kind, ...more });
  }

  #import(module, name, arity) {
    this.imports.push({ module, name, arity });
    return this.imports.at(-1);
  }

  #helper(statement) {
    if (statement.type === 'FunctionDeclaration') {
      const body = this.text.slice(statement.body.start - 1, statement.body.end - 1);
      const [name] =
        HELPERS.find(([, shape]) => shape.test(body)) ?? this.fail(statement, 'unknown helper');
      this.#name(statement.id.name, 'helper', { name });
    } else if (statement.type === 'VariableDeclaration') {
      for (const { id, init } of statement.declarations)
        if (init.callee.name === 'Float32Array') this.#name(id.name, 'float', { type: F64 });
    }
  }

  #variable(name, init) {
    const view = VIEWS[init.callee?.name];
    if (init.type === 'SequenceExpression') this.#variable(name, init.expressions.at(-1));
    else if (view) this.#name(name, 'view', view);
    else if (init.type === 'NewExpression') {
      this.memory = init.arguments[0].value;
      this.#name(name, 'buffer');
    } else if (init.type === 'Literal')
      this.#name(name, 'global', { type: I32, index: this.globals.push(init.value) - 1 });
    else if (init.type !== 'MemberExpression') this.fail(init, 'unknown variable');
    else if (init.object.name === 'Math') this.#name(name, 'math', { name: init.property.name });
    else {
      const module = this.names.get(init.object.name)?.module;
      if (module) this.#name(name, 'import', { callee: this.#import(module, init.property.name) });
      else this.#name(name, 'imports', { module: init.property.name });
    }
  }

  #data(expression) {
    for (const { callee, arguments: given } of expression.expressions ?? [expression]) {
      if (this.names.get(callee.name)?.name !== 'decode') this.fail(expression, 'unknown data');
      this.data.push({ offset: given[1].value, bytes: Buffer.from(given[2].value, 'base64') });
    }
  }

  #array(node) {
    if (node.type === 'ArrayExpression') return node;
    for (const child of children(node)) {
      const found = child.type === 'FunctionExpression' ? undefined : this.#array(child);
      if (found) return found;
    }
    return undefined;
  }

  /** Takes a function in, and those that stand in it. */
  #function(node, name = node.id?.name ?? `at ${node.start}`, parent = undefined) {
    const it = new Procedure(node, name, parent);
    it.index = this.functions.push(it) - 1;
    for (const one of within(node.body)) {
      for (const child of children(one))
        if (child.type === 'FunctionExpression') child.taken = this.#function(child, undefined, it);
    }
    return it;
  }

  #entry(entry) {
    if (entry.type === 'FunctionExpression') return this.#function(entry);
    if (entry.type === 'Literal') return undefined;
    const { kind, callee } = this.names.get(entry.name) ?? this.fail(entry, 'unknown entry');
    if (kind === 'function') return callee;
    // An import has the type that it is called with, and what is in the table one of its own: a function in between.
    const given = [...Array(this.#arity(entry.name))].map((_, index) => `p${index}`).join();
    const between = parse(`(function(${given}){return ${entry.name}(${given})})`, {
      ecmaVersion: 2023,
    });
    return this.#function(between.body[0].expression);
  }

  #arity(name) {
    for (const { node, variables } of this.functions)
      for (const { callee, arguments: given } of variables.has(name) ? [] : within(node.body))
        if (callee?.name === name) return given.length;
    throw new Error(`${name} is never called`);
  }
}
