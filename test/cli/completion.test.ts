import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { swaplab } from './swaplab.ts';

/** A shell, and what it offers after the words; the last may be a beginning. */
const OFFERS: [shell: string, offered: (words: string) => string][] = [
  [
    'bash',
    (words) =>
      `COMP_WORDS=(swaplab ${words}); COMP_CWORD=$((\${#COMP_WORDS[@]} - 1)); _swaplab; printf '%s\\n' "\${COMPREPLY[@]}"`,
  ],
  ['fish', (words) => `complete -C 'swaplab ${words}' | string split -f1 \\t`],
];

const isHere = (shell: string) => !spawnSync(shell, ['--version']).error;

test.each(OFFERS.filter(([shell]) => isHere(shell)))(
  '%s completes commands, options and names',
  async (shell, offered) => {
    const { stdout, code } = await swaplab(['completion', shell]);
    expect(code).toBe(0);
    const after = (words: string) => {
      const answer = spawnSync(shell, ['-c', `${stdout}\n${offered(words)}`], { encoding: 'utf8' });
      expect(answer.stderr).toBe('');
      return answer.stdout.trim().split('\n').sort();
    };
    expect(after('comp')).toEqual(['compare', 'completion']);
    expect(after('grade --fo')).toEqual(['--format']);
    expect(after('project --f')).toEqual(['--fill']);
    expect(after('run ping-pong-g')).toEqual(['ping-pong-glibc']);
    expect(after('compare rethinkdb/li')).toEqual(['rethinkdb/lightweight']);
  },
);

test.skipIf(!isHere('zsh'))('zsh reads its script', async () => {
  const { stdout } = await swaplab(['completion', 'zsh']);
  const { status, stderr } = spawnSync(
    'zsh',
    ['-c', `autoload -U compinit && compinit -u -D\n${stdout}\nprint $_comps[swaplab]`],
    { encoding: 'utf8' },
  );
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
});

test('there is no completion for another shell', async () => {
  const { code, stderr } = await swaplab(['completion', 'csh']);
  expect(code).toBe(2);
  expect(stderr).toContain('Allowed choices are bash, zsh, fish');
});
