import type { Exercise } from '../../grading/exercise.ts';
import { seedOfStudent, variantOf } from '../../grading/variants.ts';
import { exerciseFolders, findExercise, readExercise } from '../exercise-files.ts';
import { Exit } from '../exit.ts';
import { table } from '../output.ts';

/** `swaplab exercises`: the exit code. */
export async function exercises(json: boolean): Promise<number> {
  const parsed = exerciseFolders().map(readExercise);
  const found = parsed.flatMap((each) => (each.ok ? [each.exercise] : []));
  if (json) {
    console.log(JSON.stringify({ exercises: await withStatements(found.map(listed)) }, null, 2));
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

/** `swaplab exercises <exercise>`: its statement and starter, as a student has them. */
export async function exercise(
  name: string,
  json: boolean,
  student: string | undefined,
): Promise<number> {
  const base = findExercise(name);
  const own = student === undefined ? base : variantOf(base, seedOfStudent(student));
  const [{ statement, ...rest }] = await withStatements([listed(own)]);
  if (json) console.log(JSON.stringify({ ...rest, statement, starter: own.starter }, null, 2));
  else if (own.contract.kind === 'project')
    console.log(
      `# ${own.title}\n\n${statement}\n\n'swaplab project ${name}' writes what it begins with.`,
    );
  else console.log(`# ${own.title}\n\n${statement}\n\n\`\`\`\n${own.starter}\`\`\``);
  return Exit.ok;
}

function listed(exercise: Exercise) {
  const { id, lesson, title, points, minutes, symbol, contract, best, statement } = exercise;
  return {
    id,
    lesson,
    title,
    points,
    ...(minutes !== undefined && { minutes }),
    symbols: symbol,
    contract,
    ...(best !== undefined && { best }),
    statement,
  };
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
