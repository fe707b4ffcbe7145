/** Instructions of which the lab refuses some forms that GNU as takes, and why. */
const REFUSED: readonly { why: string; mnemonics: string }[] = [
  {
    why: 'GNU as guesses a size; the lab asks for it',
    mnemonics: `
    adc add and call cmp crc32 dec div fadd fcom fcomp fdiv fdivr fiadd ficom ficomp fidiv
    fidivr fild fimul fist fistp fisttp fisub fisubr fld fmul fst fstp fsub fsubr idiv imul in inc
    jmp mov movsx movzx mul neg nop not or out ptwrite rcl rcr rol ror sal sar sbb shl shr
    sub test xor`,
  },
  {
    why: 'string instructions with their operands written out',
    mnemonics: `
    cmps cmpsb cmpsd cmpsl cmpsq cmpsw ins insb insl lods lodsb lodsd lodsl lodsq lodsw movs movsb
    movsq movsw outsb outsd outsl outsw scas scasb scasd scasl scasq scasw scmp scmpb scmpd scmpl
    scmpq scmpw slod slodb slodd slodl slodq slodw smov smovb smovd smovl smovq smovw ssca sscab
    sscad sscal sscaq sscaw ssto sstob sstod sstol sstoq sstow stos stosb stosd stosl stosq
    stosw`,
  },
  {
    why: 'AVX, which the CPU of the lab lacks; the encoder knows only a form of AVX-512',
    mnemonics: `
    vaddsd vaddss vcvtsd2si vcvtsd2ss vcvtss2sd vcvtss2si vcvttps2dq vcvttsd2si vcvttss2si
    vdivsd vdivss verww vextractps vfmadd132sd vfmadd132ss vfmadd213sd vfmadd213ss
    vfmadd231sd vfmadd231ss vfmsub132sd vfmsub132ss vfmsub213sd vfmsub213ss vfmsub231sd
    vfmsub231ss vfnmadd132sd vfnmadd132ss vfnmadd213sd vfnmadd213ss vfnmadd231sd
    vfnmadd231ss vfnmsub132sd vfnmsub132ss vfnmsub213sd vfnmsub213ss vfnmsub231sd
    vfnmsub231ss vmaxsd vmaxss vminsd vminss vmovmskpdd vmovmskpdl vmovmskpdq vmovmskpsd
    vmovmskpsl vmovmskpsq vmulsd vmulss vpcmpestril vpcmpestriq vpcmpestrml vpcmpestrmq
    vpextrwl vpextrwq vpmovmskbd vpmovmskbl vpmovmskbq vsqrtsd vsqrtss vsubsd vsubss`,
  },
  {
    why: 'spellings and instructions that the encoder lacks and hardly anyone writes',
    mnemonics: `
    insd insw xlat     adword bextrl bextrq blcfilld blcfilll blcfillq blcicd blcicl blcicq blcid blcil blciq
    blcmskd blcmskl blcmskq blcsd blcsl blcsq blsfilld blsfilll blsfillq blsicd blsicl
    blsicq callq callw clzero cmpxchg8bq crc32q enterq enterw faddd fcmova fcmovae fcmovna
    fcmovnae fcomd fcoml fcompd fcompl fdivd fdivrd fiaddd fiaddw ficomd ficompd ficompw
    ficomw fidivd fidivrd fidivrw fidivw fildd fildq fildw fimuld fimulw fistd fistpd fistpq
    fistpw fistw fisubd fisubrd fisubrw fisubw fldd fldenvd fldenvl fldenvs fldenvw fldl
    fldt fmuld fnsaved fnsavel fnsaves fnsavew fnstenvd fnstenvl fnstenvs fnstenvw frstord
    frstorl frstors frstorw fsaved fsavel fsaves fsavew fstd fstenvd fstenvl fstenvs fstenvw
    fstl fstpd fstpl fstpt fsubd fsubrd fxrstorq fxsaveq hnt ht invlpga jmpq jmpw lar lard
    larl larq lcalld lcallw leavew ljmpd ljmpw llwpcb lsl lsld lsll lslq lwpins lwpval
    movdir64b movdiri movdirid movdiril movdiriq movmskpdd movmskpdl movmskpdq movmskpsd
    movmskpsl movmskpsq movsxb movsxd movsxl movsxw movzxb movzxw nopq pcmpestril pcmpestriq
    pcmpestrml pcmpestrmq pextrwl pextrwq pinsrwl pinsrwq pmovmskbd pmovmskbl pmovmskbq
    ptwrited ptwritel ptwriteq rdpru retf retfd retfl retfq retfw rex rex64x rex64xy
    rex64xyz rex64xz rex64y rex64yz rex64z rexx rexxy rexxyz rexxz rexy rexyz rexz skinit
    slwpcb t1mskcd t1mskcl t1mskcq tzmskd tzmskl tzmskq ud0 ud0d ud0l ud0q ud0w ud1 ud1d
    ud1l ud1q ud1w ud2b ud2bd ud2bl ud2bq ud2bw vmload vmrun vmsave word wrssd wrssq wrussd
    wrussq`,
  },
];

const MNEMONICS = new Set(REFUSED.flatMap(({ mnemonics }) => mnemonics.trim().split(/\s+/)));

/** Whether a line that GNU as takes may be refused here. */
export function refusedHere(line: string): boolean {
  return MNEMONICS.has(line.split(' ', 1)[0]);
}
