import { Argument } from 'commander';
import type { AddCommand } from '../command.ts';
import { Exit } from '../exit.ts';
import type { Shell } from './completion.ts';

const SHELLS: Shell[] = ['bash', 'zsh', 'fish'];

/** `swaplab completion`. */
export const addCompletion: AddCommand = (swaplab, finish) => {
  swaplab
    .command('completion')
    .description('print what makes a shell complete commands, options and names')
    .addArgument(new Argument('<shell>', 'which').choices(SHELLS))
    .addHelpText(
      'after',
      `
Into the file that the shell reads when it starts:
  bash, ~/.bashrc:                    source <(swaplab completion bash)
  zsh, ~/.zshrc, after compinit:      source <(swaplab completion zsh)
  fish, ~/.config/fish/config.fish:   swaplab completion fish | source`,
    )
    .action(async (shell: Shell) => {
      const { completion } = await import('./completion.ts');
      console.log(completion(swaplab, shell));
      finish(Exit.ok);
    });
};
