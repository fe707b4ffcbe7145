import { create } from 'zustand';
import { mergeProgress, NO_PROGRESS, type Progress } from '../../lessons/progress.ts';
import { tell } from './lab.ts';
import { PROGRESS_KEY, ProgressStore } from './progress-store.ts';
import { browserItems } from './text-store.ts';

/** Milliseconds from a change to its being kept, so that typing is not held up. */
const DELAY = 300;

/** What the student has done, and what the browser's storage last held of it. */
export const useProgress = create<{ progress: Progress }>(() => ({ progress: NO_PROGRESS }));

const store = new ProgressStore(browserItems(), Math.random().toString(36).slice(2, 10));
let unsaved = false;
let refused = false;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Changes progress and keeps it. */
export function changeProgress(change: (progress: Progress) => Progress): void {
  useProgress.setState(({ progress }) => ({ progress: change(progress) }));
  save();
}

function save(): void {
  unsaved = true;
  timer ??= setTimeout(keep, DELAY);
}

/** Writes what is not yet kept. */
function keep(): void {
  clearTimeout(timer);
  timer = undefined;
  if (!unsaved) return;
  take();
  unsaved = !store.write(useProgress.getState().progress);
  if (unsaved && !refused)
    tell(
      'Not kept: this browser has no room for your progress. It stays until you leave the page; ' +
        'export it on the course page.',
    );
  if (unsaved !== refused) ask(unsaved);
  refused = unsaved;
}

/** Whether the browser asks before the page is left. */
function ask(before: boolean): void {
  if (before) window.addEventListener('beforeunload', stay);
  else window.removeEventListener('beforeunload', stay);
}

const stay = (event: Event) => event.preventDefault();

/** Takes over what another tab has kept meanwhile; together with what is not kept here yet, and with what that tab has
 * not seen. */
function take(): void {
  const news = store.news();
  if (!news) return;
  const { progress, knowsOurs } = news;
  useProgress.setState((ours) => ({
    progress: unsaved || !knowsOurs ? mergeProgress(ours.progress, progress) : progress,
  }));
  if (!knowsOurs) save();
}

take();
window.addEventListener('storage', ({ key }) => key === PROGRESS_KEY && take());
// A page that was put aside has heard nothing meanwhile.
window.addEventListener('pageshow', take);
window.addEventListener('pagehide', keep);
document.addEventListener('visibilitychange', () => (document.hidden ? keep() : take()));
