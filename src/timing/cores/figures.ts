import type { Core } from './core.ts';
import { type Node, walk } from './walk.ts';

/** A figure of a core as a row of a table. */
export interface FigureRow {
  /** In the core file: `memory.load.value`. */
  path: string;
  /** The part of the core it belongs to, and its name there in words. */
  part: string;
  name: string;
  value: number | boolean | string;
  /** What a number counts; empty where its name says so. */
  unit: string;
  source: string;
  estimate: boolean;
}

const words = (key: string) =>
  key === 'clockGHz' ? 'clock, GHz' : key.replace(/([a-z0-9])([A-Z])/g, '$1 $2').toLowerCase();

const MICRO_OPS = 'micro-ops';
const A_CYCLE = 'a cycle';

/** What a figure of this name counts, where that isn't cycles. */
const UNITS: Record<string, string> = {
  clockGHz: '',
  bytes: 'bytes',
  ways: '',
  returnStack: 'addresses',
  indirectTargets: 'targets',
  callsAhead: 'calls',
  fillBuffers: 'lines',
  entries: '',
  commits: `stores ${A_CYCLE}`,
  lineBytes: 'bytes',
  stringBytes: `bytes ${A_CYCLE}`,
  fetchBytes: 'bytes',
  predecodeWidth: `instructions ${A_CYCLE}`,
  instructionQueue: 'instructions',
  decoders: '',
  simpleMicroOps: MICRO_OPS,
  complexMicroOps: MICRO_OPS,
  microcodeWidth: `${MICRO_OPS} ${A_CYCLE}`,
  windowBytes: 'bytes',
  linesPerWindow: 'lines',
  microOpsPerLine: MICRO_OPS,
  microOps: MICRO_OPS,
  microOpQueue: MICRO_OPS,
  width: `${MICRO_OPS} ${A_CYCLE}`,
  slots: `moves ${A_CYCLE}`,
  reorderBuffer: MICRO_OPS,
  retireWidth: `${MICRO_OPS} ${A_CYCLE}`,
  loadBuffer: 'loads',
  storeBuffer: 'stores',
};

/** All figures of a core that stand alone, in the order of the file; forms of instructions do not. */
export function figuresOf(core: Core): FigureRow[] {
  const rows: FigureRow[] = [];
  const collect = (node: unknown, keys: readonly string[], names: readonly string[]) => {
    if (typeof node !== 'object' || node === null) return;
    const { value, source, estimate, name } = node as Node;
    if (value !== undefined && typeof source === 'string') {
      rows.push({
        path: [...keys, 'value'].join('.'),
        part: names[0],
        name: names.slice(1).join(', ') || names[0],
        value: value as FigureRow['value'],
        unit: typeof value === 'number' ? (UNITS[keys[keys.length - 1]] ?? 'cycles') : '',
        source: core.sources[source],
        estimate: estimate === true,
      });
      return;
    }
    for (const [key, child] of Object.entries(node)) {
      // Of a list: by name where its parts have one (system calls), else left to the file.
      const item = Array.isArray(node) ? (child as Node).name : words(key);
      if (typeof item !== 'string') continue;
      const inside = Array.isArray(node) ? [item] : [words(key)];
      const skip = key === 'cycles' && name !== undefined;
      const wrapper = key === 'byNumber';
      collect(child, [...keys, key], skip || wrapper ? names : [...names, ...inside]);
    }
  };
  for (const key of [
    'clockGHz',
    'systemCalls',
    'branches',
    'memory',
    'frontEnd',
    'rename',
    'backEnd',
  ])
    collect(core[key as keyof Core], [key], [words(key)]);
  return rows;
}

/** Paths of all figures that are estimates, for views that mark them. */
export function estimates(core: Core): string[] {
  return [
    ...walk(core, '', (node, path) => (node.estimate === true ? path || undefined : undefined)),
  ];
}
