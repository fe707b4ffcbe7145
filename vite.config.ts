import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { about } from './src/build/about.ts';
import { course } from './src/build/course.ts';
import { hosting } from './src/build/hosting.ts';
import { offline } from './src/build/offline.ts';
import { sheet } from './src/build/sheet.ts';
import { shippedFigures } from './src/build/shipped-figures.ts';
import { shippedTraces } from './src/build/shipped-traces.ts';

export default defineConfig({
  // Relative, so that the built page can lie in any folder of any host.
  base: './',
  plugins: [
    react(),
    course(),
    about(),
    sheet(),
    shippedTraces(),
    shippedFigures(),
    offline(),
    hosting(),
  ],
  worker: { format: 'es' },
  build: {
    target: 'es2023',
    // What runs this target preloads modules by itself.
    modulePreload: { polyfill: false },
    // Recording the traces is most of a build, and known to be.
    rolldownOptions: {
      checks: { pluginTimings: false },
      // All that the lab begins with in one file: twenty small ones compress worse, and each has a head.
      output: { codeSplitting: { groups: [{ name: 'lab', tags: ['$initial'] }] } },
    },
  },
  // Its .wasm lies beside it, where a copy made in advance would not look.
  optimizeDeps: { exclude: ['keystone-wasm'] },
  server: { port: 4174 },
  preview: { port: 4173 },
  test: {
    include: ['test/**/*.test.ts'],
    setupFiles: ['test/equality.ts', 'test/clear.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Vitest would leave one processor free; nothing else is going on. With one more, all took longer.
    maxWorkers: '100%',
    // Test files share what they import: the engines start once a worker, not once a file.
    isolate: false,
    // Megabytes in one file each: Node loads them as they are, where Vite would transform them anew in
    // every test file.
    server: { deps: { external: [/engine\/generated/] } },
  },
});
