import { z } from 'zod';
import { walk } from './walk.ts';

/**
 * A core file: everything the model knows of one microarchitecture, as JSON. A figure is
 * `{ "value": 24, "source": "pieces" }`, where the source is a key of the file's `sources`; with
 * `"estimate": true` it is nobody's measurement. Cycles are core cycles, sizes bytes unless said.
 */

const origin = { source: z.string(), estimate: z.boolean().optional() };

/** A figure within the bounds of the plausible, with where it comes from. */
const figure = (low: number, high: number) =>
  z.strictObject({ value: z.number().min(low).max(high), ...origin });
const count = (low: number, high: number) =>
  z.strictObject({ value: z.int().min(low).max(high), ...origin });
const flag = z.strictObject({ value: z.boolean(), ...origin });

const CONDITIONS = [
  ...['o', 'no', 'b', 'ae', 'e', 'ne', 'be', 'a'],
  ...['s', 'ns', 'p', 'np', 'l', 'ge', 'le', 'g'],
] as const;

const cache = z.strictObject({
  bytes: count(1024, 2 ** 30),
  ways: count(1, 64),
  /** From the address to the value. */
  latency: figure(1, 500),
});

/** Translations of 4 KiB pages that are remembered. */
const tlb = z.strictObject({ entries: count(1, 65536), ways: count(1, 256) });

const frontEnd = z.strictObject({
  /** Bytes of an aligned block of code that are looked at together, and instructions found in it a
   * cycle. An instruction belongs to the block that its last byte lies in. */
  fetchBytes: count(8, 128),
  predecodeWidth: count(1, 16),
  /** Lost for an operand-size prefix that changes the length of an immediate. */
  lcpStall: figure(0, 20),
  /** Instructions that wait between predecoder and decoders. */
  instructionQueue: count(1, 256),
  decoders: count(1, 16),
  /** Micro-ops that every decoder can make of an instruction, and that the first one can. What takes
   * more comes from the microcode sequencer. */
  simpleMicroOps: count(1, 4),
  complexMicroOps: count(1, 8),
  microcodeWidth: count(1, 16),
  /** Lost when the microcode sequencer takes over and again when it is done. */
  microcodeSwitch: figure(0, 20),
  /** Cycles that the op cache's microcode comes later than the rest, which it hides where it is ahead. */
  microcodeDelay: figure(0, 40),
  /** Whether `pop %rsp` and `pop %r12` need the first decoder. */
  popR12Complex: flag,
  /** Whether an instruction that could fuse with a jump may be the last one decoded in a cycle. */
  fusibleLast: flag,
  /** Decoded micro-ops kept by address. A line holds some of one aligned window of code. */
  opCache: z.strictObject({
    windowBytes: count(16, 128),
    linesPerWindow: count(1, 16),
    microOpsPerLine: count(1, 16),
    /** 0 for none. */
    microOps: count(0, 65536),
    width: count(1, 32),
  }),
  /** Micro-ops that wait between front end and renaming. */
  microOpQueue: count(1, 1024),
  /** From fetch to renaming, nothing in the way. */
  depth: figure(1, 40),
  /** Which instructions fuse with a conditional jump after them, and on which conditions. */
  fusion: z.array(
    z.strictObject({
      first: z.array(z.string()).min(1),
      conditions: z.array(z.enum(CONDITIONS)).min(1),
      ...origin,
    }),
  ),
});

const rename = z.strictObject({
  /** Micro-ops (fused) a cycle. */
  width: count(1, 32),
  zeroIdioms: flag,
  moveElimination: z.strictObject({
    general: flag,
    /** movzx of a low byte, too. */
    zeroExtended: flag,
    vector: flag,
    /** Moves a cycle whose registers can be tracked; what exceeds them executes. */
    slots: count(0, 1024),
  }),
  /** Whether a store fuses with the operation that makes its value (AMD), or only its address and data
   * parts with each other. */
  storesFuse: flag,
  /** When a load or store with an index register is split from its operation at renaming. */
  unlamination: z.strictObject({ value: z.enum(['never', 'three operands', 'always']), ...origin }),
});

const backEnd = z.strictObject({
  reorderBuffer: count(8, 4096),
  retireWidth: count(1, 32),
  /** From renaming to the earliest issue. */
  issueDelay: figure(0, 20),
  /** Each takes the micro-ops of its ports. */
  schedulers: z
    .array(z.strictObject({ ports: z.array(z.string()).min(1), entries: count(1, 1024) }))
    .min(1),
  /** Whether a micro-op gets its port when renamed (the one of its set with the fewest waiting) or when
   * it issues (the first free one). */
  portChoice: z.strictObject({ value: z.enum(['when renamed', 'when issued']), ...origin }),
  /** Ports that take each other's micro-ops when idle. */
  sharedPorts: z.array(z.array(z.string()).min(2)),
  loadBuffer: count(1, 1024),
  storeBuffer: count(1, 1024),
});

const memory = z.strictObject({
  /** Load to use in L1: with a plain address, with an index register or a large displacement, and
   * into a vector register. */
  load: figure(1, 20),
  loadIndexed: figure(1, 20),
  loadVector: figure(1, 20),
  /** A load whose base was itself loaded, address plain and displacement below 2048. */
  loadChained: figure(1, 20),
  /** From a store's data to the value of a load that takes all of it from the store buffer. */
  forward: figure(0, 30),
  /** The same where renaming has paired the two, so that the load is a name for what was stored. */
  forwardOnStack: figure(0, 30),
  /** Which it pairs, if both have the same base register, unchanged in between but by push and pop, and the same
   * displacement: those with rsp or rbp, or all. */
  renames: z.strictObject({ value: z.enum(['stack', 'all']), ...origin }),
  /** A load that needs more than one store, or a store and the cache: after the store's data. */
  forwardFailed: figure(0, 60),
  /** From one locked instruction to the next, which waits until the first one's store is in the cache. */
  locked: figure(1, 200),
  /** Added to an access that crosses a cache line, or a page. */
  lineCross: figure(0, 60),
  pageCross: figure(0, 300),
  /** Stores that go from the store buffer into one line of L1 a cycle; stores to two lines take two. */
  commits: figure(0.25, 8),
  lineBytes: count(16, 256),
  /** Bytes a cycle that a repeated string instruction moves. */
  stringBytes: figure(1, 128),
  l1: cache,
  /** The instruction cache. */
  l1i: cache.omit({ latency: true }),
  l2: cache,
  l3: cache,
  /** A load of a line that no cache holds. */
  beyond: figure(5, 2000),
  /** Lines on their way into L1 at most. */
  fillBuffers: count(1, 256),
  /** Whether what misses L2 brings the other line of an aligned pair along. */
  pairs: flag,
  /** For data: the first level, the second one, what it adds to an access that the first does not know
   * the page of, and what a walk through the page tables adds. */
  tlb: z.strictObject({ l1: tlb, l2: tlb, second: figure(0, 100), walk: figure(0, 2000) }),
  /** The first touch of a fresh page: the kernel's fault and a page of zeros. */
  pageTouch: figure(0, 100_000),
});

const branches = z.strictObject({
  /** Cycles lost to a misprediction, over a right prediction, when the branch executes at once. */
  conditionalMiss: figure(1, 100),
  indirectMiss: figure(1, 100),
  returnMiss: figure(1, 100),
  /** Return addresses remembered. */
  returnStack: count(1, 256),
  /** Targets of indirect branches remembered, by place and path. */
  indirectTargets: count(1, 65536),
  /** Taken branches that the predictor follows in a cycle, and how many cycles it may be ahead of fetch. */
  perCycle: figure(1, 2),
  ahead: figure(0, 64),
  /** Cycles that it begins later than fetch behind a misprediction. */
  restart: figure(0, 20),
  /** Calls that it follows while none of them is done. */
  callsAhead: count(1, 256),
  /** Cycles the predictor loses behind a taken branch; and besides, rightly predicted, behind a return, behind an
   * indirect branch, behind one that has had several targets of late, and behind such a jump, if it is
   * the first since a call that has not returned. */
  taken: figure(0, 20),
  return: figure(0, 20),
  indirect: figure(0, 20),
  several: figure(0, 20),
  unreturned: figure(0, 20),
});

const form = z.strictObject({
  /** Forms (`add r64,r64`), forms without sizes (`add r,r`) or mnemonics (`add`); the most exact
   * counts. See README.md for how a form is written. */
  of: z.array(z.string().regex(/^[a-z][a-z0-9]*( [a-z0-9,]+)?$/)).min(1),
  /** Micro-ops without the load and store of a memory operand, which the model adds: names of
   * `sets`, several of one as `3*alu`. Empty: executes nowhere. */
  uops: z.array(z.string().regex(/^([1-9][0-9]*\*)?[A-Za-z0-9_.]+$/)),
  /** From the last operand to the result. */
  latency: z.number().min(0).max(5000),
  /** From the flags, or from the first source, where that differs. */
  latencyOfFlags: z.number().min(0).max(5000).optional(),
  /** To the flags, or to a second result (rdx of mul). */
  latencyToFlags: z.number().min(0).max(5000).optional(),
  latencyToSecond: z.number().min(0).max(5000).optional(),
  /** The first micro-op's port (or its divider) takes no other of the kind for so long. */
  busy: z.number().min(0).max(5000).optional(),
  /** Fused micro-ops where that is not the number of `uops` with memory parts fused in. */
  fused: z.int().min(0).max(5000).optional(),
  /** Needs the first decoder though it makes few micro-ops. */
  complex: z.boolean().optional(),
  /** Waits for all before it; all after it wait for it, `latency` cycles from renaming to renaming. */
  serialises: z.boolean().optional(),
  /** What is behind it is renamed only when it is done, `latency` cycles later; it waits for nothing but
   * its operands. */
  holds: z.boolean().optional(),
  ...origin,
});

export type Form = z.infer<typeof form>;

const shape = z.strictObject({
  name: z.string().regex(/^[a-z0-9][a-z0-9-]*$/),
  /** For titles: `Intel Skylake`. */
  title: z.string().min(1),
  /** The machine the figures were taken on, or the kind of machine. */
  cpu: z.string().min(1),
  year: z.int().min(1978).max(2100),
  clockGHz: figure(0.1, 10),
  /** What the core rests on, for a person who wonders how far to trust it. */
  basis: z.string().min(1),
  sources: z.record(z.string(), z.string().min(1)),
  frontEnd,
  rename,
  backEnd,
  ports: z.array(z.string()).min(1).max(24),
  /** Names for sets of ports. `load`, `storeAddress`, `storeData`, `branch` and `stackSync` (rsp brought
   * up to date behind push and pop) must be there; a storeData of no ports means that one micro-op does
   * both parts of a store. `forward`, if there, has the ports that loads pass, too, which get their
   * value from the store buffer: so many a cycle. */
  sets: z.record(z.string(), z.array(z.string())),
  memory,
  branches,
  systemCalls: z.strictObject({
    /** Cycles from the instruction to the one after it. */
    default: figure(1, 1_000_000),
    byNumber: z.array(
      z.strictObject({
        number: z.int().min(0).max(1023),
        name: z.string(),
        cycles: figure(1, 1_000_000),
      }),
    ),
  }),
  forms: z.array(form).min(1),
  /** For what has no form: by class. Its use is reported by name. */
  defaults: z.strictObject({
    integer: form.omit({ of: true }),
    vector: form.omit({ of: true }),
    x87: form.omit({ of: true }),
    system: form.omit({ of: true }),
  }),
});

export type Core = z.infer<typeof shape>;

export type CoreResult =
  | { ok: true; core: Core }
  | { ok: false; problems: { path: string; message: string }[] };

const NEEDED_SETS = ['load', 'storeAddress', 'storeData', 'branch', 'stackSync'];

/** Figures that contradict each other, and names that refer to nothing: sources, ports, sets. */
function* contradictions(core: Core): Generator<{ path: string; message: string }> {
  const { frontEnd, rename, backEnd } = core;
  const larger: [path: string, value: number, than: string, least: number][] = [
    [
      'frontEnd.microOpQueue',
      frontEnd.microOpQueue.value,
      'opCache.width',
      frontEnd.opCache.width.value,
    ],
    [
      'frontEnd.instructionQueue',
      frontEnd.instructionQueue.value,
      'predecodeWidth',
      frontEnd.predecodeWidth.value,
    ],
    ['backEnd.reorderBuffer', backEnd.reorderBuffer.value, 'rename.width', rename.width.value],
  ];
  for (const [path, value, than, least] of larger)
    if (value <= least) yield { path: `${path}.value`, message: `must be larger than ${than}` };
  for (const [name, members] of Object.entries(core.sets))
    if (members.length === 0 && name !== 'storeData')
      yield { path: `sets.${name}`, message: 'has no ports' };
  const ports = new Set(core.ports);
  for (const set of NEEDED_SETS)
    if (!core.sets[set]) yield { path: `sets.${set}`, message: 'is missing' };
  for (const [name, members] of Object.entries(core.sets))
    for (const port of members)
      if (!ports.has(port)) yield { path: `sets.${name}`, message: `no port is named ${port}` };
  const scheduled = new Set(core.backEnd.schedulers.flatMap((scheduler) => scheduler.ports));
  for (const port of ports)
    if (!scheduled.has(port))
      yield { path: 'backEnd.schedulers', message: `port ${port} has no scheduler` };
  yield* walk(core, '', (node, path) => {
    if (typeof node.source === 'string' && !(node.source in core.sources))
      return { path: `${path}.source`, message: `no source is named ${node.source}` };
    if (Array.isArray(node.uops))
      for (const uop of node.uops)
        if (!((uop as string).replace(/^\d+\*/, '') in core.sets))
          return { path: `${path}.uops`, message: `no set of ports is named ${uop}` };
    return undefined;
  });
}

/** A core from parsed JSON, or what is wrong with it, each with the path of the field. */
export function readCore(value: unknown): CoreResult {
  const result = shape.safeParse(value);
  if (!result.success)
    return {
      ok: false,
      problems: result.error.issues.map((issue) => ({
        path:
          [...issue.path, ...(issue.code === 'unrecognized_keys' ? issue.keys : [])].join('.') ||
          'the file',
        message: issue.message,
      })),
    };
  const problems = [...contradictions(result.data)];
  return problems.length ? { ok: false, problems } : { ok: true, core: result.data };
}
