import type { CppMacro } from './macro.ts';
import { tokenise } from './token.ts';

/** What GCC defines for an assembler source on x86-64 Linux, as far as routines and their headers ask for
 * it; not `__PIC__`, since the image is linked statically. */
const NAMES =
  '__ASSEMBLER__ __x86_64__ __x86_64 __amd64__ __amd64 __k8 __k8__ __ELF__ __LP64__ _LP64 __linux__ __linux ' +
  'linux __unix__ __unix unix __gnu_linux__ __STDC__ __MMX__ __SSE__ __SSE2__ __FXSR__ __code_model_small__';

const VALUES: Readonly<Record<string, string>> = {
  __GNUC__: '12',
  __GNUC_MINOR__: '2',
  __USER_LABEL_PREFIX__: '',
  __REGISTER_PREFIX__: '',
  __CHAR_BIT__: '8',
  __SIZEOF_INT__: '4',
  __SIZEOF_LONG__: '8',
  __SIZEOF_POINTER__: '8',
  __SIZEOF_SIZE_T__: '8',
  __ORDER_LITTLE_ENDIAN__: '1234',
  __ORDER_BIG_ENDIAN__: '4321',
  __BYTE_ORDER__: '1234',
  __has_include: '__has_include',
};

/** The macros a unit begins with; `depth` tells how many files are open. */
export function* predefined(depth: () => number): Generator<CppMacro> {
  for (const name of NAMES.split(' ')) yield object(name, '1');
  for (const [name, text] of Object.entries(VALUES)) yield object(name, text);
  let counter = 0;
  const computed: Record<string, NonNullable<CppMacro['at']>> = {
    __LINE__: ({ line }) => String(line),
    __FILE__: ({ file }) => JSON.stringify(file),
    __COUNTER__: () => String(counter++),
    __INCLUDE_LEVEL__: () => String(depth() - 1),
  };
  for (const [name, at] of Object.entries(computed)) yield { ...object(name, ''), at };
}

function object(name: string, text: string): CppMacro {
  const body = tokenise(text);
  for (const token of body) token.expanded = true;
  return { name, parameters: undefined, body };
}
