/** How a routine is called, told from the symbol it defines. */
export interface Convention {
  symbol: string;
  /** What a context is saved in. */
  save: 'ucontext' | 'pointer';
  /** Source of the scenario that switches back and forth through it. */
  driver: string;
  signature: string;
}

export const CONVENTIONS: readonly Convention[] = [
  {
    symbol: 'swapcontext',
    save: 'ucontext',
    driver: 'asm/scenarios/ping-pong-ucontext.S',
    signature: 'int swapcontext(ucontext_t *save, const ucontext_t *resume)',
  },
  {
    symbol: 'lightweight_swapcontext',
    save: 'pointer',
    driver: 'asm/scenarios/ping-pong-pointer.S',
    signature: 'void lightweight_swapcontext(void **save, void *resume)',
  },
];
