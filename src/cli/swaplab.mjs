#!/usr/bin/env node
import module from 'node:module';
import { bundle } from '../build/terminal.mjs';

// Node 22 keeps what it has compiled; an older one compiles it every time.
module.enableCompileCache?.();
try {
  const { main } = await import(new URL('swaplab.mjs', await bundle()));
  await main(process.argv);
} catch (error) {
  console.error(`swaplab: could not prepare itself: ${error.message}`);
  process.exitCode = 70;
}
