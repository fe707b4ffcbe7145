// One instance of the emulator, and how JavaScript gets into its table of functions.
import { machine } from './unicorn-module.mjs';

let exports;

/** Makes the instance. @param imports of Emscripten's glue, by module and name */
export function instance(imports) {
  const abort = () => {
    throw new Error('abort');
  };
  ({ exports } = new WebAssembly.Instance(machine, {
    ...imports,
    env: { ...imports.env, abort },
  }));
  return exports;
}

export const translations = {
  /** Whether what has been translated stays when the CPU stops. */
  set keep(on) {
    exports.keepTranslations.value = Number(on);
  },
};

const I32 = 0x7f;

/**
 * A function for the emulator's table, where all have one type: a module of its own that passes on as many arguments as the
 * callback takes. Arguments and result are integers of 32 bits.
 */
export function callable(callback) {
  const passed = callback.length;
  // The first place of the table is empty.
  const taken = exports.__indirect_function_table.get(1).length;
  const list = (items) => [items.length, ...items];
  const signature = (parameters) => [0x60, ...list(Array(parameters).fill(I32)), 1, I32];
  const section = (id, ...content) => [id, ...list([1, ...content])];
  const name = (letter) => list([letter.charCodeAt(0)]);
  const pass = Array.from({ length: passed }, (_, index) => [0x20, index]).flat();
  const bytes = Uint8Array.of(
    ...[0, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...[1, ...list([2, ...signature(passed), ...signature(taken)])],
    ...section(2, ...name('m'), ...name('f'), 0, 0),
    ...section(3, 1),
    ...section(7, ...name('f'), 0, 1),
    ...section(10, ...list([0, ...pass, 0x10, 0, 0x0b])),
  );
  return new WebAssembly.Instance(new WebAssembly.Module(bytes), { m: { f: callback } }).exports.f;
}
