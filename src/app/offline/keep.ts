import { inform } from '../state/notes.ts';
import { noteKept, useOffline } from '../state/offline.ts';
import { type Answer, TAKE_OVER } from './take-over.ts';

/** Milliseconds between two questions for a newer version. */
const HOUR = 3_600_000;

/** Has the browser keep all files of the page, and tells when those of a newer version are there. */
export async function keepOffline(): Promise<void> {
  // Not there over plain http, except from this machine, nor where a person forbids sites to keep anything.
  const workers: ServiceWorkerContainer | undefined = navigator.serviceWorker;
  const registration = await workers
    ?.register(`${import.meta.env.BASE_URL}sw.js`)
    .catch(() => undefined);
  if (!registration) return noteKept('not here');
  const look = () => noteState(registration);
  const follow = () => registration.installing?.addEventListener('statechange', look);
  registration.addEventListener('updatefound', () => {
    follow();
    look();
  });
  follow();
  look();
  setInterval(() => void registration.update().catch(() => undefined), HOUR);
}

function noteState({ installing, waiting, active }: ServiceWorkerRegistration): void {
  if (active && waiting) announce(waiting);
  else if (active) noteKept('whole');
  else noteKept(installing || waiting ? 'being fetched' : 'not whole');
}

function announce(waiting: ServiceWorker): void {
  const told = useOffline.getState().kept === 'newer';
  const change = () => changeTo(waiting);
  noteKept('newer', change);
  if (!told) inform('There is a new version of Swaplab.', { label: 'reload', run: change });
}

/** Loads the page anew in the version that waits; the address leads back to what is shown. */
function changeTo(waiting: ServiceWorker): void {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = ({ data }: MessageEvent<Answer>) => {
    if (data === 'others are open')
      inform('Swaplab is open in another tab, in the version that it has. Close it there first.', {
        label: 'reload',
        run: () => changeTo(waiting),
      });
  };
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), {
    once: true,
  });
  waiting.postMessage(TAKE_OVER, [port2]);
}
