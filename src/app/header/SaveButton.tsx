import { needed } from '../load/load-chunk.ts';
import { useLab } from '../state/lab.ts';
import { Icon } from '../transport/Icon.tsx';

async function save(): Promise<void> {
  const saved = await needed('What saves runs', () => import('../run/saved.ts'));
  await saved?.saveRun();
}

/** The shown run as a file. */
export function SaveButton() {
  const ready = useLab(({ run, activity }) => run !== undefined && activity === undefined);
  return (
    <button
      type="button"
      className="quiet"
      title="save this run as a file, which the page and the terminal open"
      aria-label="save this run"
      disabled={!ready}
      onClick={() => void save()}
    >
      <Icon name="save" />
    </button>
  );
}
