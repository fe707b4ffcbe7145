import type { Asked } from './asked.ts';

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
  /** What a file's routine has to be seen to do, in the words of an offer, for the adapter and the
   * driver to fit it, and the words of the caller's stack that it has to leave, where that matters. */
  expects?: { shape: string; frame?: number };
  /** Other functions of the routine's file that the adapter uses. */
  needs?: readonly string[];
  /** Sources of words that the routine's file does not define and the program has to keep. */
  given?: readonly string[];
  /** Those of its sources that were made for one routine, by path. */
  texts?: Readonly<Record<string, string>>;
  /** What of it was asked, where it was seen or is still to be. */
  asked?: Asked;
  /** It is called by Microsoft's x64 convention. */
  windows?: boolean;
  /** One object is shared by two contexts: who made it resumes, who runs on it goes back. */
  takesTurns?: boolean;
}

/** Words that a routine may expect of the program, and the sources that have them. */
export const GIVEN: Readonly<Record<string, string>> = {
  thread_mask: 'asm/runtime/thread-mask.S',
};

/** The driver that makes its second context through the adapter. */
export const OVER_ADAPTER = 'asm/scenarios/ping-pong.S';

/** Where it is where it has room for larger contexts. */
export const LARGE_DRIVER = 'asm/scenarios/ping-pong-large.S';

/** Bytes of a context object that the driver has room for by itself. */
const ROOM = 64;

/** The driver with room for two contexts of a size, and its text where it had to be made. */
export function driverFor(size: number): Pick<Convention, 'driver' | 'texts'> {
  if (size <= ROOM) return { driver: OVER_ADAPTER };
  const room = Math.ceil(size / ROOM) * ROOM;
  const text = `#define CONTEXT_ROOM ${room}\n#include "ping-pong.S"\n`;
  return { driver: LARGE_DRIVER, texts: { [LARGE_DRIVER]: text } };
}

function foreign(
  symbol: string,
  name: string,
  signature: string,
  {
    size = ROOM,
    ...more
  }: Pick<Convention, 'expects' | 'needs' | 'takesTurns'> & { offset?: number; size?: number },
): Convention {
  const adapter = `asm/runtime/switch/${name}.S`;
  const common = { symbol, signature, ...driverFor(size), adapter, support: [] };
  return { save: 'pointer', offset: 0, ...common, ...more };
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
    expects: { shape: 'saves into rdi+160, resumes from rsi+160, address from rsi+168' },
  },
  {
    symbol: 'lightweight_swapcontext',
    signature: 'void lightweight_swapcontext(void **save, void *resume)',
    save: 'pointer',
    offset: 0,
    driver: 'asm/scenarios/ping-pong-pointer.S',
    adapter: 'asm/runtime/switch/pointer.S',
    support: [],
    expects: { shape: 'saves into rdi, resumes at rsi, address on the stack', frame: 7 },
  },
  foreign(
    'jump_fcontext',
    'boost',
    'transfer_t jump_fcontext(fcontext_t resume, void *data), with make_fcontext',
    {
      expects: { shape: 'hands over in rax, resumes at rdi, address on the stack', frame: 8 },
      needs: ['make_fcontext'],
    },
  ),
  foreign('co_swap', 'libco', 'void co_swap(cothread_t resume, cothread_t save)', {
    expects: { shape: 'saves into rsi, resumes from rdi, address on the stack', frame: 1 },
    needs: ['co_entrypoint'],
  }),
  foreign(
    'coro_transfer',
    'libcoro',
    'void coro_transfer(coro_context *save, coro_context *resume)',
    { expects: { shape: 'saves into rdi, resumes from rsi, address on the stack', frame: 7 } },
  ),
  foreign('_mco_switch', 'minicoro', 'int _mco_switch(_mco_ctxbuf *save, _mco_ctxbuf *resume)', {
    expects: { shape: 'saves into rdi+8, resumes from rsi+8, address from rsi', frame: 1 },
    needs: ['_mco_wrap_main'],
    offset: 8,
  }),
  foreign(
    'coroutine_transfer',
    'ruby',
    'coroutine_context *coroutine_transfer(coroutine_context *save, coroutine_context *resume)',
    { expects: { shape: 'saves into rdi, resumes from rsi, address on the stack', frame: 7 } },
  ),
  foreign('mcall', 'go', 'void mcall(gobuf *save, void (*fn)(gobuf *)), with gogo', {
    needs: ['gogo'],
  }),
  foreign(
    'runtime.mcall',
    'go-registers',
    'void runtime.mcall(void (**fn)(g *)) in Go’s convention, with runtime.gogo',
    { needs: ['runtime.gogo'], offset: 56, size: 112 },
  ),
  foreign(
    'caml_perform',
    'ocaml',
    'value caml_perform(value effect, value continuation) in OCaml’s convention, with caml_resume',
    { needs: ['caml_resume'] },
  ),
  foreign(
    'switch_and_link',
    'corosensei',
    'switch_and_link(value, base, resume) and switch_yield(value, parent) in Rust’s inline assembly',
    { needs: ['switch_yield', 'stack_init_trampoline'], takesTurns: true },
  ),
  // Who mixes the stack pointer with a secret is not seen to save one: what is seen to do so is another's.
  foreign(
    '__sigsetjmp',
    'glibc-setjmp',
    'int __sigsetjmp(jmp_buf env, int mask), with __longjmp, mangling as glibc does',
    { needs: ['__longjmp'], expects: { shape: '' }, offset: 48 },
  ),
];
