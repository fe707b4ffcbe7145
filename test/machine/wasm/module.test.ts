import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { toWasm } from '../../../src/machine/engine/wasm/module.mjs';

/** What wasm2js and a minifier write, with all that the emulator's source has, and little more. */
const SAMPLE = readFileSync(new URL('sample.js.txt', import.meta.url), 'utf8').trim();

type Instance = Record<string, (...given: number[]) => number> & {
  memory: { buffer: ArrayBuffer };
};

const told = (a: number, b: number) => (a ^ (b * 3)) | 0;
const abort = () => {
  throw new Error('abort');
};
const asJavaScript = () => new Function(`return (${SAMPLE})`)()({ env: { told } }) as Instance;
const asModule = () => {
  const bytes = toWasm(SAMPLE, { counted: 'N' });
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(bytes), {
    env: { told, abort },
  });
  return exports as unknown as Instance & { counted: WebAssembly.Global };
};

const NUMBERS = [
  0,
  1,
  2,
  3,
  5,
  7,
  14,
  31,
  70_000,
  1e6,
  2 ** 31 - 1,
  -1,
  -2,
  -5,
  -(2 ** 31),
  0x12345678,
];

describe('a module made of what wasm2js wrote', () => {
  const javascript = asJavaScript();
  const module = asModule();

  test.each(Object.keys(javascript).filter((name) => !/memory|table|stops/.test(name)))(
    'computes the same: %s',
    (name) => {
      const results = (of: Instance) => NUMBERS.flatMap((a) => NUMBERS.map((b) => of[name](a, b)));
      expect(results(module)).toEqual(results(javascript));
      expect(new Set(results(module)).size).toBeGreaterThan(2);
    },
  );

  test('leaves the same in its memory', () => {
    expect(new Uint8Array(module.memory.buffer)).toEqual(new Uint8Array(javascript.memory.buffer));
  });

  test('exports the variables that are asked for', () => {
    const before = module.counted.value;
    module.logic(4, 1);
    expect(module.counted.value).toBe(before + 1);
  });

  test('calls what stands for a trap', () => {
    expect(() => module.stops()).toThrow('abort');
    expect(() => javascript.stops()).toThrow('abort');
  });
});

describe('what would be another number in JavaScript is refused', () => {
  const made = (body: string) => () => toWasm(SAMPLE.replace('return 0|A;case 70000', body), {});

  test.each([
    [
      'a sum that is compared before it is cut',
      'return A+1<(0|A);case 70000',
      'a sum of more bits',
    ],
    ['signed against unsigned', 'return A>>>0<(0|A);case 70000', 'numbers with and without a sign'],
    [
      'a store that changes its value',
      'return 0|(n[4]=1.5);case 70000',
      'a value that storing changes',
    ],
    ['an index that is not shifted', 'return 0|n[A];case 70000', 'unknown index'],
    ['a name from nowhere', 'return 0|B;case 70000', 'unknown name'],
    ['a statement it has not', 'do{A=1}while(A);case 70000', 'unknown statement'],
  ])('%s', (_, body, why) => {
    expect(made(body)).toThrow(why);
  });
});
