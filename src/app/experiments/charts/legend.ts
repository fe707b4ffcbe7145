import type { Panel } from './panels.ts';

const SVG = 'http://www.w3.org/2000/svg';
const LINE = 18;

/** One line of a legend. */
export interface Entry {
  name: string;
  colour: string;
  /** `line`: a stroke, dashed or not; `tick`: an upright one; else a square. */
  sign?: 'line' | 'dashed' | 'tick';
}

/** A legend as a drawing, so that it is in the file, too. */
export function legend(entries: readonly Entry[], width: number): Panel & { height: number } {
  const svg = document.createElementNS(SVG, 'svg');
  let [x, y] = [0, 0];
  for (const { name, colour, sign } of entries) {
    // About the width of a letter at this size.
    const taken = 38 + 6.2 * name.length;
    if (x > 0 && x + taken > width) [x, y] = [0, y + LINE];
    svg.append(drawn(sign, colour, x, y));
    const text = document.createElementNS(SVG, 'text');
    text.setAttribute('x', String(x + 22));
    text.setAttribute('y', String(y + 12));
    text.setAttribute('fill', 'var(--text)');
    text.setAttribute('font-size', '12');
    text.textContent = name;
    svg.append(text);
    x += taken;
  }
  const height = y + LINE + 8;
  svg.setAttribute('width', String(width));
  svg.setAttribute('height', String(height));
  return { svg, x: 0, y: 0, height };
}

function drawn(sign: Entry['sign'], colour: string, x: number, y: number): SVGElement {
  const path = document.createElementNS(SVG, 'path');
  if (sign === undefined) {
    path.setAttribute('d', `M${x + 4} ${y + 3}h11v11h-11z`);
    path.setAttribute('fill', colour);
    return path;
  }
  path.setAttribute('d', sign === 'tick' ? `M${x + 10} ${y + 2}v13` : `M${x} ${y + 8}h18`);
  path.setAttribute('stroke', colour);
  path.setAttribute('stroke-width', '2');
  if (sign === 'dashed') path.setAttribute('stroke-dasharray', '4 3');
  return path;
}
