import { changeSettings, useSettings } from '../state/settings.ts';

/** Chooses what lessons are read in, where there is something to choose; kept for all of them. */
export function LanguageChoice({ of }: { of: readonly { translations: object }[] }) {
  const language = useSettings((settings) => settings.language);
  const codes = [
    ...new Set(['en', ...of.flatMap(({ translations }) => Object.keys(translations))]),
  ];
  if (codes.length === 1) return null;
  return (
    <label className="text-language">
      Language of the text{' '}
      <select
        value={codes.includes(language) ? language : 'en'}
        onChange={({ target }) => changeSettings({ language: target.value })}
      >
        {codes.map((code) => (
          <option key={code} value={code} lang={code}>
            {new Intl.DisplayNames([code], { type: 'language' }).of(code)}
          </option>
        ))}
      </select>
    </label>
  );
}
