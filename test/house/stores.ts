/** Folder of the page's stores. */
const STATE = 'src/app/state/';

/** What is wrong with a file's use of the page's stores; a line each. */
export function storeProblems(path: string, text: string): string[] {
  const found: string[] = [];
  const tell = (at: number, why: string) =>
    found.push(`${path}:${text.slice(0, at).split('\n').length}: ${why}`);
  for (const { index } of text.matchAll(/\bfrom 'zustand(\/middleware)?'/g))
    if (!path.startsWith(STATE)) tell(index, `a store belongs in ${STATE}`);
  for (const { index, 1: store } of text.matchAll(/\b(use[A-Z]\w*)\s*\.\s*(?:setState|persist)\b/g))
    if (!new RegExp(`\\bconst ${store} = create\\b`).test(text))
      tell(index, `${store} is written only by the file that makes it; that file exports verbs`);
  return found;
}
