import { assemble } from '../assembler/assemble.ts';
import { formatDiagnostic } from '../base/diagnostic.ts';
import { didYouMean } from '../base/suggest.ts';
import { readAsked } from '../machine/scenarios/asked.ts';
import type { Convention } from '../machine/scenarios/routine.ts';
import type { PlanSources } from './experiment.ts';
import type { Problem } from './parameter.ts';

/** A source to switch through, and how it is called. */
export interface Routine {
  name: string;
  path: string;
  convention: Convention;
}

/** A routine by its name in `swaplab list`, or by the path of its source, of which `readAsked` may read
 * more; or why there is none. */
export async function findRoutine(
  name: string,
  { files, now, flags, findConvention }: PlanSources,
): Promise<{ ok: true; routine: Routine } | { ok: false; message: string }> {
  const { path: file, asked } = readAsked(name);
  const path = [`asm/${file}.S`, file].find((each) => Object.hasOwn(files, each));
  if (!path) {
    const names = Object.keys(files).map((each) => each.replace(/^asm\/(.*)\.S$/, '$1'));
    const hint = didYouMean(name, names) ?? "'swaplab list' shows them";
    return { ok: false, message: `there is no routine '${name}'; ${hint}` };
  }
  const assembled = await assemble({
    files,
    units: [path],
    ...(now && { now }),
    ...(flags && { flags }),
  });
  if (!assembled.ok)
    return { ok: false, message: assembled.diagnostics.map(formatDiagnostic).join('\n') };
  const found = findConvention(assembled.image, asked);
  if (!found.ok) return { ok: false, message: `${name}: ${found.message}` };
  const { convention, words } = found;
  if (convention.takesTurns) {
    const message =
      `${name}: ${convention.symbol} ${words}: one object has both contexts, so a coroutine can only go ` +
      'back to whom it came from; the experiments need a routine that switches between any two';
    return { ok: false, message };
  }
  return { ok: true, routine: { name, path, convention } };
}

/** Looks up the routines that parameters name, by parameter. */
export async function findRoutines<K extends string>(
  names: Readonly<Record<K, string>>,
  sources: PlanSources,
): Promise<{ ok: true; routines: Record<K, Routine> } | { ok: false; problems: Problem[] }> {
  const problems: Problem[] = [];
  const routines: Partial<Record<K, Routine>> = {};
  for (const parameter of Object.keys(names) as K[]) {
    const found = await findRoutine(names[parameter], sources);
    if (found.ok) routines[parameter] = found.routine;
    else problems.push({ parameter, message: found.message });
  }
  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, routines: routines as Record<K, Routine> };
}
