import type { Plugin } from 'vite';
import { keptFigures, keptRows } from './kept-figures.ts';

/** What lies beside the page, and how it is measured. */
const FIGURES: Readonly<Record<string, () => Promise<string>>> = {
  'atlas.json': () =>
    keptFigures('atlas.json', async (part) => (await part('atlas-rows.cjs')).atlasText()),
  'graph.json': () => keptRows('graph'),
};

/**
 * Measures with the core as it is, and serves beside the page: every switch of the atlas, so that the page measures
 * only a person's own, and the graph as it is by default.
 */
export function shippedFigures(): Plugin {
  return {
    name: 'shipped-figures',
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const name = request.url?.slice(1) ?? '';
        if (!Object.hasOwn(FIGURES, name)) return next();
        FIGURES[name]()
          .then((text) => {
            response.setHeader('Content-Type', 'application/json');
            response.end(text);
          })
          .catch(next);
      });
    },
    async generateBundle() {
      // One after the other: each takes all processors, or the emulator, which there is one of.
      for (const fileName of Object.keys(FIGURES))
        this.emitFile({ type: 'asset', fileName, source: await FIGURES[fileName]() });
    },
  };
}
