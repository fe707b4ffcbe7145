import { Const, Keystone, loadKeystone } from 'keystone-wasm';

/** Why a line could not be encoded. */
export type EncodingFailure = 'mnemonic' | 'operands' | 'engine';

// Keystone's own syntax option must never be used: it makes it read decimals as hexadecimal.
const HEADERS = { att: '.att_syntax\n', intel: '.intel_syntax noprefix\n' };

/** Above this the remembered encodings are dropped: a page may live for days. */
const MOST_REMEMBERED = 50_000;

/**
 * Encodes single machine instructions without symbols, by Keystone. An encoding does not depend on
 * the address, so each text is encoded once.
 */
export class Encoder {
  #keystone: Keystone | undefined;
  readonly #known = new Map<string, Uint8Array | EncodingFailure>();

  encode(text: string, syntax: 'att' | 'intel'): Uint8Array | EncodingFailure {
    const line = HEADERS[syntax] + text;
    let result = this.#known.get(line);
    if (result === undefined) {
      result = this.#ask(line);
      if (this.#known.size >= MOST_REMEMBERED) this.#known.clear();
      this.#known.set(line, result);
    }
    return result;
  }

  #ask(line: string): Uint8Array | EncodingFailure {
    try {
      this.#keystone ??= new Keystone(Const.KS_ARCH_X86, Const.KS_MODE_64);
      const bytes = this.#keystone.asm(line, { address: 0 });
      // No bytes and no error is how it answers operands it cannot combine.
      return bytes.length > 0 ? bytes : 'operands';
    } catch (error) {
      const message = error instanceof Error ? error.message : '';
      if (message.includes('MNEMONICFAIL')) return 'mnemonic';
      if (message.includes('Failed to assemble')) return 'operands';
      this.#keystone = undefined;
      return 'engine';
    }
  }
}

let loading: Promise<Encoder> | undefined;

/** The one encoder of this process; its engine is loaded on first use. */
export function loadEncoder(): Promise<Encoder> {
  const encoder = loading ?? loadKeystone().then(() => new Encoder());
  loading = encoder;
  return encoder;
}
