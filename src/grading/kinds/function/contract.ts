import { z } from 'zod';

/** How an exercise calls an object or a function. */
const NAME = /^[a-z]\w*$/;

/** An address: of an object, of the function that is given, or some bytes behind it. */
const ADDRESS = /^([a-z]\w*)(?:\s*([+-])\s*(\d+))?$/;

/** `1..6`: any of these numbers. */
const RANGE = /^(\d+)\.\.(\d+)$/;

/** What an argument is, or a word of an object: a number, `random`, `1..6`, or an address, `stack + 256`. */
const value = z.union([
  z.int(),
  z.literal('random'),
  z.string().regex(RANGE),
  z.string().regex(ADDRESS),
]);

/** An expression of the lab's query language, as things are when the call begins. */
const expression = z.string().min(1);

const object = z.strictObject({
  /** 8-byte words: what is not said otherwise is random. */
  words: z.int().positive().max(256),
  /** By offset in bytes. */
  at: z.record(z.string().regex(/^\d+$/), value).default({}),
  /** It is shown and told as a `ucontext_t`. */
  ucontext: z.boolean().default(false),
});

export const functionSchema = z
  .strictObject({
    kind: z.literal('function'),
    memory: z.record(z.string().regex(NAME), object).default({}),
    arguments: z.array(value).max(6).default([]),
    result: z.union([expression, z.strictObject({ int: expression })]).optional(),
    writes: z.record(expression, expression).default({}),
    /** A function that the exercise gives, to be called once. */
    calls: z.string().regex(NAME).optional(),
    /** `anywhere`: rsp is a multiple of 8, flags are as they are, and come back so. */
    entry: z.enum(['call', 'anywhere']).default('call'),
  })
  .superRefine(({ memory, arguments: given, calls }, { addIssue }) => {
    const known = [...Object.keys(memory), ...(calls ? [calls] : [])];
    const check = (path: (string | number)[], each: Value) => {
      const { of } = readValue(each);
      if (of !== undefined && !known.includes(of))
        addIssue({
          code: 'custom',
          path,
          message: `'${of}' is neither an object of 'memory' nor what 'calls' gives`,
        });
    };
    given.forEach((each, i) => {
      check(['arguments', i], each);
    });
    for (const [name, { words, at }] of Object.entries(memory))
      for (const [offset, each] of Object.entries(at)) {
        const path = ['memory', name, 'at', offset];
        check(path, each);
        if (Number(offset) % 8 !== 0 || Number(offset) >= 8 * words)
          addIssue({
            code: 'custom',
            path,
            message: `no word begins at ${offset}: offsets are multiples of 8 below ${8 * words}`,
          });
      }
  });

export type FunctionContract = z.output<typeof functionSchema>;
export type Value = z.output<typeof value>;

/** A value taken apart: one of `of` with its offset, `between`, or a plain number; nothing of it if it is random. */
export function readValue(value: Value): {
  of?: string;
  offset: number;
  between?: [from: number, to: number];
  number?: number;
} {
  if (typeof value === 'number') return { offset: 0, number: value };
  if (value === 'random') return { offset: 0 };
  const range = RANGE.exec(value);
  if (range) return { offset: 0, between: [Number(range[1]), Number(range[2])] };
  const [, of, sign = '+', digits = '0'] = ADDRESS.exec(value) ?? [];
  return { of, offset: Number(`${sign}${digits}`) };
}
