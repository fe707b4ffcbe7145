/** What arrives on a connection: a whole packet, one that was damaged on the way, or a request to stop. */
export type Arrival =
  | { kind: 'packet'; text: string }
  | { kind: 'damaged' }
  | { kind: 'interrupt' };

const INTERRUPT = 0x03;
const START = 0x24;
const END = 0x23;

/** Cuts what a client of gdb's remote protocol sends into packets (gdb manual, appendix E.1). */
export class PacketReader {
  #rest = new Uint8Array();

  /** @returns what is whole by now; acknowledgements are left out */
  push(bytes: Uint8Array): Arrival[] {
    const all = new Uint8Array(this.#rest.length + bytes.length);
    all.set(this.#rest);
    all.set(bytes, this.#rest.length);
    const arrivals: Arrival[] = [];
    let at = 0;
    for (; at < all.length; at++) {
      if (all[at] === INTERRUPT) arrivals.push({ kind: 'interrupt' });
      if (all[at] !== START) continue;
      const end = all.indexOf(END, at);
      if (end < 0 || end + 2 >= all.length) break;
      const body = all.subarray(at + 1, end);
      const text = latin(body);
      const wanted = Number.parseInt(latin(all.subarray(end + 1, end + 3)), 16);
      arrivals.push(checksum(text) === wanted ? { kind: 'packet', text } : { kind: 'damaged' });
      at = end + 2;
    }
    this.#rest = all.slice(at);
    return arrivals;
  }
}

/** One character a byte. */
function latin(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
}

function checksum(text: string): number {
  let sum = 0;
  for (let i = 0; i < text.length; i++) sum += text.charCodeAt(i);
  return sum & 0xff;
}

/** A packet as it is sent, one character a byte. */
export function framed(body: string): string {
  return `$${body}#${checksum(body).toString(16).padStart(2, '0')}`;
}

/** Binary data in a packet: what has a meaning of its own is marked and changed. */
export function escaped(bytes: Uint8Array): string {
  return latin(bytes).replace(
    /[#$*}]/g,
    (char) => `}${String.fromCharCode(char.charCodeAt(0) ^ 0x20)}`,
  );
}

/** Two hexadecimal digits a byte. */
export function hexOf(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Text whose characters are given by two digits each. */
export function textOfHex(digits: string): string {
  return (digits.match(/../g) ?? [])
    .map((pair) => String.fromCharCode(Number.parseInt(pair, 16)))
    .join('');
}
