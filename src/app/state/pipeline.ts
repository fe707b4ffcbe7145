import { create } from 'zustand';

/** Which times of the run the pipeline shows. */
export type Pass = 'run' | 'warm';

/** Which times the pipeline shows. */
export const usePass = create<{ pass: Pass }>(() => ({ pass: 'run' }));

/** Shows the run as it was, or a round trip in a warm core. */
export function choosePass(pass: Pass): void {
  usePass.setState({ pass });
}
