import { RESOURCES, Resource } from '../../machine/decode/anatomy.ts';

/** What is known of every renamed resource: its current value's time of arrival, and where from. */
export class Registers {
  /** Cycle in which the value is there. */
  readonly ready = new Float64Array(RESOURCES);
  /** The step that makes it, -1 for none. */
  readonly writer = new Int32Array(RESOURCES).fill(-1);
  /** How many times it has been written, and in which line of the op cache that was done last. */
  readonly version = new Int32Array(RESOURCES);
  readonly writtenIn = new Int32Array(RESOURCES).fill(-1);
  /** The line that is renamed. */
  line = 0;
  /** 1 if that step only loads it. */
  readonly loaded = new Uint8Array(RESOURCES);
  /** What push and pop have added to rsp since an instruction last named it. */
  stackOffset = 0;

  write(resource: number, cycle: number, step: number, loaded: number): void {
    this.ready[resource] = cycle;
    this.writer[resource] = step;
    this.version[resource]++;
    this.writtenIn[resource] = this.line;
    this.loaded[resource] = loaded;
    if (resource === Resource.rsp) this.stackOffset = 0;
  }

  /** One resource becomes another name for what a second one holds. */
  rename(to: number, from: number): void {
    this.write(to, this.ready[from], this.writer[from], this.loaded[from]);
  }
}
