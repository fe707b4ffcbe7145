import { createHash } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import type { Plugin } from 'vite';
import { bundle } from './terminal.mjs';

/** Relative to the page. */
const NAME = 'atlas.json';

const measuring = new Map<string, Promise<string>>();

/**
 * The atlas's rows as they are with the sources of now. They are kept beside the terminal's program, which is made anew when a
 * source changes, under a name made of the assembly: what has been measured once is not measured again.
 */
async function atlas(): Promise<string> {
  const folder = await bundle();
  const kept = new URL(`atlas-${hashOfAssembly()}.json`, folder);
  if (existsSync(kept)) return readFileSync(kept, 'utf8');
  const known = measuring.get(kept.href);
  if (known) return known;
  const measured = measure(folder, kept).finally(() => measuring.delete(kept.href));
  measuring.set(kept.href, measured);
  return measured;
}

async function measure(folder: URL, kept: URL): Promise<string> {
  const { atlasText } = (await import(
    new URL('atlas-rows.cjs', folder).href
  )) as typeof import('./atlas-rows.ts');
  const text = await atlasText();
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

/** Measures every switch with the core as it is, and serves the rows beside the page: it measures only a person's own. */
export function shippedAtlas(): Plugin {
  return {
    name: 'shipped-atlas',
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        if (request.url !== `/${NAME}`) return next();
        atlas()
          .then((text) => {
            response.setHeader('Content-Type', 'application/json');
            response.end(text);
          })
          .catch(next);
      });
    },
    async generateBundle() {
      this.emitFile({ type: 'asset', fileName: NAME, source: await atlas() });
    },
  };
}
