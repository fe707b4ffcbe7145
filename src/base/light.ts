/** The colours of theme.css on a light ground, whatever the page's theme: pictures are for slides and paper. */
export const LIGHT = {
  text: '#16191d',
  quiet: '#5c6670',
  line: '#dfe3e8',
  changed: '#ffe27a',
  error: '#a8200d',
} as const;

const CONTEXTS = ['#0063b2', '#b84a00', '#00745a', '#8c3a78', '#6a6500', '#3d4db7'];
const CATEGORIES = ['#1f8577', '#7d7a1f', '#96358a', '#b23a50', '#3b2f9c', '#4f6272', '#8a9199'];

/** The colour of a context, by its index. */
export const lightContext = (context: number): string => CONTEXTS[context % CONTEXTS.length];

/** The colour of a category, by its index. */
export const lightCategory = (category: number): string => CATEGORIES[category];
