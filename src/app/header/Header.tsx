import { Segmented } from '../controls/Segmented.tsx';
import { askForHelp } from '../state/help.ts';
import { LAB, usePage } from '../state/page.ts';
import { changeSettings, useSettings } from '../state/settings.ts';
import { showAbout } from '../state/welcome.ts';
import { Icon } from '../transport/Icon.tsx';
import { BesideMenu, RoutineMenu, ScenarioMenu } from './menus.tsx';
import { OpenButton } from './OpenButton.tsx';
import { PageSwitch } from './PageSwitch.tsx';
import { SaveButton } from './SaveButton.tsx';
import { ShareButton } from './ShareButton.tsx';

const THEMES = { system: 'light', light: 'dark', dark: 'system' } as const;
const THEME_ICONS = { system: 'auto', light: 'sun', dark: 'moon' } as const;

/** What is shown and how. */
export function Header() {
  const inLab = usePage(({ page }) => page === LAB);
  const theme = useSettings((settings) => settings.theme);
  const large = useSettings((settings) => settings.large);
  return (
    <header className="header">
      <h1>
        <button type="button" title="about Swaplab" onClick={() => showAbout(true)}>
          Swaplab
        </button>
      </h1>
      <PageSwitch />
      {inLab && (
        <>
          <ScenarioMenu />
          <RoutineMenu />
          <BesideMenu />
          <OpenButton />
        </>
      )}
      <span className="spring" />
      {inLab && <NumberBase />}
      <button
        type="button"
        className="quiet"
        title={`theme: ${theme}`}
        aria-label={`theme: ${theme}`}
        onClick={() => changeSettings({ theme: THEMES[theme] })}
      >
        <Icon name={THEME_ICONS[theme]} />
      </button>
      <button
        type="button"
        className="quiet"
        title="presentation size"
        aria-label="presentation size"
        aria-pressed={large}
        onClick={() => changeSettings({ large: !large })}
      >
        <Icon name="size" />
      </button>
      <ShareButton />
      {inLab && <SaveButton />}
      {inLab && (
        <button
          type="button"
          className="quiet"
          aria-label="keys and marks"
          title="keys and marks (?)"
          onClick={askForHelp}
        >
          ?
        </button>
      )}
    </header>
  );
}

function NumberBase() {
  const base = useSettings((settings) => settings.base);
  return (
    <Segmented
      label="Number base"
      options={[
        ['hex', 'hex'],
        ['dec', 'dec', 'decimal, signed; flags, masks and control words stay hexadecimal'],
      ]}
      value={base}
      onChange={(value) => changeSettings({ base: value })}
    />
  );
}
