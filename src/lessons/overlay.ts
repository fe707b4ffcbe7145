/** Members of a question that are texts, wherever they stand; `right` of an option is none. */
const TEXTS = new Set(['ask', 'say', 'text', 'right', 'otherwise', 'look-for']);

/** A question as it is written. */
export type Written = Readonly<Record<string, unknown>>;

/** A question with the texts of a translation in the place of its own. What the translation lacks or has too much is told
 * by name. */
export function overlay(
  question: Written,
  translation: Written,
): { value: Written; problems: string[] } {
  const problems: string[] = [];
  const value = overObject(question, translation, '', problems);
  return { value, problems };
}

function overObject(from: Written, to: Written, path: string, problems: string[]): Written {
  for (const key of Object.keys(to))
    if (key !== 'id' && !(key in from && hasTexts(key, from[key])))
      problems.push(
        `'${path}${key}' is no text of the question; answers and places are the original's`,
      );
  const entries = Object.entries(from).map(([key, value]) => {
    if (!hasTexts(key, value)) return [key, value] as const;
    return [key, over(value, to[key], `${path}${key}`, problems)] as const;
  });
  return Object.fromEntries(entries);
}

function over(from: unknown, to: unknown, path: string, problems: string[]): unknown {
  if (to === undefined) problems.push(`the translation lacks '${path}'`);
  else if (typeof from === 'string' && typeof to === 'string') return to;
  else if (Array.isArray(from) && Array.isArray(to)) {
    if (from.length !== to.length)
      problems.push(`'${path}' has ${from.length} entries in the original, ${to.length} here`);
    return from.map((each, i) =>
      i < to.length ? over(each, to[i], `${path}.${i}`, problems) : each,
    );
  } else if (isObject(from) && isObject(to)) return overObject(from, to, `${path}.`, problems);
  else problems.push(`'${path}' is not of the original's form`);
  return from;
}

/** Whether there is something to translate in a member. */
function hasTexts(key: string, value: unknown): boolean {
  if (typeof value === 'string') return TEXTS.has(key);
  if (Array.isArray(value))
    return (
      value.length > 0 && value.some((each) => (isObject(each) ? hasTextsIn(each) : TEXTS.has(key)))
    );
  return false;
}

const hasTextsIn = (value: Written) =>
  Object.entries(value).some(([key, each]) => hasTexts(key, each));

const isObject = (value: unknown): value is Written =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
