import { entryNamed } from '../atlas/catalogue/catalogue.ts';
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
  const { assemble } = await import('../assembler/assemble.ts');
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
  return { ok: true, routine: { name, path, convention: found.convention } };
}

/** Why coroutines can't switch through a routine, in a sentence without a full stop; undefined if they can. */
function unfit({ name, path, convention }: Routine): string | undefined {
  const { takesTurns, symbol, signature } = convention;
  if (takesTurns)
    return (
      `${name}: ${symbol} ${signature}: one object has both contexts, so a coroutine can only go ` +
      'back to whom it came from; this needs a routine that switches between any two'
    );
  const left = entryNamed(path.replace(/^asm\/|\.S$/g, ''))?.leavesToCaller;
  if (left)
    return (
      `${name}: it does not keep ${left}: it stands in its caller's code, and the compiler saves what it needs of them ` +
      'there; coroutines here call a function, and what a function has to keep would be lost; ' +
      'the atlas, and two of them side by side, show this switch'
    );
  return undefined;
}

/** Looks up the routines that parameters name for coroutines to switch through, by parameter. */
export async function findRoutines<K extends string>(
  names: Readonly<Record<K, string>>,
  sources: PlanSources,
): Promise<{ ok: true; routines: Record<K, Routine> } | { ok: false; problems: Problem[] }> {
  const problems: Problem[] = [];
  const routines: Partial<Record<K, Routine>> = {};
  for (const parameter of Object.keys(names) as K[]) {
    const found = await findRoutine(names[parameter], sources);
    const message = found.ok ? unfit(found.routine) : found.message;
    if (found.ok) routines[parameter] = found.routine;
    if (message) problems.push({ parameter, message });
  }
  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, routines: routines as Record<K, Routine> };
}
