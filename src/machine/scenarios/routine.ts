/** How a routine is called, told from the symbol it defines. */
export interface Convention {
  symbol: string;
  signature: string;
  /** What a context object begins with: a `ucontext_t`, or words of which the one at `offset` holds
   * rsp. */
  save: 'ucontext' | 'pointer';
  offset: number;
  /** Source of the program that switches back and forth through it. */
  driver: string;
  /** Source that makes of it the lab's own interface, which every coroutine library in
   * asm/runtime is written for: context_make, context_switch, context_size. */
  adapter: string;
  /** Sources that the adapter needs besides the routine. */
  support: readonly string[];
  /** Those of its sources that were made for one routine, by path. */
  texts?: Readonly<Record<string, string>>;
  /** One object is shared by two contexts: who made it resumes, who runs on it goes back. */
  takesTurns?: boolean;
}

/** The driver that makes its second context through the adapter. */
export const OVER_ADAPTER = 'asm/scenarios/ping-pong.S';

function foreign(symbol: string, name: string, signature: string, offset = 0): Convention {
  const adapter = `asm/runtime/switch/${name}.S`;
  return { symbol, signature, save: 'pointer', offset, driver: OVER_ADAPTER, adapter, support: [] };
}

export const CONVENTIONS: readonly Convention[] = [
  {
    symbol: 'swapcontext',
    signature: 'int swapcontext(ucontext_t *save, const ucontext_t *resume)',
    save: 'ucontext',
    offset: 0,
    driver: 'asm/scenarios/ping-pong-ucontext.S',
    adapter: 'asm/runtime/switch/ucontext.S',
    support: ['getcontext', 'setcontext', 'makecontext', 'start_context'].map(
      (name) => `asm/glibc-2.12/${name}.S`,
    ),
  },
  {
    symbol: 'lightweight_swapcontext',
    signature: 'void lightweight_swapcontext(void **save, void *resume)',
    save: 'pointer',
    offset: 0,
    driver: 'asm/scenarios/ping-pong-pointer.S',
    adapter: 'asm/runtime/switch/pointer.S',
    support: [],
  },
  foreign(
    'jump_fcontext',
    'boost',
    'transfer_t jump_fcontext(fcontext_t resume, void *data), with make_fcontext',
  ),
  foreign('co_swap', 'libco', 'void co_swap(cothread_t resume, cothread_t save)'),
  foreign(
    'coro_transfer',
    'libcoro',
    'void coro_transfer(coro_context *save, coro_context *resume)',
  ),
  foreign('_mco_switch', 'minicoro', 'int _mco_switch(_mco_ctxbuf *save, _mco_ctxbuf *resume)', 8),
  foreign(
    'coroutine_transfer',
    'ruby',
    'coroutine_context *coroutine_transfer(coroutine_context *save, coroutine_context *resume)',
  ),
  foreign('mcall', 'go', 'void mcall(gobuf *save, void (*fn)(gobuf *)), with gogo'),
];
