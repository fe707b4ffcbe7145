import { create } from 'zustand';

/** Whether a person is asked which signal is to arrive. */
export const useSignalQuestion = create<{ asked: boolean }>(() => ({ asked: false }));

export const askForSignal = (): void => useSignalQuestion.setState({ asked: true });
export const askNoMore = (): void => useSignalQuestion.setState({ asked: false });
