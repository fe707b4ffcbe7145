import { exerciseFolders, readExercise } from '../exercise-files.ts';
import { Exit } from '../exit.ts';
import { table } from '../output.ts';

/** `swaplab exercises`: the exit code. */
export async function exercises(json: boolean): Promise<number> {
  const parsed = exerciseFolders().map(readExercise);
  const found = parsed.flatMap((each) => (each.ok ? [each.exercise] : []));
  if (json) {
    const listed = found.map(
      ({ id, lesson, title, points, minutes, symbol, contract, best, statement }) => ({
        id,
        lesson,
        title,
        points,
        ...(minutes !== undefined && { minutes }),
        symbols: symbol,
        contract,
        ...(best !== undefined && { best }),
        statement,
      }),
    );
    console.log(JSON.stringify({ exercises: await withStatements(listed) }, null, 2));
  } else {
    const rows = found.map(({ id, points, minutes, title, symbol }) => [
      `  ${id}`,
      title,
      symbol.join(', '),
      `${points} points`,
      minutes === undefined ? '' : `about ${minutes} minutes`,
    ]);
    console.log(table(rows, 4));
  }
  return parsed.length === found.length ? Exit.ok : Exit.input;
}

/** The statements with their figures in place. */
async function withStatements<T extends { id: string; statement: string }>(
  listed: T[],
): Promise<T[]> {
  const { figureSources } = await import('../figure-sources.ts');
  const { allWithFigures } = await import('../../lessons/figure-text.ts');
  const file = ({ id }: T) => `${id}/exercise.md`;
  const statements = listed.map((each) => [file(each), each.statement]);
  const { texts } = await allWithFigures(Object.fromEntries(statements), figureSources());
  return listed.map((each) => ({ ...each, statement: texts[file(each)] }));
}
