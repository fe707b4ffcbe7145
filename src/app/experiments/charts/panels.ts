const SVG = 'http://www.w3.org/2000/svg';

/** A drawing and where its upper left corner goes, in pixels. */
export interface Panel {
  svg: SVGElement;
  x: number;
  y: number;
}

/** Several drawings as one, so that they can be saved as one file. */
export function joined(panels: readonly Panel[], width: number, height: number): SVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('width', String(width));
  svg.setAttribute('height', String(height));
  svg.setAttribute('viewBox', `0 0 ${width} ${height}`);
  for (const panel of panels) {
    panel.svg.setAttribute('x', String(panel.x));
    panel.svg.setAttribute('y', String(panel.y));
    // The whole is one picture.
    panel.svg.setAttribute('aria-hidden', 'true');
    svg.append(panel.svg);
  }
  return svg;
}
