/** What is compiled, and how: by the name of the file that comes of it. `thrown.cc` is assembled only. */
export const CONFIGURATIONS: Readonly<Record<string, string>> = {
  'control-gcc-O0-intel.s': 'gcc -O0 -masm=intel -fverbose-asm control.c',
  'control-gcc-Og-debug.s':
    'gcc -Og -g3 -gdwarf-5 -ffunction-sections -fdata-sections -fPIC control.c',
  'control-gcc-O2.s': 'gcc -O2 control.c',
  'control-clang-O1-debug.s': 'clang -O1 -g -fno-pie -ffunction-sections control.c',
  'control-clang-O3.s': 'clang -O3 control.c',
  'floats-gcc-O3.s': 'gcc -O3 -march=x86-64 floats.c',
  'floats-gcc-O1-intel.s': 'gcc -O1 -masm=intel -fcf-protection floats.c',
  'floats-clang-O2-intel.s': 'clang -O2 -masm=intel floats.c',
  'arguments-gcc-Os.s': 'gcc -Os -fno-pie -fno-asynchronous-unwind-tables arguments.c',
  'arguments-gcc-O2-intel.s': 'gcc -O2 -masm=intel -fexceptions arguments.c',
  'arguments-clang-O0.s': 'clang -O0 -fPIE arguments.c',
  'bits-gcc-O2.s': 'gcc -O2 -mno-red-zone -fcf-protection bits.c',
  'bits-clang-Os-intel.s': 'clang -Os -masm=intel bits.c',
  'nested-gcc-O0.s': 'gcc -O0 nested.c',
  'coroutine-gcc-O2.s': 'gcc -O2 -g coroutine.c',
  'coroutine-clang-O2.s': 'clang -O2 -fPIC coroutine.c',
  'canary-gcc-O2.s': 'gcc -O2 -fstack-protector-all canary.c',
  'canary-clang-O1.s': 'clang -O1 -fstack-protector-strong canary.c',
  'thrown-gcc-O2.s': 'g++ -O2 thrown.cc',
  'thrown-clang-O1.s': 'clang++ -O1 -g -fno-pie thrown.cc',
};
