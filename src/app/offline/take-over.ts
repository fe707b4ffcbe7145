/** What a page asks a newer service worker for that waits. */
export const TAKE_OVER = 'take over';

/** What the service worker answers. */
export type Answer = 'taken over' | 'others are open';
