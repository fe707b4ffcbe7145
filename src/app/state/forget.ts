import { dropBinaries } from './binaries.ts';
import { keepCourse } from './course-text.ts';

/** Told to other tabs by being written and taken away at once. */
const FORGOTTEN = 'swaplab.forgotten';

/** What all that the page keeps is called by. Others may keep things at the same address. */
const PREFIX = 'swaplab';

/** Deletes all that a person has left in this browser: progress, name, texts, programs, runs, bookmarks, arrangement,
 * settings; then loads the page anew, there and in every other tab. The lab's own files stay for use without a network. */
export async function forgetEverything(): Promise<void> {
  // What is still to be written is written now, not after.
  window.dispatchEvent(new Event('pagehide'));
  for (const items of [localStorage, sessionStorage])
    for (const key of keysOf(items)) items.removeItem(key);
  await Promise.all([dropBinaries(), keepCourse(undefined)]);
  localStorage.setItem(FORGOTTEN, '');
  localStorage.removeItem(FORGOTTEN);
  // A course that the address asks for would be opened again.
  history.replaceState(null, '', `${location.pathname}#page=course&forgotten=all`);
  location.reload();
}

const keysOf = (items: Storage): string[] =>
  Array.from(items, (_, i) => items.key(i) ?? '').filter((key) => key.startsWith(PREFIX));

/** Loads this tab anew when another one forgets everything, or has while this one was put aside. */
export function watchForgetting(): void {
  window.addEventListener('storage', ({ key }) => {
    if (key === FORGOTTEN) location.reload();
  });
  window.addEventListener('pageshow', ({ persisted }) => {
    if (persisted && keysOf(localStorage).length === 0) location.reload();
  });
}
