import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin, type Rolldown } from 'vite';
import { bytesOf, writePacked } from './packed.ts';

const SOURCE = fileURLToPath(new URL('../app/offline/sw.ts', import.meta.url));
const ICONS = new URL('../app/icons/', import.meta.url);

const FILES = 'virtual:files';

/** Bytes of the largest trace that is kept in advance. A larger one is recorded where there is no network. */
const LARGEST_TRACE = 2 ** 20;

const WORKER = 'sw.js';
const MANIFEST = 'manifest.webmanifest';

/** How devices show the page once it is installed. Every place is relative to the page's own. */
const manifest = {
  name: 'Swaplab',
  description: 'Step through x86-64 context switches, forward and backward.',
  start_url: './',
  scope: './',
  display: 'standalone',
  icons: [
    { src: './icons/192.png', sizes: '192x192', type: 'image/png' },
    { src: './icons/512.png', sizes: '512x512', type: 'image/png' },
    { src: './icons/masked.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
  ],
};

/** For home screens of iOS, which take no icon from the manifest. */
const TOUCH_ICON = 'icons/touch.png';

/** The page without a network, and on a device's home screen: a service worker that knows every file, a manifest, icons. */
export function offline(): Plugin {
  return {
    name: 'offline',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: () => [
        { tag: 'link', attrs: { rel: 'manifest', href: `./${MANIFEST}` }, injectTo: 'head' },
        {
          tag: 'link',
          attrs: { rel: 'apple-touch-icon', href: `./${TOUCH_ICON}` },
          injectTo: 'head',
        },
      ],
    },
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: MANIFEST, source: JSON.stringify(manifest) });
      for (const name of [...manifest.icons.map(({ src }) => src.slice(2)), TOUCH_ICON]) {
        const source = readFileSync(new URL(name.replace('icons/', ''), ICONS));
        this.emitFile({ type: 'asset', fileName: name, source });
      }
    },
    // Behind all that changes files.
    async writeBundle({ dir = '' }, bundle) {
      const source = await workerFor(Object.values(bundle));
      await writeFile(join(dir, WORKER), source);
      await writePacked(dir, WORKER, Buffer.from(source));
    },
  };
}

type File = Rolldown.OutputChunk | Rolldown.OutputAsset;

/** The service worker that keeps these files. */
async function workerFor(files: readonly File[]): Promise<string> {
  const kept = files.filter(isKept).map(entryOf);
  const made = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    plugins: [
      {
        name: 'files',
        resolveId: (id) => (id === FILES ? `\0${id}` : undefined),
        load: (id) =>
          id === `\0${FILES}` ? `export const FILES = ${JSON.stringify(kept)};` : undefined,
      },
    ],
    build: {
      write: false,
      rolldownOptions: { input: SOURCE, output: { format: 'iife' } },
    },
  });
  const [{ output }] = [made].flat() as Rolldown.RolldownOutput[];
  return output[0].code;
}

function isKept(file: File): boolean {
  if (file.fileName.endsWith('.trace')) return bytesOf(file).length <= LARGEST_TRACE;
  return !file.fileName.startsWith('icons/');
}

/** A file as the service worker knows it: by its hash, against which what arrives is checked. */
function entryOf(file: File) {
  const integrity = `sha256-${createHash('sha256').update(bytesOf(file)).digest('base64')}`;
  const { fileName: url } = file;
  return { url, revision: url.startsWith('assets/') ? null : integrity, integrity };
}
