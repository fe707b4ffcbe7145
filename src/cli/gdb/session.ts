import { contextTitle } from '../../analysis/words/names.ts';
import type { TraceReader } from '../../trace/reader.ts';
import { resumption } from '../../trace/resumption.ts';
import { auxiliaryVector } from './auxiliary.ts';
import { escaped, hexOf, textOfHex } from './packets.ts';
import { allDigits, DESCRIPTION, registerDigits, type Values } from './registers.ts';
import { type Stop, Stops, type Watch } from './stops.ts';
import { suspendedValues, valuesAt } from './suspended.ts';

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

const encoder = new TextEncoder();

/** What one client of gdb's remote protocol sees of a recorded run: contexts are its threads. */
export class GdbSession {
  readonly #reader: TraceReader;
  readonly #stops: Stops;
  readonly #elf: Uint8Array;
  readonly #tell: (text: string) => void;
  #position = 0;
  /** The context whose registers are asked for. */
  #context: number;
  /** The context that a step backward is for: the last that stopped, or that gdb's `thread` went to, which asks first
   * whether there is such a thread. No packet names it. */
  #selected: number;
  /** The context of the last stop. */
  #stoppedIn: number;
  /** The contexts that were asked about like that since the last stop. All of them: `thread apply all`, which comes back. */
  #asked: number[] = [];
  /** The context that is to go backward alone; none: all do. */
  #alone: number | undefined;

  /**
   * @param elf the program as an ELF file, for symbols and lines
   * @param tell says something to whoever sits at the client, before the answer to what moves
   */
  constructor(reader: TraceReader, elf: Uint8Array, tell: (text: string) => void = () => {}) {
    this.#reader = reader;
    this.#elf = elf;
    this.#tell = tell;
    this.#stops = new Stops(reader);
    this.#context = reader.context(0);
    this.#selected = this.#context;
    this.#stoppedIn = this.#context;
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
        return rest === '?' ? 'vCont;c;C;s;S' : this.#resume(rest.slice(1).split(';'));
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
        return this.#resume([packet[0]]);
      case 'b':
        return packet[1] === 'c'
          ? this.#arrive(this.#previous(this.#alone), 'begin', this.#alone)
          : this.#stepBack();
      case 'z':
      case 'Z':
        return this.#point(packet);
      case 'H':
        return this.#choose(packet[1], packet.slice(2));
      case 'T':
        return this.#select(Number.parseInt(packet.slice(1), 16) - 1);
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
    if (packet === 'qC') return `QC${(this.#context + 1).toString(16)}`;
    if (packet === 'qAttached') return '1';
    if (packet === 'qfThreadInfo')
      return `m${this.#alive()
        .map((context) => (context + 1).toString(16))
        .join(',')}`;
    if (packet === 'qsThreadInfo') return 'l';
    if (packet.startsWith('qRcmd,')) return hexOf(encoder.encode(this.#monitor(packet.slice(6))));
    return '';
  }

  /** What `monitor` prints: `monitor when`. */
  #monitor(digits: string): string {
    if (textOfHex(digits).trim() !== 'when') return 'monitor when   the step you are at\n';
    const { steps } = this.#reader.trace;
    return `step ${this.#position} of ${steps}, ${this.#title(this.#running)} runs\n`;
  }

  /** Contexts that there are and that have a place in the code, the running one among them. */
  #alive(): number[] {
    const { contexts } = this.#reader.trace;
    return contexts
      .map((_, context) => context)
      .filter((context) => {
        if (context === this.#running) return true;
        const { from, to } = contexts[context];
        return from <= this.#position && this.#position < to && this.#valuesOf(context);
      });
  }

  get #running(): number {
    return this.#reader.context(this.#position);
  }

  /** `g` is whose registers are asked for, `c` what alone goes backward. `0` and `-1` stand for any: the running one. */
  #choose(what: string, thread: string): string {
    const number = Number.parseInt(thread, 16);
    const context = number > 0 ? number - 1 : this.#running;
    if (!this.#alive().includes(context)) return 'E01';
    if (what === 'c') this.#alone = number > 0 ? context : undefined;
    else this.#context = context;
    return 'OK';
  }

  #select(context: number): string {
    const alive = this.#alive();
    if (!alive.includes(context)) return 'E01';
    this.#asked.push(context);
    const all = new Set(this.#asked.slice(-alive.length)).size === alive.length;
    this.#selected = all ? this.#stoppedIn : context;
    return 'OK';
  }

  #values(): Values {
    return this.#valuesOf(this.#context) ?? valuesAt(this.#reader, this.#position);
  }

  /** Registers of a context: as they are, or as they are where it goes on. */
  #valuesOf(context: number): Values | undefined {
    return context === this.#running
      ? valuesAt(this.#reader, this.#position)
      : suspendedValues(this.#reader, context, this.#position);
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

  /** `s:2`, `c`: a thread makes a step, all others go on. Without the second it is to go alone. */
  #resume(actions: readonly string[]): string {
    const [, how, digits] =
      actions.map((action) => /^([sc])[^:]*(?::(.*))?$/i.exec(action)).find(Boolean) ?? [];
    const thread = Number.parseInt(digits ?? '', 16);
    const context = thread > 0 ? thread - 1 : this.#running;
    const alone = thread > 0 && actions.every((action) => action.includes(':'));
    return how?.toLowerCase() === 's'
      ? this.#step(context, alone)
      : this.#arrive(this.#next(alone ? context : undefined), 'end', alone ? context : undefined);
  }

  /** The next stop; with a context, the next at which it runs. */
  #next(context?: number): Stop {
    let stop = this.#stops.next(this.#position);
    while (context !== undefined && stop.why !== 'end' && !this.#isOf(context, stop))
      stop = this.#stops.next(stop.position);
    return stop;
  }

  #previous(context?: number): Stop {
    let stop = this.#stops.previous(this.#position);
    while (context !== undefined && stop.why !== 'end' && !this.#isOf(context, stop))
      stop = this.#stops.previous(stop.position);
    return stop;
  }

  #isOf(context: number, { position }: Stop): boolean {
    return this.#reader.context(position) === context;
  }

  /** A step of a context: of one that does not run, the first after it has come out of the switch. */
  #step(context: number, alone: boolean): string {
    const { steps } = this.#reader.trace;
    const runs = context === this.#running;
    const from = runs ? this.#position : resumption(this.#reader, context, this.#position);
    if (from < 0) return this.#never(context, alone ? '' : 'replaylog:end;', 'never runs again');
    if (from === steps) {
      // gdb that lets a thread step alone, over a breakpoint, takes no end of the run for an answer: it hangs.
      if (alone && this.#reader.trace.outcome.kind !== 'faulted')
        return this.#never(context, '', 'has nothing left to run');
      return this.#arrive({ position: steps, why: 'end' }, 'end', context);
    }
    const stop: Stop = { position: from + 1 };
    const before = runs || alone ? stop : this.#next();
    if (before.position < stop.position) return this.#arrive(before, 'end');
    return runs && !alone ? this.#cross(stop, 'end') : this.#arrive(stop, 'end', context);
  }

  /** A step backward: of one that does not run, the one by which it was left. */
  #stepBack(): string {
    const alone = this.#alone !== undefined;
    const context = this.#alone ?? this.#selected;
    if (context === this.#running && !alone) {
      const position = this.#position - 1;
      return position < 0
        ? this.#arrive({ position: 0, why: 'end' }, 'begin')
        : this.#cross({ position }, 'begin');
    }
    const position = this.#reader.lastRun(context, this.#position);
    if (position < 0) return this.#never(context, 'replaylog:begin;', 'has not run before');
    const before = alone ? undefined : this.#previous();
    if (before && before.position > position) return this.#arrive(before, 'begin');
    return this.#arrive({ position }, 'begin', context);
  }

  /** What can't be done moves nothing, and is said. */
  #never(context: number, reason: string, what: string): string {
    this.#tell(`${this.#title(context)} ${what}; you are still at step ${this.#position}.\n`);
    this.#context = context;
    return this.#stopped(reason ? TRAP : 0, reason);
  }

  #title(context: number): string {
    return contextTitle(this.#reader.trace.contexts[context]);
  }

  /** A step, which may have ended in another context: that is no trap of that one, unless it is at a breakpoint. */
  #cross(stop: Stop, end: 'begin' | 'end'): string {
    const before = this.#running;
    const answer = this.#arrive(stop, end);
    const trap = this.#running === before || this.#stops.breaksAt(stop.position);
    return trap ? answer : this.#stopped(0);
  }

  /** @param whose the context that the stop is told of, even if another one runs by then: a client that lets a thread
   * go alone takes no stop of another */
  #arrive({ position, why }: Stop, end: 'begin' | 'end', whose?: number): string {
    this.#position = position;
    this.#context = whose ?? this.#running;
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
    this.#selected = this.#context;
    this.#stoppedIn = this.#context;
    this.#asked = [];
    const thread = (this.#context + 1).toString(16);
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
      const name = this.#title(context).replace(/[<>&"]/g, '');
      return `<thread id="${(context + 1).toString(16)}" name="${name}">${this.#state(context)}</thread>`;
    });
    return `<?xml version="1.0"?><threads>${named.join('')}</threads>`;
  }

  #state(context: number): string {
    if (context === this.#running) return 'running';
    if (this.#reader.nextRun(context, this.#position) < 0) return 'never runs again';
    return this.#reader.lastRun(context, this.#position) < 0 ? 'not begun' : 'suspended';
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
