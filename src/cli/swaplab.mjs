#!/usr/bin/env node
import { keep, load } from './load.mjs';

/** The exit code of a command line that no work was done for. */
const WRONG = 2;

const [, , command = 'help'] = process.argv;
const asked = process.argv.some((word) => word === '--help' || word === '-h') ? 'help' : command;

try {
  const { main } = await load('swaplab');
  process.on('exit', (code) => {
    if (/^[a-z]+$/.test(asked) && code !== WRONG) keep(asked);
  });
  await main(process.argv);
} catch (error) {
  console.error(`swaplab: could not prepare itself: ${error.message}`);
  process.exitCode = 70;
}
