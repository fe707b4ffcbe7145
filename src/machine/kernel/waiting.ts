import { type Answer, success } from './answer.ts';

/** The end of a run that waits for what can't happen. */
export function forEver(call: string, why: string): Answer {
  return { ...success(), ends: { kind: 'waits for ever', call, why } };
}
