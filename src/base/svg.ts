/** A drawing: SVG elements within so many pixels. */
export interface Drawing {
  width: number;
  height: number;
  body: string;
}

/** Fonts as presentation programs have them; a character of the second is so wide at a size of one pixel. */
export const SANS = 'Helvetica, Arial, sans-serif';
export const MONO = 'Menlo, Consolas, DejaVu Sans Mono, monospace';
export const MONO_WIDTH = 0.602;

const escaped = (text: string) =>
  text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`).replace(/[^\t\n\P{Cc}]/gu, '');

const attributes = (of: Readonly<Record<string, string | number | undefined>>) =>
  Object.entries(of)
    .filter(([, value]) => value !== undefined)
    .map(
      ([name, value]) =>
        ` ${name}="${typeof value === 'number' ? round(value) : escaped(String(value))}"`,
    )
    .join('');

const round = (value: number) => Math.round(value * 100) / 100;

/** How text looks. */
export interface Style {
  size?: number;
  mono?: boolean;
  bold?: boolean;
  fill?: string;
  anchor?: 'start' | 'middle' | 'end';
  /** Pixels it has at most; what is longer is cut, with an ellipsis. */
  room?: number;
}

/** Text whose baseline begins at (x, y). It stays text. */
export function text(x: number, y: number, content: string, style: Style = {}): string {
  const { size = 12, mono = false, bold = false, fill = '#16191d', anchor, room } = style;
  const most = room === undefined ? content.length : Math.floor(room / (size * MONO_WIDTH));
  const shown = content.length > most ? `${content.slice(0, Math.max(0, most - 1))}…` : content;
  const look = attributes({
    x,
    y,
    'font-family': mono ? MONO : SANS,
    'font-size': size,
    'font-weight': bold ? 700 : undefined,
    'text-anchor': anchor,
    fill,
  });
  return `<text${look} xml:space="preserve">${escaped(shown)}</text>`;
}

/** A filled box. */
export function rect(
  x: number,
  y: number,
  width: number,
  height: number,
  fill: string,
  more: Readonly<Record<string, string | number>> = {},
): string {
  return `<rect${attributes({ x, y, width, height, fill, ...more })}/>`;
}

/** A line or an outline, as SVG writes it. */
export const path = (
  d: string,
  look: Readonly<Record<string, string | number | undefined>>,
): string => `<path${attributes({ d, ...look })}/>`;

/** What is drawn moved by so much. */
export const moved = (x: number, y: number, body: string): string =>
  `<g transform="translate(${round(x)} ${round(y)})">${body}</g>`;

/** Text in lines of at most so many characters, broken between words where there are any. */
export function lines(content: string, most: number): string[] {
  const result: string[] = [];
  let line = '';
  for (const word of content.split(' ')) {
    if (line && line.length + 1 + word.length > most) {
      result.push(line);
      line = word;
    } else line = line ? `${line} ${word}` : word;
  }
  return [...result, line].flatMap(
    (each) => each.match(new RegExp(`.{1,${most}}`, 'gsu')) ?? [each],
  );
}

/** A drawing as a file, on white. */
export function asSvg({ width, height, body }: Drawing, title: string): string {
  const [w, h] = [Math.ceil(width), Math.ceil(height)];
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${w}" height="${h}" viewBox="0 0 ${w} ${h}"><title>${escaped(title)}</title>${rect(0, 0, w, h, '#ffffff')}${body}</svg>`;
}
