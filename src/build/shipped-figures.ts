import type { Plugin } from 'vite';
import { type Core, core } from './core.ts';

/** What lies beside the page, and how it is measured. Throws what is wrong with a figure. */
const FIGURES: Readonly<Record<string, (core: Core) => Promise<string>>> = {
  async 'atlas.json'(core) {
    const { names, titles } = await core('atlas-rows', 'atlasNames');
    const measured = await Promise.all(names.map((name) => core('atlas-rows', 'atlasRow', name)));
    const problems = measured.flatMap((each) => (each.ok ? [] : [each.message]));
    if (problems.length > 0)
      throw new Error(`the atlas is not as it should be:\n${problems.join('\n')}`);
    return JSON.stringify({
      rows: measured.flatMap((each) => (each.ok ? [each.row] : [])),
      titles,
    });
  },
  async 'graph.json'(core) {
    const measured = await core('experiment-rows', 'experimentRows', 'graph', {}, 'all');
    if (!measured.ok) throw new Error(`the graph has no figures: ${measured.message}`);
    return JSON.stringify({ rows: measured.value });
  },
};

/**
 * Measures with the core as it is, and serves beside the page: every switch of the atlas, so that the page measures
 * only a person's own, and the graph as it is by default.
 */
export function shippedFigures(): Plugin {
  let measured: Promise<(readonly [string, string])[]>;
  return {
    name: 'shipped-figures',
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const name = request.url?.slice(1) ?? '';
        if (!Object.hasOwn(FIGURES, name)) return next();
        core()
          .then(FIGURES[name])
          .then((text) => {
            response.setHeader('Content-Type', 'application/json');
            response.end(text);
          })
          .catch(next);
      });
    },
    buildEnd(error) {
      // A server that closes ends, too.
      if (error || this.environment.mode !== 'build') return;
      // Beside the writing of chunks.
      measured = core().then((core) =>
        Promise.all(
          Object.entries(FIGURES).map(
            async ([name, measure]) => [name, await measure(core)] as const,
          ),
        ),
      );
      measured.catch(() => {});
    },
    async generateBundle() {
      for (const [fileName, source] of await measured)
        this.emitFile({ type: 'asset', fileName, source });
    },
  };
}
