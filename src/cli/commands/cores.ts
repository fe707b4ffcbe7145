import { CORES } from '../../timing/cores/cores.ts';
import { estimates, figuresOf } from '../../timing/cores/figures.ts';
import { findCore } from '../find-core.ts';
import { table } from '../output.ts';

/** `swaplab cores`: the cores that ship, with what they rest on. */
export function cores(): string {
  return CORES.map((core) =>
    [
      `${core.name}: ${core.title}, ${core.year}, ${core.clockGHz.value} GHz; ${core.cpu}`,
      `  ${core.basis}`,
      `  ${estimates(core).length} figures are estimates.`,
      ...Object.entries(core.sources).map(([name, text]) => `  ${name}: ${text}`),
    ].join('\n'),
  ).join('\n\n');
}

/** `swaplab cores <name>`: every figure of one, with its source. */
export async function figuresOfCore(name: string): Promise<string> {
  const rows = figuresOf(await findCore(name)).map(({ path, name, value, estimate, source }) => [
    path.replace(/\.value$/, '').replace(/byNumber\.\d+\.cycles$/, name),
    String(value),
    estimate ? `estimate: ${source}` : source,
  ]);
  return table([['figure', 'value', 'source'], ...rows], 3);
}
