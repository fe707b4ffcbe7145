import compression from 'compression';
import type { Connect, Plugin } from 'vite';

/**
 * Inline styles are allowed because the editor brings its own; WebAssembly because the assembler
 * and the decoder are made of it. Everything else comes from the page's own place.
 */
const POLICY = [
  "default-src 'self'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** The built page as a good host would serve it: compressed, with a content security policy. */
export function hosting(): Plugin {
  return {
    name: 'hosting',
    apply: (_config, { command, isPreview }) => command === 'build' || isPreview === true,
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: POLICY },
        injectTo: 'head-prepend',
      },
    ],
    configurePreviewServer(server) {
      // The default filter leaves out what has no media type of its own, as traces do. The types
      // speak of Express, whose handlers fit here.
      const compress: unknown = compression({ filter: () => true });
      server.middlewares.use(compress as Connect.NextHandleFunction);
    },
  };
}
