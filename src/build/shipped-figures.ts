import { createHash } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import type { Plugin } from 'vite';
import { bundle } from './terminal.mjs';

type Modules = {
  'atlas-rows.cjs': typeof import('./atlas-rows.ts');
  'experiment-rows.cjs': typeof import('./experiment-rows.ts');
};

/** What lies beside the page, and how it is measured; of the terminal's program the modules that do. */
const FIGURES: Readonly<Record<string, (folder: URL) => Promise<string>>> = {
  'atlas.json': async (folder) => (await part(folder, 'atlas-rows.cjs')).atlasText(),
  'graph.json': async (folder) =>
    (await part(folder, 'experiment-rows.cjs')).experimentText('graph'),
};

const part = async <Name extends keyof Modules>(folder: URL, name: Name): Promise<Modules[Name]> =>
  import(new URL(name, folder).href);

const measuring = new Map<string, Promise<string>>();

/**
 * Figures as they are with the sources of now. They are kept beside the terminal's program, which is made anew when a
 * source changes, under a name made of the assembly: what has been measured once is not measured again.
 */
async function figures(name: string): Promise<string> {
  const folder = await bundle();
  const kept = new URL(`${hashOfAssembly()}-${name}`, folder);
  if (existsSync(kept)) return readFileSync(kept, 'utf8');
  const known = measuring.get(kept.href);
  if (known) return known;
  const measured = measure(name, folder, kept).finally(() => measuring.delete(kept.href));
  measuring.set(kept.href, measured);
  return measured;
}

async function measure(name: string, folder: URL, kept: URL): Promise<string> {
  const text = await FIGURES[name](folder);
  const written = new URL(`${kept.href}.${process.pid}`);
  writeFileSync(written, text);
  renameSync(written, kept);
  return text;
}

function hashOfAssembly(): string {
  const hash = createHash('sha256');
  for (const path of globSync('asm/**/*.{S,h,s}').sort())
    hash.update(path).update(readFileSync(path));
  return hash.digest('hex').slice(0, 16);
}

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
        figures(name)
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
        this.emitFile({ type: 'asset', fileName, source: await figures(fileName) });
    },
  };
}
