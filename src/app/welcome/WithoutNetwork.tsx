import { type Kept, useOffline } from '../state/offline.ts';
import { showAbout } from '../state/welcome.ts';

const TOLD: Readonly<Record<Kept, string>> = {
  'not yet': 'The lab fetches what it needs for that once the page has come to rest.',
  'not here':
    'Browsers let pages be kept that come over https, or from this machine. This one needs its server at every visit.',
  'being fetched': 'The rest of the lab is being fetched …',
  'not whole':
    'Not all of the lab could be kept: its files were cut off or changed on their way, or the browser has no room for them. The next visit goes on with it.',
  whole: 'The lab is kept in this browser, whole: lessons, engines and all.',
  newer: 'The lab is kept in this browser, whole, and a newer version beside it.',
};

/** Says whether the lab will be there without a network. */
export function WithoutNetwork() {
  const kept = useOffline((offline) => offline.kept);
  const change = useOffline((offline) => offline.change);
  return (
    <>
      <h3>Without a network</h3>
      <p data-kept={kept}>
        {TOLD[kept]}{' '}
        {change && (
          <button
            type="button"
            onClick={() => {
              // What the page has to say to it would stand behind this.
              showAbout(false);
              change();
            }}
          >
            reload with the newer version
          </button>
        )}
      </p>
    </>
  );
}
