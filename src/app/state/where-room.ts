import { createJSONStorage, type PersistStorage } from 'zustand/middleware';
import { browserItems } from './text-store.ts';

/** Keeps settings in the browser as far as it has room: without, they last as long as the page, and nobody is kept
 * from what they were about to do. */
export function whereRoom<S>(): PersistStorage<S> | undefined {
  return createJSONStorage<S>(() => {
    const items = browserItems();
    return {
      getItem: (name) => items.getItem(name),
      removeItem: (name) => items.removeItem(name),
      setItem: (name, value) => {
        try {
          items.setItem(name, value);
        } catch {}
      },
    };
  });
}
