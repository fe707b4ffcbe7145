// What a package has and a source tree makes when it is needed: the terminal's program, the types of the library, the commit.
// `npm pack` runs it behind the build of the page.
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isolatedDeclarationSync } from 'rolldown/experimental';
import { ROOT } from '../cli/root.ts';
import { commitOf } from '../cli/version.ts';
import { write } from './terminal.mjs';

const PACKED = join(ROOT, 'built/packed');

rmSync(PACKED, { recursive: true, force: true });
await write(PACKED);
const source = readFileSync(join(ROOT, 'src/cli/library.ts'), 'utf8');
const { code, errors } = isolatedDeclarationSync('library.ts', source);
if (errors.length > 0 || /\bimport\b/.test(code))
  throw new Error(`the library's types do not stand by themselves: ${errors.join(', ')}`);
writeFileSync(join(PACKED, 'library.d.ts'), code);
writeFileSync(join(PACKED, 'commit'), commitOf(ROOT) ?? '');
