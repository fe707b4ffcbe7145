import { expose, transfer } from 'comlink';
import type { Lab } from './api.ts';

// The engines' modules wait for their own downloads. Messages that arrive before there is a
// listener are lost, so the listener comes first and the engines behind it.
const loading = import('./lab.ts').then(({ CoreLab }) => new CoreLab());

/** Every buffer behind a typed array in `value`, each once. */
function buffers(value: unknown, found = new Set<ArrayBuffer>()): Set<ArrayBuffer> {
  if (ArrayBuffer.isView(value)) found.add(value.buffer as ArrayBuffer);
  else if (typeof value === 'object' && value !== null)
    for (const part of Object.values(value)) buffers(part, found);
  return found;
}

/** The columns of an answer move to the page instead of being copied; nothing of them stays here. */
const moved = <T>(result: T) => transfer(result, [...buffers(result)]);

const lab: Lab = {
  ready: async () => (await loading).ready(),
  run: async (...args) => moved(await (await loading).run(...args)),
  resume: async (...args) => moved(await (await loading).resume(...args)),
  experiment: async (...args) => (await loading).experiment(...args),
  grade: async (...args) => (await loading).grade(...args),
  hold: async (...args) => (await loading).hold(...args),
  time: async (...args) => moved(await (await loading).time(...args)),
  cancel: async () => (await loading).cancel(),
};

expose(lab);
