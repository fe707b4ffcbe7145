import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import sirv from 'sirv';
import type { Plugin } from 'vite';
import { bytesOf, writePacked } from './packed.ts';

/** A script in the page itself. */
const INLINE = /<script>(.*?)<\/script>/gs;

/** Where courses may be fetched from besides the page's own place, as a policy names it: `https://courses.example.edu`. */
const COURSE_HOSTS = process.env.COURSE_HOSTS?.replace(/[;,]/g, ' ').trim();

/**
 * Inline styles are allowed because the editor brings its own; WebAssembly because the assembler
 * and the decoder are made of it; of scripts in the page those that the build put there. Everything else
 * comes from the page's own place.
 */
const policy = (html: string) =>
  [
    "default-src 'self'",
    `script-src 'self' 'wasm-unsafe-eval'${[...html.matchAll(INLINE)].map(([, text]) => ` 'sha256-${createHash('sha256').update(text).digest('base64')}'`).join('')}`,
    ...(COURSE_HOSTS ? [`connect-src 'self' ${COURSE_HOSTS}`] : []),
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

/** Of what has a hash of its content in its name. Everything else is asked for anew, and sent if it has changed. */
const LASTING = 'max-age=31536000, immutable';

/** The built page as a good host would serve it: compressed, with a content security policy. */
export function hosting(): Plugin {
  return {
    name: 'hosting',
    apply: (_config, { command, isPreview }) => command === 'build' || isPreview === true,
    transformIndexHtml: {
      order: 'post',
      handler: (html) => [
        {
          tag: 'meta',
          attrs: { 'http-equiv': 'Content-Security-Policy', content: policy(html) },
          injectTo: 'head-prepend',
        },
      ],
    },
    async writeBundle({ dir = '' }, bundle) {
      await Promise.all(
        Object.values(bundle).map((file) => writePacked(dir, file.fileName, bytesOf(file))),
      );
    },
    configurePreviewServer({ config, middlewares }) {
      const files = sirv(resolve(config.root, config.build.outDir), {
        brotli: true,
        etag: true,
        setHeaders(response, path) {
          if (path.endsWith('.trace'))
            response.setHeader('Content-Type', 'application/octet-stream');
          response.setHeader('Cache-Control', path.startsWith('/assets/') ? LASTING : 'no-cache');
        },
      });
      middlewares.use(files);
    },
  };
}
