import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { commitOf } from '../cli/version.ts';

const ID = 'virtual:about';

/** Packages, and what of each is in the lab. */
const ENGINES = [
  ['@specy/x86', 'Unicorn 1.0, the emulator'],
  ['keystone-wasm', 'Keystone, the assembler'],
  ['iced-x86', 'iced-x86, the decoder'],
] as const;

/** `virtual:about`: versions and licence, as they are at build time. */
export function about(): Plugin {
  return {
    name: 'about',
    resolveId: (id) => (id === ID ? `\0${ID}` : undefined),
    load: (id) =>
      id === `\0${ID}` ? `export const about = ${JSON.stringify(aboutLab())};` : undefined,
  };
}

/** Versions as package.json and the repository have them now. */
export function aboutLab() {
  const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
  const { version, repository } = manifest;
  const versions = { ...manifest.devDependencies, ...manifest.dependencies };
  const commit = commitOf('.');
  const place = typeof repository === 'string' ? repository : repository?.url;
  return {
    version,
    ...(commit && { commit }),
    ...(place && { repository: place.replace(/^git\+/, '').replace(/\.git$/, '') }),
    engines: ENGINES.map(([name, what]) => ({ name, what, version: versions[name] })),
  };
}
