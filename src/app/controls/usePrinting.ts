import { useSyncExternalStore } from 'react';

const print = matchMedia('print');

const watch = (heard: () => void) => {
  print.addEventListener('change', heard);
  return () => print.removeEventListener('change', heard);
};

/** True while the page is being printed: what is drawn only as far as it is seen is drawn whole then. */
export function usePrinting(): boolean {
  return useSyncExternalStore(watch, () => print.matches);
}
