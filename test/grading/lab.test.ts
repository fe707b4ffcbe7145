import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { Exit } from '../../src/cli/exit.ts';
import { command } from '../cases/lab.ts';
import { EXERCISES, submissions } from './course.ts';

/** The lost register's are those of the switch that it is lost from. */
const SWITCHES = EXERCISES.filter(
  ({ id, contract }) => contract.kind === 'switch' && id !== 'lost-register',
).map(({ id }) => id);

const pathOf = (id: string, name: string) =>
  fileURLToPath(new URL(`./${id}/${name}`, import.meta.url));

describe.each(SWITCHES)('what the grader accepts for %s the lab runs, too', (id) => {
  const right = submissions(id).filter(({ name }) => name.startsWith('right-'));

  test.each(right.map(({ name }) => name))('%s', async (name) => {
    const path = pathOf(id, name);
    const run = await command('run', path);
    expect(run.code, run.text).toBe(Exit.ok);
    expect(run.text).toContain('2 contexts (A, B), 6 switches');
    const compared = await command('compare', path, 'rethinkdb/lightweight');
    expect(compared.code, compared.text).toBe(Exit.ok);
  });

  test('in an experiment', async () => {
    const path = pathOf(id, right[0].name);
    const few = ['--requests', '2', '--in-flight', '1', '--work', '4', '--lightweight', path];
    const { code, text } = await command('experiment', 'graph', ...few);
    expect(code, text).toBe(Exit.ok);
  });
});
