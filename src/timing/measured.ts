import { z } from 'zod';
import type { Core } from './cores/core.ts';

const cycles = z.number().nonnegative().finite();

/** Core cycles of one thing: the median of the samples, and, if recorded, the points below and above
 * which a tenth of them lie. */
const measurement = z.object({
  /** Of a routine and of a ring as in asm/README.md (`rethinkdb/lightweight`); of a piece any. */
  name: z.string().min(1),
  kind: z.enum(['routine', 'ring', 'piece']),
  /** Of a ring: contexts that take turns, and bytes from one stack to the next. */
  contexts: z.int().positive().optional(),
  stride: z.int().positive().optional(),
  /** Of a routine: whether it ends by `ret` or by an indirect jump, see ending.ts. */
  form: z.enum(['ret', 'jmp']).optional(),
  /** Of a routine: how many switches of stacks lead from one context to the other, where it is not one. */
  switches: z.int().min(2).optional(),
  /** What one unit of it is: for a routine the way from one context to the other. */
  title: z.string().min(1),
  median: cycles,
  low: cycles.optional(),
  high: cycles.optional(),
  samples: z.int().positive(),
});

/** What `npm run native` found on one CPU: src/timing/measured/<cpu>.json. */
export const measuredSchema = z.object({
  cpu: z.object({
    /** For people: `AMD EPYC, Zen 3`. */
    title: z.string().min(1),
    vendor: z.string(),
    model: z.string(),
    family: z.int(),
    modelNumber: z.int().optional(),
    stepping: z.int().optional(),
    /** The core file that models this CPU, if one does. */
    core: z.string().optional(),
  }),
  clock: z.object({
    tscMHz: z.number().positive(),
    coreMHz: z.object({ median: z.number(), low: z.number(), high: z.number() }),
  }),
  system: z.object({
    kernel: z.string(),
    compiler: z.string().optional(),
    /** What the kernel does against which weakness of the CPU: /sys/devices/system/cpu/vulnerabilities. */
    mitigations: z.record(z.string(), z.string()).optional(),
  }),
  date: z.iso.date().optional(),
  method: z.string().min(1),
  measurements: z.array(measurement).min(1),
});

export type Measured = z.infer<typeof measuredSchema>;
export type Measurement = z.infer<typeof measurement>;

/** System calls that cost so much more or less than on the core, as a fraction, are another machine's. */
const SAME = 0.2;

/** Whether a machine's system calls take about what a core has for them: that is no matter of the CPU alone. */
export function hasSystemCallsOf({ systemCalls }: Core, { measurements }: Measured): boolean {
  const getpid = measurements.find(({ name }) => name === 'syscall-getpid')?.median;
  const own = systemCalls.byNumber.find(({ name }) => name === 'getpid')?.cycles;
  return getpid !== undefined && Math.abs(getpid / (own ?? systemCalls.default).value - 1) <= SAME;
}
