import { type AddCommand, port } from '../command.ts';
import type { ServeOptions } from './serve.ts';

/** `swaplab serve`. */
export const addServe: AddCommand = (swaplab, finish) => {
  swaplab
    .command('serve')
    .description('serve the page to a browser, from this machine')
    .option('--port <number>', 'where to listen; 0 for any that is free', port, 4173)
    .option('--host [address]', 'let other machines in, too: at this address, or at every one')
    .option('--open', 'open it in a browser')
    .addHelpText(
      'after',
      `
Without --host only this machine gets the page. Ctrl-C ends it.

Examples:
  swaplab serve --open
  swaplab serve --host --port 8080`,
    )
    .action(async (options: ServeOptions) => {
      const { servePage } = await import('./serve.ts');
      finish(await servePage(options));
    });
};
