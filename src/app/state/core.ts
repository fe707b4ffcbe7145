import { create } from 'zustand';
import { persist } from 'zustand/middleware';
import type { Core, CoreResult } from '../../timing/cores/core.ts';
import type { Changes } from '../cores/core-changes.ts';
import { needed } from '../load/load-chunk.ts';
import { tell } from './lab.ts';
import { whereRoom } from './where-room.ts';

/** The core that is chosen: a shipped one, maybe changed. Small, so that the first paint has it. */
export interface Choice {
  base: string;
  /** What differs in a core of one's own, by path: `systemCalls.default.value`. */
  changes: Changes;
}

/** The core measured for this lab. */
export const DEFAULT_CORE = 'zen5';

/** The chosen core; kept in the browser. */
export const useChoice = create<Choice>()(
  persist((): Choice => ({ base: DEFAULT_CORE, changes: {} }), {
    name: 'swaplab.core',
    storage: whereRoom(),
  }),
);

interface Loaded {
  core: Core | undefined;
  /** The shipped one that it is or derives from. */
  base: Core | undefined;
  cores: readonly Core[];
  /** What is wrong with the changes, each with its path; `core` is then the base. */
  problems: readonly { path: string; message: string }[];
}

/** The chosen core with all its figures, once its chunk has come. */
export const useCore = create<Loaded>(() => ({
  core: undefined,
  base: undefined,
  cores: [],
  problems: [],
}));

let loading: Promise<void> | undefined;

/** Has the cores loaded, now and whenever the choice changes. */
export function loadCores(): Promise<void> {
  loading ??= start().catch(() => {
    loading = undefined;
  });
  return loading;
}

async function start(): Promise<void> {
  const chunk = await needed('The cores', () => import('../cores/core-changes.ts'));
  if (!chunk) throw new Error('not loaded');
  const derive = ({ base: name, changes }: Choice) => {
    const found = chunk.CORES.find((each) => each.name === name);
    const base = found ?? chunk.CORES[0];
    const result = found ? chunk.changed(found, changes) : noCore(name, base);
    useCore.setState({
      base,
      cores: chunk.CORES,
      core: result.ok ? result.core : base,
      problems: result.ok ? [] : result.problems,
    });
  };
  derive(useChoice.getState());
  useChoice.subscribe(derive);
}

const noCore = (name: string, { title }: Core): CoreResult => ({
  ok: false,
  problems: [{ path: 'core', message: `there is no core ‘${name}’; ${title} stands in` }],
});

/** Takes a core that ships, as it is or changed. */
export function chooseCore(base: string, changes: Changes = {}): void {
  useChoice.setState({ base, changes });
}

/** Changes the chosen core: these are all that differs from the shipped one then. */
export function changeCore(changes: Changes): void {
  useChoice.setState({ changes });
}

/** Takes the default where there is no core of the name that a link has, and says so. */
export async function checkCore(): Promise<void> {
  await loadCores();
  const { base } = useChoice.getState();
  const { cores } = useCore.getState();
  if (cores.length === 0 || cores.some(({ name }) => name === base)) return;
  chooseCore(DEFAULT_CORE);
  const names = cores.map(({ name }) => name).join(', ');
  tell(`There is no core ‘${base}’; ${DEFAULT_CORE} stands in. The lab has ${names}.`);
}
