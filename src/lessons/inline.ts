import type { Action } from './action.ts';

/** A piece of a line of text. Plain data: what the page draws, with no markup left in it. */
export type Inline =
  | string
  | { kind: 'code'; text: string }
  | { kind: 'strong' | 'emphasis'; children: Inline[] }
  | { kind: 'link'; href: string; children: Inline[] }
  /** Does something in the lab. `line` is that of the lesson's file. */
  | { kind: 'action'; action: Action; line: number; children: Inline[] }
  | { kind: 'exercise'; id: string; line: number; children: Inline[] }
  /** `folder` is the lesson's: `01-what-a-context-is`. */
  | { kind: 'lesson'; folder: string; line: number; children: Inline[] };
