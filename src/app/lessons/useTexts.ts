import { useSettings } from '../state/settings.ts';

/** The texts of a lesson or an exercise in the language that a person has chosen, else the original's; `lang` is for
 * screen readers. */
export function useTexts<T extends object>(
  original: T & { translations: Readonly<Record<string, Partial<T>>> },
): T & { lang: string } {
  const language = useSettings((settings) => settings.language);
  const { translations } = original;
  const there = Object.hasOwn(translations, language);
  return { ...original, ...(there && translations[language]), lang: there ? language : 'en' };
}
