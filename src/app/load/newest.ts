/** Work of which only the newest counts: what starts it gives up the work before. */
export class Newest {
  #controller: AbortController | undefined;

  /** The signal for work that begins now; aborted as soon as other work begins. */
  start(): AbortSignal {
    this.#controller?.abort();
    this.#controller = new AbortController();
    return this.#controller.signal;
  }
}
