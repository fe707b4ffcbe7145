import { inflateSync } from 'node:zlib';

/** Glyphs of a font as the text that they stand for. */
type Glyphs = Map<string, string>;

/**
 * The text of a PDF as Chromium writes it, in the order in which it is drawn: glyphs are numbers, which each font's ToUnicode table turns
 * into letters (ISO 32000-1, 9.10.3). Lines are run together; blanks are as drawn.
 */
export function pdfText(pdf: Buffer): string {
  const objects = new Map<string, string>();
  for (const [, number, body] of pdf.toString('latin1').matchAll(/^(\d+) 0 obj\s(.*?)\sendobj/gms))
    objects.set(number, body);
  const referred = (body: string, name: string) =>
    new RegExp(`/${name}\\s+(\\d+) 0 R`).exec(body)?.[1] ?? '';
  const fonts = new Map<string, Glyphs>();
  for (const body of objects.values())
    for (const [, list] of body.matchAll(/\/Font\s*<<(.*?)>>/gs))
      for (const [, name, number] of list.matchAll(/\/(\w+)\s+(\d+) 0 R/g)) {
        const table = objects.get(referred(objects.get(number) ?? '', 'ToUnicode'));
        if (table) fonts.set(name, glyphsOf(streamOf(table)));
      }
  const pages = [...objects.values()].filter((body) => /\/Type\s*\/Page\b/.test(body));
  return pages
    .map((page) => drawn(streamOf(objects.get(referred(page, 'Contents')) ?? ''), fonts))
    .join('\n');
}

function streamOf(body: string): string {
  const [, data] = /stream\r?\n(.*)\r?\nendstream/s.exec(body) ?? [];
  if (data === undefined) return '';
  const bytes = Buffer.from(data, 'latin1');
  return (/\/FlateDecode/.test(body) ? inflateSync(bytes) : bytes).toString('latin1');
}

const letters = (hex: string) =>
  (hex.match(/.{4}/g) ?? []).map((unit) => String.fromCharCode(Number.parseInt(unit, 16))).join('');

function glyphsOf(table: string): Glyphs {
  const glyphs: Glyphs = new Map();
  const code = (value: number) => value.toString(16).padStart(4, '0').toUpperCase();
  for (const [, list] of table.matchAll(/beginbfchar(.*?)endbfchar/gs))
    for (const [, glyph, text] of list.matchAll(/<(\w+)>\s*<(\w+)>/g))
      glyphs.set(glyph.toUpperCase(), letters(text));
  for (const [, list] of table.matchAll(/beginbfrange(.*?)endbfrange/gs))
    for (const [, from, to, text] of list.matchAll(/<(\w+)>\s*<(\w+)>\s*<(\w+)>/g)) {
      const [low, high, first] = [from, to, text].map((each) => Number.parseInt(each, 16));
      for (let i = low; i <= high; i++) glyphs.set(code(i), String.fromCharCode(first + i - low));
    }
  return glyphs;
}

/** What a page's instructions draw with `Tj` and `TJ`. */
function drawn(instructions: string, fonts: ReadonlyMap<string, Glyphs>): string {
  let font: Glyphs | undefined;
  let text = '';
  for (const [, name, shown] of instructions.matchAll(
    /\/(\w+) [\d.]+ Tf|((?:<[\da-fA-F]+>|\[[^\]]*\])\s*T[jJ])/g,
  )) {
    if (name) font = fonts.get(name);
    for (const [, hex] of (shown ?? '').matchAll(/<([\da-fA-F]+)>/g))
      text += (hex.match(/.{4}/g) ?? [])
        .map((glyph) => font?.get(glyph.toUpperCase()) ?? '')
        .join('');
  }
  return text;
}
