import type { Check, SwitchCycles, Verdict } from '../verdict.ts';

/** The formats that a report can have; docs/classroom.md describes them. */
export const REPORT_FORMATS = ['pretty', 'json', 'junit', 'tap', 'gradescope', 'exercism'] as const;

export type ReportFormat = (typeof REPORT_FORMATS)[number];

/** A verdict on one file of a batch. */
export interface Graded {
  /** Path of the submission, as it was given. */
  file: string;
  verdict: Verdict;
}

/** `mine.S:12: r14 came back as …`: a failed check with its place, for a line of its own. */
export function placed(file: string, { message, line }: Check): string {
  // What the assembler says has its place already, and of a folder what a compiler says.
  if (message.startsWith(`${file}:`) || message.startsWith(`${file}/`)) return message;
  return `${file}${line === undefined ? '' : `:${line}`}: ${message}`;
}

/** `33 cycles modelled (AMD Zen 5), 34 measured (AMD EPYC, Zen 5)` */
export function cyclesText({ core, modelled, measured }: SwitchCycles): string {
  const beside = measured ? `, ${Math.round(measured.cycles)} measured (${measured.cpu})` : '';
  return `${Math.round(modelled)} cycles modelled (${core})${beside}`;
}

/** Points without more decimals than they have. */
export function points(value: number): string {
  return String(rounded(value));
}

/** Hundredths of a point are enough. */
export function rounded(value: number): number {
  return Math.round(100 * value) / 100;
}
