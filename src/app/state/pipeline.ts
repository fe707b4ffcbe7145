import { create } from 'zustand';

/** Which times of the run the pipeline shows. */
export type Pass = 'run' | 'warm';

export const usePass = create<{ pass: Pass }>(() => ({ pass: 'run' }));

export function choosePass(pass: Pass): void {
  usePass.setState({ pass });
}
