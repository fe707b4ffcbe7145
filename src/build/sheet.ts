import { readFileSync } from 'node:fs';
import { marked } from 'marked';
import type { Plugin } from 'vite';

const SHEET = 'sheet.html';

/** `sheet.html` beside the page: docs/sheet.md, small enough for one sheet of A4 or letter paper. */
export function sheet(): Plugin {
  return {
    name: 'sheet',
    configureServer({ middlewares }) {
      middlewares.use(`/${SHEET}`, (_request, response) => {
        response.setHeader('Content-Type', 'text/html; charset=utf-8');
        response.end(page());
      });
    },
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: SHEET, source: page() });
    },
  };
}

function page(): string {
  // A link to a file of the project leads nowhere beside the page, and nowhere on paper.
  const text = readFileSync('docs/sheet.md', 'utf8').replaceAll(/\[([^\]]+)\]\(\.[^)]*\)/g, '$1');
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>One page to keep · Swaplab</title>
<style>${STYLE}</style>
<main>
${marked.parse(text, { async: false })}</main>
</html>
`;
}

const STYLE = `
@page { margin: 11mm; }
:root { color-scheme: light dark; font: 15px/1.45 system-ui, sans-serif; }
body { margin: 0; }
main { max-width: 52rem; margin: 0 auto; padding: 1rem; }
h1 { font-size: 1.5em; margin: 0 0 .4em; }
h2 { font-size: 1.1em; margin: 1.1em 0 .3em; }
p { margin: .5em 0; }
table { border-collapse: collapse; width: 100%; }
thead:not(:has(th:not(:empty))) { display: none; }
td, th { text-align: left; vertical-align: top; padding: .15em .8em .15em 0; border-bottom: 1px solid #8886; }
td:first-child { min-width: 7em; }
code { font: .92em ui-monospace, monospace; }
@media print {
  :root { color-scheme: light; font-size: 8.5pt; line-height: 1.25; }
  main { max-width: none; padding: 0; }
  h2 { margin-top: .7em; }
}
`;
