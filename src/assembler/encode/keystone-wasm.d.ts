/** The part of keystone-wasm in use; its package does not export its own types. */
declare module 'keystone-wasm' {
  export const Const: { readonly KS_ARCH_X86: number; readonly KS_MODE_64: number };

  export class Keystone {
    constructor(arch: number, mode: number);
    /** Machine code; throws with the reason in the message, or returns no bytes at all. */
    asm(text: string, options?: { address?: number | bigint }): Uint8Array;
  }

  /** Loads the WebAssembly module, once. */
  export function loadKeystone(): Promise<void>;
}
