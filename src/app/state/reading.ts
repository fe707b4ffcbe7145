import { create } from 'zustand';

/** What is read beside the lab. */
export interface Reading {
  /** A lesson's slug; undefined while the lab stands alone. */
  lesson: string | undefined;
  /** The exercise opened in it. */
  exercise: string | undefined;
  /** Which of the two a narrow page shows. */
  front: 'lesson' | 'lab';
}

/** The lesson and the exercise that are open beside the lab. */
export const useReading = create<Reading>(() => ({
  lesson: undefined,
  exercise: undefined,
  front: 'lesson',
}));

/** Opens a lesson, maybe an exercise in it, or closes it. */
export function read({ lesson, exercise }: Pick<Reading, 'lesson' | 'exercise'>): void {
  useReading.setState({ lesson, exercise });
}

/** Shows one of the two where there is room for one. */
export function bringForward(front: Reading['front']): void {
  useReading.setState({ front });
}
