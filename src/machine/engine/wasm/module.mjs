// Turns what wasm2js made of a WebAssembly module back into one.
import {
  F64,
  FUNCTION,
  I32,
  I64,
  Op,
  REFERENCES,
  section,
  signed,
  text,
  unsigned,
  vector,
} from './binary.mjs';
import { Source } from './source.mjs';
import { codeOf } from './statements.mjs';
import { within } from './tree.mjs';
import { importType, Types } from './types.mjs';

const MAGIC = Buffer.from([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0]);
const PAGE = 65_536;
const Kind = { function: 0, table: 1, memory: 2, global: 3 };

class Module {
  /** How many parameters every function in the table has: JavaScript does not mind if one is given more or fewer than it takes,
   * WebAssembly does, and the minifier has left out those that are not used. */
  widest = 0;
  #signatures = new Map();

  constructor(source) {
    this.source = source;
    this.types = new Types(source);
    const { functions, globals } = source;
    /** Two variables more: the bits of a double, and of a float. */
    this.double = globals.length;
    this.float = globals.length + 1;
    const inTable = new Set(source.table.filter((entry) => entry));
    for (const inside of functions)
      for (const node of within(inside.node))
        if (node.type === 'CallExpression') this.#see(inside, node);
    for (const { arity } of inTable) this.widest = Math.max(this.widest, arity);
    this.imports = source.imports.filter(({ arity }) => arity !== undefined);
    for (const inside of functions) {
      const variables = [...inside.variables.values()];
      const own = variables.slice(0, inside.arity).map(({ type }) => type);
      inside.parameters = inTable.has(inside) ? this.padded(own) : own;
      variables.forEach((variable, at) => {
        variable.index = at < inside.arity ? at : at + inside.parameters.length - inside.arity;
      });
      if (inTable.has(inside) && inside.type === F64)
        source.fail(inside.node, 'a function in the table that gives a double');
    }
  }

  padded(types) {
    return [...types, ...Array(this.widest - types.length).fill(I32)];
  }

  get abort() {
    return this.place(this.source.abort);
  }

  /** The number by which a function is called: imports come first. */
  place(callee) {
    const place = this.imports.indexOf(callee);
    return place < 0 ? this.imports.length + callee.index : place;
  }

  /** The number of a signature. */
  type(parameters, result) {
    const bytes = [FUNCTION, ...vector(parameters), ...vector([result])];
    const key = bytes.join();
    if (!this.#signatures.has(key))
      this.#signatures.set(key, { bytes, index: this.#signatures.size });
    return this.#signatures.get(key).index;
  }

  get signatures() {
    return [...this.#signatures.values()].map(({ bytes }) => bytes);
  }

  #see(inside, { callee, arguments: given }) {
    if (callee.type === 'MemberExpression') this.widest = Math.max(this.widest, given.length);
    if (callee.type !== 'Identifier') return;
    const { kind, callee: found } = this.source.resolve(inside, callee);
    if (kind !== 'import') return;
    found.arity = given.length;
    found.parameters = given.map((argument) => this.types.of(inside, argument) ?? I32);
  }
}

/**
 * @param javascript the function of wasm2js that makes an instance
 * @param exported module variables to export, by the name under which
 * @returns the module: all functions in its table have the same number of parameters of 32 bits, and such a result
 * @throws if there is anything in the text that wasm2js does not write
 */
export function toWasm(javascript, exported) {
  const source = new Source(javascript);
  const module = new Module(source);
  const { abort, table, data, functions, globals } = source;
  abort.parameters = [];
  const code = functions.map((inside) => codeOf(inside, module));
  const first = table.findIndex((entry) => entry);
  const entries = table.slice(first).map((entry) => unsigned(module.place(entry)));
  const exports = [
    [...text('memory'), Kind.memory, 0],
    [...text('__indirect_function_table'), Kind.table, 0],
    ...[...source.exports].map(([name, callee]) => [
      ...text(name),
      Kind.function,
      ...unsigned(module.place(callee)),
    ]),
    ...Object.entries(exported).map(([name, variable]) => [
      ...text(name),
      Kind.global,
      ...unsigned(source.names.get(variable).index),
    ]),
  ];
  const imports = module.imports.map(({ module: from, name, parameters }) => [
    ...text(from),
    ...text(name),
    Kind.function,
    ...unsigned(module.type(parameters, importType({ name }))),
  ]);
  const types = functions.map(({ parameters, type }) => unsigned(module.type(parameters, type)));
  const variables = [
    ...globals.map((value) => [I32, 1, Op.i32Const, ...signed(value), Op.end]),
    [I64, 1, Op.i64Const, 0, Op.end],
    [I32, 1, Op.i32Const, 0, Op.end],
  ];
  return Buffer.concat([
    MAGIC,
    section(1, vector(module.signatures)),
    section(2, vector(imports)),
    section(3, vector(types)),
    section(4, vector([[REFERENCES, 0, ...unsigned(table.length)]])),
    section(5, vector([[1, ...unsigned(source.memory / PAGE), ...unsigned(2 ** 31 / PAGE)]])),
    section(6, vector(variables)),
    section(7, vector(exports)),
    section(9, vector([[0, Op.i32Const, ...signed(first), Op.end, ...vector(entries)]])),
    section(10, unsigned(code.length), ...code),
    section(
      11,
      unsigned(data.length),
      ...data.flatMap(({ offset, bytes }) => [
        [0, Op.i32Const, ...signed(offset), Op.end, ...unsigned(bytes.length)],
        bytes,
      ]),
    ),
  ]);
}
