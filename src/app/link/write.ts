/** Browsers refuse more than about 100 changes of the address in 30 seconds; some throw. */
const MOST = 95;
const WHILE = 30_000;

/** When the address was changed lately, the earliest first, in milliseconds. */
const changes: number[] = [];

/** The address as the page last read or wrote it. Where it is another one, a link was just followed, and the
 * event that says so is still to come. */
let known = location.hash;

/** How many changes of the address the browser takes now. */
export function changesLeft(now = performance.now()): number {
  while (changes.length > 0 && changes[0] < now - WHILE) changes.shift();
  return MOST - changes.length;
}

/** Marks the entries of the browser's history that the page wrote. */
const OURS = 'swaplab';

/** Whether the address came from elsewhere: typed, clicked or followed, and not written by the page. */
export const isForeign = (): boolean => history.state !== OURS;

/** Writes the address of what is shown: as a new one, to which Back returns, or in the place of the last. */
export function writeAddress(link: string, how: 'push' | 'replace'): void {
  changes.push(performance.now());
  if (how === 'push') history.pushState(OURS, '', link);
  else history.replaceState(OURS, '', link);
  known = location.hash;
}

/** Takes the address as it stands for the one of what is about to be shown. */
export function readAddress(): string {
  known = location.hash;
  return known;
}

/** Whether a link was just followed, and what it asks for is not shown yet. */
export function isFollowed(): boolean {
  return location.hash !== known;
}

/** How many times the page is on its way to where the address says; while it is, the address stays. */
let following = 0;

export const beginFollowing = (): number => following++;
export const endFollowing = (): number => following--;
export const isFollowing = (): boolean => following > 0;
