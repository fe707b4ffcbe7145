import { useLayoutEffect, useState } from 'react';
import { CATEGORIES } from '../../analysis/category.ts';
import { usePrinting } from '../controls/usePrinting.ts';
import { useSettings } from '../state/settings.ts';

/** What a canvas is drawn with: the colours and fonts of theme.css, as the theme has them now. */
export interface ThemeColours {
  /** By number. */
  contexts: string[];
  categories: string[];
  text: string;
  quiet: string;
  line: string;
  pane: string;
  hover: string;
  selection: string;
  error: string;
  mono: string;
  sans: string;
}

/** The theme's colours, read again when it changes; undefined until they have been read. */
export function useThemeColours(): ThemeColours | undefined {
  // On paper everything is light.
  const printing = usePrinting();
  const theme = useSettings((settings) => settings.theme);
  const [colours, setColours] = useState<ThemeColours>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is read differs on paper
  useLayoutEffect(() => {
    const dark = matchMedia('(prefers-color-scheme: dark)');
    const read = () => setColours(readColours());
    read();
    // A theme of one's own does not follow the system's.
    if (theme !== 'system') return;
    dark.addEventListener('change', read);
    return () => dark.removeEventListener('change', read);
  }, [theme, printing]);
  return colours;
}

/** A custom property has no colour until something is painted with it. */
function readColours(): ThemeColours {
  const probe = document.body.appendChild(document.createElement('span'));
  const colour = (name: string) => {
    probe.style.color = `var(--${name})`;
    return getComputedStyle(probe).color;
  };
  const font = (name: string) => getComputedStyle(probe).getPropertyValue(`--${name}`);
  const read = {
    contexts: Array.from({ length: 6 }, (_, i) => colour(`context-${i}`)),
    categories: CATEGORIES.map((_, i) => colour(`category-${i}`)),
    text: colour('text'),
    quiet: colour('quiet'),
    line: colour('line'),
    pane: colour('pane'),
    hover: colour('hover'),
    selection: colour('selection'),
    error: colour('error'),
    mono: font('mono'),
    sans: font('sans'),
  };
  probe.remove();
  return read;
}
