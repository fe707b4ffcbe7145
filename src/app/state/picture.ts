import { create } from 'zustand';

/** What can be drawn for slides and paper. */
export const SUBJECTS = ['stacks', 'registers', 'save', 'pipeline', 'timeline'] as const;

export type Subject = (typeof SUBJECTS)[number];

/** What a picture is being made of, while one is. */
export const usePicture = create<{ subject: Subject | undefined }>(() => ({ subject: undefined }));

/** Opens the dialog that makes pictures, with this subject. */
export function makePicture(subject: Subject = 'stacks'): void {
  usePicture.setState({ subject });
}

/** Closes it. */
export function makeNoPicture(): void {
  usePicture.setState({ subject: undefined });
}
