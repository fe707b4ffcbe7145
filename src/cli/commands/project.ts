import { cpSync, existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { errorCode } from '../error-code.ts';
import { findExercise, findFolder } from '../exercise-files.ts';
import { Exit, Refusal } from '../exit.ts';

export interface ProjectCommand {
  switch?: string;
  fill: boolean;
}

/** `swaplab project`: the exit code. */
export function project(
  name: string,
  folder: string | undefined,
  { switch: own, fill }: ProjectCommand,
): number {
  const { id, contract, symbol } = findExercise(name);
  if (contract.kind !== 'project')
    throw new Refusal(
      `${id} is no project: one file is handed in; 'swaplab exercises ${id}' prints what it begins with`,
    );
  const target = folder ?? id;
  if (existsSync(target) && !statSync(target).isDirectory())
    throw new Refusal(`${target} is a file; name another folder`);
  if (!fill && existsSync(target) && readdirSync(target).length > 0)
    throw new Refusal(
      `${target} has files in it; name another folder, or add with --fill what is missing there`,
    );
  const text = own === undefined ? undefined : readSwitch(own, symbol[0]);
  const mine = join(target, 'switch.S');
  if (text !== undefined && existsSync(mine))
    throw new Refusal(`${mine} is there already; --switch writes over nothing`);
  try {
    cpSync(join(findFolder(name), 'starter'), target, { recursive: true, force: false });
    if (text !== undefined) writeFileSync(mine, text);
  } catch (error) {
    throw new Refusal(`${target}: it can't be written (${errorCode(error)})`);
  }
  const tests = contract.stages.length;
  console.log(
    `${target}: ${contract.submit.join(' and ')} are yours to write. Go there and type make test; ` +
      `${tests} stages. 'swaplab grade ${id} ${target}' says what the tests can't see.`,
  );
  return Exit.ok;
}

/** A student's own switch, which has to have the name that the project calls it by. */
function readSwitch(path: string, symbol: string): string {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    throw new Refusal(`--switch ${path}: it can't be read (${errorCode(error)})`);
  }
  if (new RegExp(`^\\s*${symbol}\\s*:`, 'm').test(text)) return text;
  throw new Refusal(
    `--switch ${path}: it defines no '${symbol}'; a switch of another name, as ${basename(path)} may have it from a variant, is renamed first`,
  );
}
