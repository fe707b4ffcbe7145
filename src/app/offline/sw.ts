import { FILES } from 'virtual:files';
import { precacheAndRoute } from 'workbox-precaching';
import { type Answer, TAKE_OVER } from './take-over.ts';

declare const self: ServiceWorkerGlobalScope;

/**
 * The service worker: keeps every file of one version of the page, and answers with them whether there is a network or not. A
 * file that comes damaged or cut ends its installation, which the next visit goes on with. A newer one waits until no page
 * of the older is open, or the only one asks for it.
 */
// What follows a `?` is the page's own.
precacheAndRoute(FILES, { ignoreURLParametersMatching: [/./], cleanURLs: false });

// The page that brought it is served from now on, too.
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

self.addEventListener('message', (event) => {
  if (event.data !== TAKE_OVER) return;
  const [port] = event.ports;
  event.waitUntil(takeOver().then((answer) => port.postMessage(answer)));
});

/** Takes the place of the older one, unless that would take a version's files from under other pages. */
async function takeOver(): Promise<Answer> {
  const windows = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  const open = windows.filter(({ url }) => url.startsWith(self.registration.scope)).length;
  if (open > 1) return 'others are open';
  await self.skipWaiting();
  return 'taken over';
}
