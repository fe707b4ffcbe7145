import { compiled } from './compiled.mjs';

/** The emulator as it is compiled; unicorn-module.cjs does the same where nothing can be waited for. */
export const machine = await compiled(new URL('./generated/unicorn.wasm', import.meta.url));
