/** Calls back once the page has nothing more urgent to do, after at most `wait` ms. */
export function whenIdle(callback: () => void, wait = 2000): void {
  // Safari has no idle callbacks.
  if ('requestIdleCallback' in globalThis) requestIdleCallback(callback, { timeout: wait });
  else setTimeout(callback, wait / 4);
}
