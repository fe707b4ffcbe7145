import { changedByCall } from './changed-by-call.ts';
import type { Make } from './draft.ts';
import { fieldTouched } from './field-at.ts';
import { guessedReturn } from './guessed-return.ts';
import { maskAfter } from './mask-after.ts';
import type { DrillKind } from './names.ts';
import { rspAfter } from './rsp-after.ts';
import { stackAligned } from './stack-aligned.ts';
import { switchCost } from './switch-cost.ts';
import { whereRetGoes } from './where-ret-goes.ts';
import { whoSaved } from './who-saved.ts';
import { whoseReturn } from './whose-return.ts';
import { wordsWritten } from './words-written.ts';

/** Every kind of drill: what it asks, for lists, and what makes a question of it. */
export const DRILL_KINDS: Readonly<Record<DrillKind, { title: string; make: Make }>> = {
  'where-ret-goes': { title: 'to which address this ret goes', make: whereRetGoes },
  'whose-return': { title: 'which function returns by this word', make: whoseReturn },
  'rsp-after': { title: 'what is in rsp after these instructions', make: rspAfter },
  'stack-aligned': { title: 'is the stack aligned for a call', make: stackAligned },
  'who-saved': { title: 'which step saved what comes back now', make: whoSaved },
  'changed-by-call': { title: 'which registers this call changes', make: changedByCall },
  'words-written': { title: 'how many words of the stacks this switch writes', make: wordsWritten },
  'field-at': { title: 'which field of the ucontext_t this is', make: fieldTouched },
  'mask-after': { title: 'what the signal mask is after this step', make: maskAfter },
  'switch-cost': { title: 'what a switch spends on one thing', make: switchCost },
  'guessed-return': { title: 'where the CPU guesses that this ret goes', make: guessedReturn },
};
