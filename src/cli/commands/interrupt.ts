import { fireHandler } from '../../analysis/fire/handler.ts';
import { interruptEach, type Point, type Way } from '../../analysis/fire/interrupted.ts';
import { plural } from '../../base/count.ts';
import { toCsv } from '../../experiments/csv.ts';
import { Exit } from '../exit.ts';
import { interrupted } from '../interrupt.ts';
import { table } from '../output.ts';
import type { ProgramOptions } from '../programs.ts';
import { labFiles } from '../source.ts';
import { neverSwitched, recordSwitching, switchingName } from '../switching.ts';

export interface InterruptOptions extends ProgramOptions {
  json: boolean;
  csv: boolean;
}

/** `swaplab interrupt`: the exit code. `names` are a routine, or the files of one program. */
export async function interrupt(
  names: readonly string[],
  { json, csv, ...asked }: InterruptOptions,
): Promise<number> {
  const { program, reader } = await recordSwitching(names, asked);
  const name = switchingName(names);
  const ways = await interruptEach(reader, await fireHandler(labFiles()), {
    cancelled: interrupted,
    onProgress: (done, of) => progress(`${done} of ${plural(of, 'instruction')}`),
  });
  progress('');
  if (!ways) return Exit.cancelled;
  if (ways.length === 0) throw neverSwitched(program, name);
  if (json) console.log(JSON.stringify({ name, ...counts(ways), ways }));
  else if (csv) process.stdout.write(toCsv(ways.flatMap(rowsOf)));
  else console.log(report(name, ways));
  return counts(ways).broken > 0 ? Exit.guest : Exit.ok;
}

/** Over itself on a terminal. */
function progress(text: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r${text}\x1b[K`);
}

function counts(ways: readonly Way[]): { instructions: number; broken: number } {
  const points = ways.flatMap((way) => way.points);
  return {
    instructions: points.length,
    broken: points.filter(({ broken }) => broken !== undefined).length,
  };
}

const fate = ({ broken }: Point) => broken ?? 'survives';

function rowsOf({ from, to, points }: Way): object[] {
  return points.map((point) => ({
    from,
    to,
    step: point.step,
    file: point.place?.path ?? '',
    line: point.place?.line ?? '',
    instruction: point.instruction,
    survives: point.broken === undefined ? 'yes' : 'no',
    why: point.broken ?? '',
  }));
}

function report(name: string, ways: readonly Way[]): string {
  const { instructions, broken } = counts(ways);
  const verdict =
    broken === 0
      ? `survives a signal at each of ${plural(instructions, 'instruction')}`
      : `a signal breaks it at ${broken} of ${plural(instructions, 'instruction')}`;
  const tables = ways.map(({ from, to, points }) =>
    table(
      [
        ['step', 'line', `${from} to ${to}`, 'a signal before it'],
        ...points.map((point) => [
          String(point.step),
          point.place ? String(point.place.line) : '',
          point.instruction,
          fate(point),
        ]),
      ],
      4,
    ),
  );
  return [`${name}: ${verdict}`, ...tables].join('\n\n');
}
