/** A program with one thing in main that does not work. */
export const main = (body: string) => `        .globl main\nmain:\n        ${body}\n        ret\n`;

/** Name, content, the terminal's exit code, and how its message begins: the page's is the same. */
export const BAD_INPUT: [
  name: string,
  content: string | Uint8Array,
  code: number,
  message: RegExp,
][] = [
  ['loop.S', main('jmp main'), 4, /^loop\.S:3: still running after 500,000 steps/],
  [
    'recursion.S',
    main('call main'),
    4,
    /^recursion\.S:3: still running after 500,000 steps, .* 3,906 KiB on stack A, as if a function called itself/,
  ],
  ['wild.S', main('jmp *%rax'), 3, /^wild\.S:3: jump to 0x/],
  ['undefined.S', main('ud2'), 3, /^undefined\.S:3: .*ud2/],
  ['privileged.S', main('cli'), 3, /^privileged\.S:3: cli is for the operating system/],
  ['modifying.S', main('movb $0xc3, main(%rip)'), 3, /^modifying\.S:3: write to 0x\w+ in \.text/],
  [
    'overflow.S',
    main('subq $1024, %rsp\ncall main'),
    3,
    /^overflow\.S:4: stack overflow: .*guard page under stack A/,
  ],
  ['misaligned.S', main('movaps 1(%rsp), %xmm0'), 3, /^misaligned\.S:3: movaps needs .*16-byte/],
  ['null.S', main('xorl %eax, %eax\nmovq (%rax), %rax'), 3, /^null\.S:4: read from 0x0/],
  ['empty.S', '', 2, /^empty\.S:1/],
  ['comment.S', '# nothing\n', 2, /^comment\.S:1/],
  [
    'garbage.S',
    Uint8Array.from({ length: 4096 }, (_, i) => (i * 167 + 13) & 255),
    2,
    /^garbage\.S:\d+:\d+: this is not text/,
  ],
  ['large.S', 'nop\n'.repeat(2_621_440), 2, /^large\.S:1: the file has 10\.0 MiB/],
  ['almost.S', 'nop\n'.repeat(250_000), 2, /^almost\.S:\d+:\d+: /],
  ['skip.S', main('.skip 0xffffffff'), 2, /^skip\.S:3:\d+: /],
  ['rept.S', main('.rept 1000000000\nnop\n.endr'), 2, /^rept\.S:3:\d+: /],
  [
    'macro.S',
    '.macro m\nm\n.endm\n.globl main\nmain: m\nret\n',
    2,
    /^macro\.S:\d+:\d+: .*calls? itself/,
  ],
  ['include.S', '#include "include.S"\n', 2, /^include\.S:1:\d+: .*include itself/],
  ['directive.S', main('.frobnicate 3'), 2, /^directive\.S:3:9: unknown directive '\.frobnicate'/],
  [
    'twice.S',
    'main: nop\nmain: ret\n.globl main\n',
    2,
    /^twice\.S:2:1: 'main' is defined twice, .*:1/,
  ],
  [
    'entry.S',
    'foo: ret\n',
    2,
    /^entry\.S:1: no function is global: 'foo' is not; add '\.globl foo'/,
  ],
  ['local.S', '\nmain: ret\n', 2, /^local\.S:2:1: 'main' is not global; add '\.globl main'/],
  ['quote.S', main('.ascii "abc'), 2, /^quote\.S:3:\d+: the string is not closed/],
  [
    'elsewhere.S',
    main('call nowhere'),
    3,
    /^elsewhere\.S:3:\d+: warning: undefined symbol 'nowhere'[\s\S]*jump to 'nowhere', which no file defines/,
  ],
];
