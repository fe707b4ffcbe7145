import { BRANCH_NAMES, CONDITION_CODES } from './branch-form.ts';
import { BY_HAND_NAMES } from './by-hand.ts';
import { PREFIX_NAMES } from './prefix.ts';

// With a size suffix or without.
const SUFFIXED =
  'mov add or adc sbb and sub xor cmp test imul mul div idiv neg not inc dec push pop lea xchg ' +
  'cmpxchg xadd shl sal shr sar rol ror rcl rcr shld shrd bt bts btr btc bsf bsr bswap movabs ' +
  'popcnt lzcnt tzcnt in out ins outs lods stos scas cmps movs ret leave enter iret pushf popf nop';

const PLAIN =
  'hlt syscall sysret sysretq sysenter sysexit cpuid rdtsc rdtscp rdmsr wrmsr rdpmc lfence mfence ' +
  'sfence pause ud2 int int3 cli sti cld std clc stc cmc lahf sahf cwtl cltq cltd cqto cwtd ' +
  'cbtw cbw cwde cdqe cwd cdq cqo movsx movzx movsxd movsbl movsbw movsbq movswl movswq movslq ' +
  'movzbl movzbw movzbq movzwl movzwq xlat xlatb swapgs cmpxchg8b cmpxchg16b clflush clflushopt ' +
  'prefetcht0 prefetcht1 prefetcht2 prefetchnta prefetchw crc32 crc32b crc32l crc32q rdrand rdseed ' +
  'rdfsbase rdgsbase wrfsbase wrgsbase rdfsbaseq wrfsbaseq fxsave fxrstor fxsave64 fxrstor64 ' +
  'xsave xrstor xsavec xgetbv xsetbv ldmxcsr stmxcsr vldmxcsr vstmxcsr emms lar lsl sgdt sidt ' +
  'lgdt lidt str sldt ltr lldt invlpg wbinvd clts verr verw xend xabort xtest lret retf iretq ' +
  'fnstenv fstenv fldenv fnsave fsave frstor fnstcw fstcw fldcw fnstsw fstsw fnclex fclex fninit ' +
  'finit fwait wait fld flds fldl fldt fst fsts fstl fstp fstps fstpl fstpt fild filds fildl fildq ' +
  'fist fistp fistpl fistpq fadd faddp fsub fsubp fsubr fsubrp fmul fmulp fdiv fdivp fdivr fdivrp ' +
  'fchs fabs fsqrt fsin fcos fptan fpatan fxch fld1 fldz fldpi fldl2e fcom fcomp fcompp fucom ' +
  'fucomi fucomip fcomi fcomip ffree fincstp fdecstp fnop frndint fscale fprem ftst fxam ' +
  'movaps movups movapd movupd movdqa movdqu movss movsd movd movq movlps movhps movlpd movhpd ' +
  'movntps movntdq movnti movmskps movmskpd pmovmskb addss addsd addps addpd subss subsd subps ' +
  'subpd mulss mulsd mulps mulpd divss divsd divps divpd sqrtss sqrtsd minss minsd maxss maxsd ' +
  'andps andpd orps orpd xorps xorpd andnps pxor por pand pandn paddb paddw paddd paddq psubb ' +
  'psubw psubd psubq pcmpeqb pcmpeqw pcmpeqd pcmpgtb pshufd pshufb shufps punpcklbw punpckldq ' +
  'punpcklqdq unpcklps psllq psrlq pslldq psrldq ucomiss ucomisd comiss comisd cvtsi2sd cvtsi2ss ' +
  'cvtsi2sdq cvttsd2si cvttss2si cvtss2sd cvtsd2ss vmovaps vmovups vmovdqa vmovdqu vmovd vmovq ' +
  'vxorps vpxor vzeroupper vzeroall vaddps vaddpd vmulps';

function all(): Set<string> {
  const names = new Set([...PLAIN.split(' '), ...BRANCH_NAMES, ...BY_HAND_NAMES, ...PREFIX_NAMES]);
  for (const name of SUFFIXED.split(' ')) {
    names.add(name);
    for (const suffix of 'bwlq') names.add(name + suffix);
  }
  for (const code of CONDITION_CODES) {
    names.add(`set${code}`);
    for (const suffix of ['', 'w', 'l', 'q']) names.add(`cmov${code}${suffix}`);
  }
  return names;
}

/** Mnemonics to suggest for a misspelt one; Keystone knows many more. */
export const MNEMONIC_NAMES: ReadonlySet<string> = all();
