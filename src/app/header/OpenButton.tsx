import { pickFiles } from '../open/pick.ts';
import { COMMANDS } from '../transport/commands.ts';
import { Icon } from '../transport/Icon.tsx';
import { keyLabel, keysOf } from '../transport/keys.ts';

/** Opens what a person has. */
export function OpenButton() {
  const command = COMMANDS.find(({ id }) => id === 'open');
  const keys = command ? keysOf(command).map(keyLabel).join(', ') : '';
  return (
    <button
      type="button"
      className="open"
      title={`open sources, a program or a run (${keys}); or drop them on the page, or paste`}
      onClick={() => pickFiles()}
    >
      <Icon name="open" />
      open
    </button>
  );
}
