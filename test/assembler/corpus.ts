import { Random, seed } from './random.ts';

const words = (text: string) => text.trim().split(/\s+/);

const registers: Record<string, string[]> = {
  b: words('al bl cl dl sil dil bpl spl r8b r13b r15b'),
  w: words('ax bx cx dx si di bp sp r8w r13w r15w'),
  l: words('eax ebx ecx edx esi edi ebp esp r8d r12d r13d r15d'),
  q: words('rax rbx rcx rdx rsi rdi rbp rsp r8 r9 r12 r13 r15'),
  x: words('xmm0 xmm1 xmm7 xmm8 xmm15'),
};

const pointers: Record<string, string> = { b: 'byte', w: 'word', l: 'dword', q: 'qword' };

const conditions = words(
  'o no b c nae ae nb nc e z ne nz be na a nbe s ns p pe np po l nge ge nl le ng g nle',
);

/** Lists a template's `{name}` picks from. */
const lists: Record<string, string[]> = {
  alu: words('add or adc sbb and sub xor cmp mov test'),
  one: words('not neg inc dec mul imul div idiv'),
  shift: words('shl shr sar rol ror rcl rcr sal'),
  cc: conditions,
  bit: words('bt bts btr btc'),
  scan: words('bsf bsr popcnt lzcnt tzcnt'),
  sse: words(`addps addss addsd addpd subps subsd mulps mulsd divsd divps sqrtsd sqrtss minsd maxsd
    andps andpd orps xorps xorpd pxor por pand pandn paddd paddq paddb psubd pcmpeqb pcmpgtb ucomisd
    comiss punpcklbw punpcklqdq unpcklps movss movsd movaps movups movapd movdqa movdqu cvtss2sd
    cvtsd2ss cvtdq2pd pshufb pmulld pmaxsd movddup haddpd packuswb pmuludq`),
  store: words('movss movsd movaps movups movapd movdqa movdqu movntps movntdq movlps movhps'),
  plain: words(`ret leave nop syscall cpuid rdtsc rdtscp cltq cqto cltd cwtl cbtw cwtd hlt pause
    lfence mfence sfence pushfq popfq cld std clc stc cmc cli sti int3 ud2 iretq sysretq fninit
    fnclex fwait fchs fabs fsqrt fld1 fldz fldpi fxam fcompp emms movsb movsw movsq stosb stosq lodsb
    scasb cmpsb lahf sahf swapgs vzeroupper xgetbv endbr64 fsin fprem frndint`),
  intelPlain: words(`ret leave nop syscall cpuid rdtsc cdqe cqo cdq cwde cbw cwd hlt pause mfence
    pushfq popfq pushf popf cld std iretq sysretq fninit fchs fldpi movsb movsq stosq scasb endbr64`),
  x87: words(`fldcw fnstcw fstcw fnstenv fldenv fstenv fnsave frstor flds fldl fldt fstps fstpl fstpt
    fsts filds fildl fildll fistps fistpl fistpll fists fadds faddl fmuls fsubs fsubl fsubrl fdivs
    fdivrl fcoms fcomps fnstsw fstsw stmxcsr ldmxcsr fxsave fxrstor fxsave64 xsave xrstor prefetcht0
    prefetchnta prefetchw clflush lgdt sidt invlpg cmpxchg8b cmpxchg16b`),
  stack: words('fld fst fstp fxch fadd fmul fsub fsubr fdiv fdivr fcom fcomp fucomi fcomip ffree'),
  popping: words('faddp fmulp fsubp fsubrp fdivp fdivrp'),
  repeat: words('rep repe repne repz repnz'),
  string: words('movsb movsw movsl movsq stosb stosw stosq cmpsb cmpsw scasb lodsq'),
  locked: words('add or adc sbb and sub xor'),
};

// S: suffix; R: register; M: memory; E: either; I: immediate; Q, L, B, X: register of that size.
const att = [
  ...['{alu}S R, E', '{alu}S M, R', '{alu}S I, R', '{alu} R, R', '{alu}S I, M', '{one}S E'],
  ...['{shift}S $1, E', '{shift}S $31, E', '{shift}S %cl, E', '{shift}S R', 'set{cc} B', 'setz M'],
  ...['pushq Q', 'pop Q', 'push M', 'popw M', 'pushq I', 'xchgS R, E', 'xaddS R, M', 'leaq M, Q'],
  ...['lock cmpxchgS R, M', 'lock {locked}S R, M', 'leal M, L', 'movslq L, Q', 'movsbl B, L'],
  ...['movzbq M, Q', 'movzwl M, L', 'movswq M, Q', 'movzbl B, L', 'bswap Q', 'bswap L'],
  ...[
    '{sse} X, X',
    '{sse} M, X',
    '{store} X, M',
    'movd L, X',
    'movd X, L',
    'movq Q, X',
    'movq X, Q',
  ],
  ...['movq X, M', 'movq M, X', 'movq X, X', 'cvtsi2sdq Q, X', 'cvtsi2sdl M, X', 'cvttsd2si X, Q'],
  ...['pshufd $27, M, X', 'psrldq $8, X', 'palignr $3, M, X', 'pinsrq $1, Q, X', 'pmovmskb X, L'],
  ...['{plain}', '{plain}', '{x87} M', '{x87} M', '{stack} %st(3)', '{popping} %st, %st(2)'],
  ...[
    'jmp *Q',
    'call *M',
    'jmpq *M',
    'callq *Q',
    '{repeat} {string}',
    'lock; incq M',
    'stos',
    'rep movs',
  ],
  ...['movq I, Q', 'movabsq $0x123456789abcdef, Q', 'movabsq $sym, Q', 'mov $0xffffffff, Q'],
  ...['mov $sym, Q', 'movl $sym, L', 'addq $sym, Q', 'cmpl $later, L', 'movabs 0x123456789a, %rax'],
  ...['movabs %al, sym', 'ret $8', 'enter $16, $0', 'int $0x80', 'in %dx, %al', 'outb %al, $0x60'],
  ...['rdfsbase Q', 'wrgsbase Q', 'crc32q Q, Q', 'rdsspq Q', 'nopw 0x0(%rax,%rax,1)', 'nopl M'],
  ...['notrack jmp *Q', 'bnd ret', 'xchg %ax, %ax', 'xchg %rax, %rax', 'mov %ds, %ax', 'int $3'],
  ...['mov %fs, Q', 'movw %gs, M', 'mov Q, %cr3', 'fnstsw %ax', 'movnti Q, M', 'movb %ah, %bl'],
  ...['vmovaps %ymm9, %ymm1', 'vaddps %ymm1, %ymm2, %ymm12', 'vpxor %xmm1, %xmm2, %xmm3'],
];

const att3 = ['imulS I, E, R', 'imulS I, R', 'imulS E, R', 'cmov{cc}S E, R', '{scan}S E, R'];
att3.push('{bit}S R, E', '{bit}S $7, E', 'shldS $4, R, E', 'shrdS %cl, R, E');

const intel = [
  ...['{alu} R, R', '{alu} R, M', '{alu} M, R', '{alu} R, I', '{alu} P, I', '{one} P', '{one} R'],
  ...['{shift} R, 3', '{shift} P, cl', '{shift} P, 1', 'set{cc} B', 'push Q', 'pop Q', 'lea Q, M'],
  ...['push I', 'xchg R, M', 'lock xadd M, R', 'lock cmpxchg M, R', 'movzx L, B', 'bswap Q'],
  ...['movsx Q, byte ptr M', 'movzx L, word ptr M', 'movsxd Q, dword ptr M', 'movsxd Q, L'],
  ...['{sse} X, X', 'movaps X, M', 'movaps M, X', 'addsd X, qword ptr M', 'movq X, Q', 'movd L, X'],
  ...['pshufd X, M, 27', 'psrldq X, 8', 'cvtsi2sd X, Q', '{intelPlain}', '{intelPlain}'],
  ...['fld qword ptr M', 'fstp tbyte ptr M', 'fld st(3)', 'fxch st(2)', 'faddp st(2), st'],
  ...['fsubp st(2), st', 'fldcw word ptr M', 'fnstenv M', 'stmxcsr M', 'fxsave M', 'jmp Q'],
  ...['call qword ptr M', 'jmp M', 'cmpxchg16b xmmword ptr M', 'rep movsb', 'repne scasb'],
  ...['mov Q, 0x123456789abcdef', 'mov Q, offset sym', 'mov L, offset sym', 'movabs Q, 1', 'ret 8'],
  ...['mov Q, -1', 'mov Q, 0xffffffff', 'mov ax, ds', 'mov word ptr M, fs', 'mov Q, cr3', 'int 3'],
  ...['mov rax, sym', 'mov rax, qword ptr fs:0x28', 'add rax, later[rbx]', 'mov eax, sym[rip]'],
];

const intel3 = ['imul R, R, I', 'imul R, M', 'cmov{cc} R, M', '{scan} R, M', '{bit} P, 7'];

class Writer {
  private readonly random: Random;
  private readonly intel: boolean;

  constructor(random: Random, isIntel: boolean) {
    this.random = random;
    this.intel = isIntel;
  }

  line(template: string, size: string): string {
    const listed = template.replace(/\{(\w+)\}/g, (_, name: string) =>
      this.random.pick(lists[name]),
    );
    // Operands only: mnemonics are lower case, and so are the sizes in front of them.
    return listed
      .replace(/S(?= |$)/, size)
      .replace(/\b[RMEIPQLBX]\b/g, (letter) => this.operand(letter, size));
  }

  private operand(letter: string, size: string): string {
    switch (letter) {
      case 'R':
        return this.register(size);
      case 'M':
        return this.memory();
      case 'E':
        return this.random.below(2) === 0 ? this.register(size) : this.memory();
      case 'P':
        return `${pointers[size]} ptr ${this.memory()}`;
      case 'I':
        return this.immediate(size);
      default:
        return this.register(letter.toLowerCase());
    }
  }

  private register(size: string): string {
    return (this.intel ? '' : '%') + this.random.pick(registers[size]);
  }

  private immediate(size: string): string {
    const bits = { b: 8, w: 16, l: 32, q: 32 }[size] ?? 32;
    const all = [0, 1, -1, 5, 127, 128, -128, -129, 255, 1000, 65535, 2 ** 31 - 1, -(2 ** 31)];
    const most = size === 'q' ? 2 ** 31 - 1 : 2 ** bits - 1;
    const value = this.random.pick(
      all.filter((each) => each >= -(2 ** (bits - 1)) && each <= most),
    );
    const text = value >= 0 && this.random.below(2) === 0 ? `0x${value.toString(16)}` : `${value}`;
    return (this.intel ? '' : '$') + text;
  }

  private memory(): string {
    const { random } = this;
    const base = random.pick(registers.q);
    const index = random.pick(registers.q.filter((name) => name !== 'rsp'));
    const scale = random.pick(['1', '2', '4', '8']);
    const offset = random.pick([
      '',
      '8',
      '-8',
      '127',
      '128',
      '-128',
      '-129',
      '0x1000',
      'sym',
      'later',
    ]);
    const segment = random.below(12) === 0 ? random.pick(['fs:', 'gs:']) : '';
    const kind = random.below(10);
    if (this.intel) {
      const tail = offset === '' ? '' : offset.startsWith('-') ? offset : `+${offset}`;
      if (kind < 5) return `${segment}[${base}${tail}]`;
      if (kind < 8) return `${segment}[${base}+${index}*${scale}${tail}]`;
      return kind === 8 ? `${segment}[${index}*${scale}${tail}]` : `${segment}[rip+sym]`;
    }
    const front = segment === '' ? '' : `%${segment}`;
    if (kind < 5) return `${front}${offset}(%${base})`;
    if (kind < 7) return `${front}${offset}(%${base},%${index},${scale})`;
    if (kind === 7) return `${front}${offset}(,%${index},${scale})`;
    if (kind === 8) return `${front}sym+4(%rip)`;
    return (
      front + random.pick(['0x600000', 'sym', '0x10', 'later', `(%${random.pick(registers.l)})`])
    );
  }
}

function lines(templates: string[], wide: string[], count: number, isIntel: boolean): string[] {
  const random = new Random(seed);
  const writer = new Writer(random, isIntel);
  const found = new Set<string>();
  while (found.size < count) {
    const at = random.below(templates.length + wide.length);
    // The second list has no forms for bytes.
    const template = at < templates.length ? templates[at] : wide[at - templates.length];
    const sizes = at < templates.length ? ['b', 'w', 'l', 'q'] : ['w', 'l', 'q'];
    found.add(writer.line(template, random.pick(sizes)));
  }
  return [...found];
}

/** Different random instructions in AT&T syntax; `sym` and `later` are symbols. */
export const attLines = (count: number) => lines(att, att3, count, false);

/** The same in Intel syntax. */
export const intelLines = (count: number) => lines(intel, intel3, count, true);
