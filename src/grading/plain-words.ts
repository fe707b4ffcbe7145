/** What to call what the harness has a label for, by the label's first word; the code that calls a submission has many. */
const CALLED: Readonly<Record<string, (which: string) => string>> = {
  saved: (which) => `what context ${which.toUpperCase()} is saved in`,
  body: (which) => (/^[a-z]$/.test(which) ? CALLER : `body ${which.replace('_', ', ')}`),
  context: (which) => `ucontext_t ${which}`,
  function: () => 'the function',
  nobody: () => 'what is to be resumed',
  restorer: () => 'the restorer',
  far: () => 'the caller’s data',
  current: () => 'the caller’s data',
  fpstate: () => 'the floating-point state of a context',
};

const CALLER = 'the caller’s code';

/** Labels of things that are as many as they have numbers. */
const NUMBERED = /^(node|list|generator|coroutine|action|buffer)$/;

const LABEL = /(?:\bstack )?\blab\.([a-z]+)(?:_(\w+))?( \+ \d+)?(?:, top − 0x[\da-f]+)?/g;

/** A sentence about a run without the labels of the harness, which nobody knows who reads it. */
export function inPlainWords(sentence: string): string {
  return sentence.replace(LABEL, (_, word: string, which = '', offset = '') => {
    if (NUMBERED.test(word)) return `${word} ${which}${offset}`;
    const called = CALLED[word]?.(which) ?? CALLER;
    return called === CALLER ? called : `${called}${offset}`;
  });
}
