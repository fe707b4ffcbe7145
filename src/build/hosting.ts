import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import sirv from 'sirv';
import type { Plugin, Rolldown } from 'vite';

/** A script in the page itself. */
const INLINE = /<script>(.*?)<\/script>/gs;

/**
 * Inline styles are allowed because the editor brings its own; WebAssembly because the assembler
 * and the decoder are made of it; of scripts in the page those that the build put there. Everything else
 * comes from the page's own place.
 */
const policy = (html: string) =>
  [
    "default-src 'self'",
    `script-src 'self' 'wasm-unsafe-eval'${[...html.matchAll(INLINE)].map(([, text]) => ` 'sha256-${createHash('sha256').update(text).digest('base64')}'`).join('')}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

const compress = promisify(brotliCompress);

/** Bytes up to which a file is compressed as well as can be, at a megabyte in two seconds. */
const THOROUGH = 2 ** 20;

/** A file as a host sends it, made when the page is built: `.br` beside it. */
async function packed(file: Rolldown.OutputChunk | Rolldown.OutputAsset): Promise<Buffer> {
  const bytes = Buffer.from(file.type === 'chunk' ? file.code : file.source);
  return compress(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: bytes.length <= THOROUGH ? 11 : 9,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  });
}

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
      const files = Object.values(bundle);
      await Promise.all(
        files.map(async (file) => writeFile(join(dir, `${file.fileName}.br`), await packed(file))),
      );
    },
    configurePreviewServer({ config, middlewares }) {
      const files = sirv(resolve(config.root, config.build.outDir), {
        brotli: true,
        etag: true,
        setHeaders(response, path) {
          if (path.endsWith('.trace'))
            response.setHeader('Content-Type', 'application/octet-stream');
        },
      });
      middlewares.use(files);
    },
  };
}
