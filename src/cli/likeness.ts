/**
 * A source text as the shapes of its instructions: operations and constants as they are, every register
 * and every name alike. So names, spellings and comments make no difference.
 */
function shapesOf(text: string): string[] {
  return bare(text)
    .split('\n')
    .flatMap((line) => line.split(';'))
    .map((line) => line.replace(/^(\s*[\w.$]+:)+/, '').trim())
    .filter((line) => line !== '' && !/^[.#]/.test(line))
    .map(shape);
}

/** The shapes of a text that are not the starter's. */
export function ownShapes(text: string, starter: string): string[] {
  const given = shapesOf(starter);
  return shapesOf(text).filter((each) => {
    const at = given.indexOf(each);
    if (at >= 0) given.splice(at, 1);
    return at < 0;
  });
}

/** Operations that are also written with the size of their operands. */
const SIZED =
  /^(mov|push|pop|add|sub|lea|xor|and|or|cmp|test|inc|dec|neg|not|ret|call|jmp|xchg|shl|shr|sal|sar|movs|stos)[bwlq]$/;

function shape(line: string): string {
  const [, operation, operands] = /^(\S+)\s*(.*)$/.exec(line) ?? ['', line, ''];
  const shapes = operands
    .replaceAll(/%\w+/g, 'r')
    .replaceAll(/(?<![\w.$])(0x[0-9a-f]+|\d+)(?![\w.$])/gi, (number) => String(Number(number)))
    .replaceAll(/[A-Za-z_.][\w.$]*/g, (word) => (word === 'r' ? word : 'name'))
    .replaceAll(/\s+/g, '');
  return `${operation.toLowerCase().replace(SIZED, '$1')} ${shapes}`;
}

/** A source text without its comments, and with one blank where there are several. */
export function bare(text: string): string {
  return text
    .replaceAll(/\/\*[\s\S]*?\*\//g, ' ')
    .split('\n')
    .map((line) =>
      line
        .replace(/(^|\s)(#|\/\/)(?!\s*(include|define|if|else|endif|undef)).*$/, '')
        .replaceAll(/\s+/g, ' ')
        .trim(),
    )
    .filter(Boolean)
    .join('\n');
}

/** How much of two texts is the same in the same order: from 0 to 1, twice the longest common sequence to both lengths. */
export function likeness(a: readonly string[], b: readonly string[]): number {
  if (a.length + b.length === 0) return 0;
  let last = new Uint16Array(b.length + 1);
  for (const one of a) {
    const next = new Uint16Array(b.length + 1);
    for (let j = 0; j < b.length; j++)
      next[j + 1] = one === b[j] ? last[j] + 1 : Math.max(last[j + 1], next[j]);
    last = next;
  }
  return (2 * last[b.length]) / (a.length + b.length);
}
