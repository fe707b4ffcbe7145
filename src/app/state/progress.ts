import { create } from 'zustand';
import {
  mergeProgress,
  NO_PROGRESS,
  PROGRESS_VERSION,
  type Progress,
  withSlugs,
} from '../../lessons/progress.ts';
import { tell } from './lab.ts';

/** A name for each version of the form: what one version keeps, another never writes over. */
const KEY = `swaplab.progress.${PROGRESS_VERSION}`;

/** Milliseconds from a change to its being kept, so that typing is not held up. */
const DELAY = 300;

/** What the student has done, and what the browser's storage last held of it. */
export const useProgress = create<{ progress: Progress }>(() => ({ progress: NO_PROGRESS }));

let stored: string | null = null;
let unsaved = false;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Changes progress and keeps it. */
export function changeProgress(change: (progress: Progress) => Progress): void {
  useProgress.setState(({ progress }) => ({ progress: change(progress) }));
  unsaved = true;
  timer ??= setTimeout(keep, DELAY);
}

/** Writes what is not yet kept. */
function keep(): void {
  clearTimeout(timer);
  timer = undefined;
  if (!unsaved) return;
  take();
  const text = JSON.stringify(useProgress.getState().progress);
  try {
    localStorage.setItem(KEY, text);
    stored = text;
    unsaved = false;
  } catch {
    tell(
      'Not kept: this browser has no room for your progress. It stays until you leave the page; ' +
        'export it on the course page.',
    );
  }
}

/** Takes over what another tab has kept meanwhile; together with what is not kept here yet. */
function take(): void {
  const text = localStorage.getItem(KEY);
  if (text === null || text === stored) return;
  stored = text;
  const read = parse(text);
  if (!read) {
    // Whatever it is, it stays: under a name that nobody writes to again.
    localStorage.setItem(`${KEY}.unreadable-${Date.now()}`, text);
    return;
  }
  useProgress.setState(({ progress }) => ({
    progress: unsaved ? mergeProgress(progress, read) : read,
  }));
}

function parse(text: string): Progress | undefined {
  try {
    const data = JSON.parse(text) as Progress;
    const whole = data.version === PROGRESS_VERSION && data.lessons && data.exercises;
    return whole ? withSlugs(data) : undefined;
  } catch {
    return undefined;
  }
}

take();
window.addEventListener('storage', ({ key }) => key === KEY && take());
window.addEventListener('pagehide', keep);
document.addEventListener('visibilitychange', keep);
