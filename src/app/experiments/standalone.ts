/** What a stylesheet can give a drawing, and a file has to carry itself. */
const CARRIED = ['fill', 'stroke', 'color', 'font-family', 'font-size', 'font-weight'] as const;

/** A drawing as a file of its own: on white, with the light theme's colours written out. */
export function standalone(svg: SVGElement, title: string): string {
  const copy = svg.cloneNode(true) as SVGElement;
  const place = document.createElement('div');
  place.style.cssText = 'position:absolute;visibility:hidden;color:var(--text)';
  place.append(copy);
  document.body.append(place);
  // Colours are settled at the root of the page. Nothing is painted before it has its theme back.
  const { dataset } = document.documentElement;
  const { theme } = dataset;
  dataset.theme = 'light';
  for (const element of [copy, ...copy.querySelectorAll<SVGElement>('*')]) {
    const style = getComputedStyle(element);
    for (const name of CARRIED) {
      const value = style.getPropertyValue(name);
      if (value) element.setAttribute(name, value);
    }
  }
  place.remove();
  if (theme) dataset.theme = theme;
  else delete dataset.theme;
  for (const style of copy.querySelectorAll('style')) style.remove();
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.style.background = '#ffffff';
  const name = document.createElementNS('http://www.w3.org/2000/svg', 'title');
  name.textContent = title;
  copy.prepend(name);
  return new XMLSerializer().serializeToString(copy);
}
