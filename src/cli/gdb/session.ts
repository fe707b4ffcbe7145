import { contextTitle } from '../../analysis/words/names.ts';
import type { TraceReader } from '../../trace/reader.ts';
import { auxiliaryVector } from './auxiliary.ts';
import { escaped, hexOf, textOfHex } from './packets.ts';
import { allDigits, DESCRIPTION, registerDigits, type Values } from './registers.ts';
import { type Stop, Stops, type Watch } from './stops.ts';
import { suspendedValues } from './suspended.ts';

/** Bytes of a packet's body, as told to the client. */
const PACKET_SIZE = 0x4000;

/** Signals as gdb numbers them (include/gdb/signals.def), of the faults there are. */
const SIGNALS: Readonly<Record<string, number>> = {
  SIGILL: 4,
  SIGTRAP: 5,
  SIGFPE: 8,
  SIGBUS: 10,
  SIGSEGV: 11,
};
const TRAP = SIGNALS.SIGTRAP;

const WATCHES: Readonly<Record<string, { kind: Watch['kind']; word: string }>> = {
  2: { kind: 'write', word: 'watch' },
  3: { kind: 'read', word: 'rwatch' },
  4: { kind: 'access', word: 'awatch' },
};

/** Where the client finds the program that runs, if it asks. */
const EXECUTABLE = '/program.elf';
const DESCRIPTOR = 5;

const REFUSED =
  'A recorded run never changes. To go on from a changed state, fork it in the page (click the value), or edit the source.';

/** What one client of gdb's remote protocol sees of a recorded run: contexts are its threads. */
export class GdbSession {
  readonly #reader: TraceReader;
  readonly #stops: Stops;
  readonly #elf: Uint8Array;
  #position = 0;
  /** The context whose registers are asked for. */
  #context: number;

  /** @param elf the program as an ELF file, for symbols and lines */
  constructor(reader: TraceReader, elf: Uint8Array) {
    this.#reader = reader;
    this.#elf = elf;
    this.#stops = new Stops(reader);
    this.#context = reader.context(0);
  }

  /** The body that answers a packet's, one character a byte; empty for what is not supported; undefined if
   * the client is done and wants no answer. */
  answer(packet: string): string | undefined {
    const [, name, rest] = /^([?!]|[A-Za-z](?:[A-Za-z]*(?=[:;,?]|$))?)(.*)$/s.exec(packet) ?? [];
    switch (name) {
      case 'qSupported':
        return `PacketSize=${PACKET_SIZE.toString(16)};QStartNoAckMode+;ReverseStep+;ReverseContinue+;qXfer:features:read+;qXfer:threads:read+;qXfer:exec-file:read+;QCatchSyscalls+;${this.#reader.trace.image.process ? 'qXfer:auxv:read+;' : ''}vContSupported+;swbreak+;hwbreak+`;
      case 'qXfer':
        return this.#transfer(rest);
      case 'QCatchSyscalls':
        return this.#catch(rest);
      case 'vFile':
        return this.#file(rest);
      case 'vCont':
        return rest === '?' ? 'vCont;c;C;s;S' : this.#go(rest.slice(1, 2));
      default:
        break;
    }
    switch (packet[0]) {
      case '?':
        return this.#stopped(TRAP);
      case 'g':
        return allDigits(this.#values());
      case 'p':
        return registerDigits(Number.parseInt(packet.slice(1), 16), this.#values()) ?? 'E01';
      case 'm':
        return this.#memory(packet.slice(1));
      case 'G':
      case 'P':
      case 'M':
      case 'X':
        return `E.${REFUSED}`;
      case 's':
      case 'c':
        return this.#go(packet[0]);
      case 'b':
        return this.#goBack(packet[1]);
      case 'z':
      case 'Z':
        return this.#point(packet);
      case 'H':
        return this.#choose(packet.slice(2));
      case 'T':
        return this.#alive().includes(Number.parseInt(packet.slice(1), 16) - 1) ? 'OK' : 'E01';
      case 'D':
        return 'OK';
      case 'k':
        return undefined;
      case 'q':
        return this.#query(packet);
      default:
        return '';
    }
  }

  #query(packet: string): string {
    if (packet === 'qC') return `QC${(this.#reader.context(this.#position) + 1).toString(16)}`;
    if (packet === 'qAttached') return '1';
    if (packet === 'qfThreadInfo')
      return `m${this.#alive()
        .map((context) => (context + 1).toString(16))
        .join(',')}`;
    if (packet === 'qsThreadInfo') return 'l';
    return '';
  }

  /** Contexts that there are, the running one among them. */
  #alive(): number[] {
    const running = this.#reader.context(this.#position);
    return this.#reader.trace.contexts
      .map((_, context) => context)
      .filter((context) => {
        const { from, to } = this.#reader.trace.contexts[context];
        return context === running || (from <= this.#position && this.#position < to);
      });
  }

  /** `0` and `-1` stand for any: the running one. */
  #choose(thread: string): string {
    const number = Number.parseInt(thread, 16);
    const context = number > 0 ? number - 1 : this.#reader.context(this.#position);
    if (!this.#alive().includes(context)) return 'E01';
    this.#context = context;
    return 'OK';
  }

  /** Registers of the chosen context: as they are, or as they were when it was left. */
  #values(): Values {
    const reader = this.#reader;
    const position = this.#position;
    if (this.#context !== reader.context(position))
      return suspendedValues(reader, this.#context, position);
    return { pc: reader.pc(position), slot: (slot) => reader.register(slot, position) };
  }

  #memory(range: string): string {
    const [address, length] = range.split(',').map((digits) => Number.parseInt(digits, 16));
    const size = Math.min(length, PACKET_SIZE / 2);
    const bytes = this.#reader.read(address, size, this.#position);
    if (bytes) return hexOf(bytes);
    // As much as there is.
    let some = 0;
    while (some < size && this.#reader.region(address + some, this.#position)) some++;
    const part = some > 0 && this.#reader.read(address, some, this.#position);
    return part ? hexOf(part) : 'E01';
  }

  #go(how: string): string {
    const { steps } = this.#reader.trace;
    if (how.toLowerCase() !== 's') return this.#arrive(this.#stops.next(this.#position), 'end');
    const stop: Stop = { position: Math.min(this.#position + 1, steps) };
    return this.#arrive(this.#position === steps ? { ...stop, why: 'end' } : stop, 'end');
  }

  #goBack(how: string): string {
    if (how === 'c') return this.#arrive(this.#stops.previous(this.#position), 'begin');
    const stop: Stop = { position: Math.max(this.#position - 1, 0) };
    return this.#arrive(this.#position === 0 ? { ...stop, why: 'end' } : stop, 'begin');
  }

  #arrive({ position, why }: Stop, end: 'begin' | 'end'): string {
    this.#position = position;
    this.#context = this.#reader.context(position);
    const { outcome } = this.#reader.trace;
    if (why === 'end') {
      const signal = outcome.kind === 'faulted' && end === 'end' && SIGNALS[outcome.fault.signal];
      return signal ? this.#stopped(signal) : this.#stopped(TRAP, `replaylog:${end};`);
    }
    if (why && 'number' in why)
      return this.#stopped(TRAP, `syscall_${why.kind}:${why.number.toString(16)};`);
    const word = why && Object.values(WATCHES).find(({ kind }) => kind === why.kind)?.word;
    return this.#stopped(TRAP, why ? `${word}:${why.address.toString(16)};` : '');
  }

  #stopped(signal: number, reason = ''): string {
    const thread = (this.#reader.context(this.#position) + 1).toString(16);
    return `T${signal.toString(16).padStart(2, '0')}thread:${thread};${reason}`;
  }

  /** `Z0,401000,1` sets, `z0,401000,1` takes back. */
  #point(packet: string): string {
    const [type, at, length] = packet.slice(1).split(',');
    const address = Number.parseInt(at, 16);
    const set = packet[0] === 'Z';
    if (type === '0' || type === '1') {
      if (set) this.#stops.breakAt(address);
      else this.#stops.breakNoMore(address);
      return 'OK';
    }
    const watched = WATCHES[type];
    if (!watched) return '';
    const watch = { kind: watched.kind, address, size: Number.parseInt(length, 16) };
    if (set) this.#stops.watch(watch);
    else this.#stops.watchNoMore(watch);
    return 'OK';
  }

  /** `:1;1;e7` catches the system calls of these numbers, `:1` all, `:0` none. */
  #catch(request: string): string {
    const [on, ...numbers] = request.slice(1).split(';');
    if (on === '1') this.#stops.catchCalls(numbers.map((digits) => Number.parseInt(digits, 16)));
    else this.#stops.catchNoCalls();
    return 'OK';
  }

  /** `features:read:target.xml:0,ffb` */
  #transfer(request: string): string {
    const [, object, action, , range = ''] = request.split(':');
    const encoder = new TextEncoder();
    const objects: Readonly<Record<string, () => Uint8Array | undefined>> = {
      features: () => encoder.encode(DESCRIPTION),
      threads: () => encoder.encode(this.#threads()),
      'exec-file': () => encoder.encode(EXECUTABLE),
      auxv: () => auxiliaryVector(this.#reader),
    };
    const bytes =
      action === 'read' && Object.hasOwn(objects, object) ? objects[object]() : undefined;
    if (!bytes) return '';
    const [from, size] = range.split(',').map((digits) => Number.parseInt(digits, 16));
    const part = bytes.subarray(from, from + Math.min(size, PACKET_SIZE / 2));
    return (from + part.length < bytes.length ? 'm' : 'l') + escaped(part);
  }

  #threads(): string {
    const named = this.#alive().map((context) => {
      const running = context === this.#reader.context(this.#position);
      const name = contextTitle(this.#reader.trace.contexts[context]).replace(/[<>&"]/g, '');
      return `<thread id="${(context + 1).toString(16)}" name="${name}">${running ? 'running' : 'suspended'}</thread>`;
    });
    return `<?xml version="1.0"?><threads>${named.join('')}</threads>`;
  }

  /** The one file that can be read: the program. */
  #file(request: string): string {
    const [, operation, argument = ''] = request.split(':');
    if (operation === 'setfs') return 'F0';
    if (operation === 'open') {
      const path = textOfHex(argument.split(',')[0]);
      return path === EXECUTABLE ? `F${DESCRIPTOR}` : 'F-1,2';
    }
    if (operation === 'close') return 'F0';
    const [, ...numbers] = argument.split(',').map((digits) => Number.parseInt(digits, 16));
    if (operation === 'pread') {
      const [size, from] = numbers;
      const part = this.#elf.subarray(from, from + Math.min(size, PACKET_SIZE / 2));
      return `F${part.length.toString(16)};${escaped(part)}`;
    }
    if (operation === 'fstat') return `F40;${escaped(fileStatus(this.#elf.length))}`;
    return '';
  }
}

/** A file's status in the protocol's own layout (gdb manual, appendix E.13.9.1): a regular file of a size. */
function fileStatus(size: number): Uint8Array {
  const bytes = new Uint8Array(64);
  const view = new DataView(bytes.buffer);
  view.setUint32(8, 0o100444);
  view.setBigUint64(28, BigInt(size));
  return bytes;
}
