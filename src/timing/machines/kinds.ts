/** Cores in silicon that are alike as far as the model can tell. */
export interface Kind {
  /** As its maker calls it: `Zen 3`. */
  name: string;
  vendor: 'AMD' | 'Intel';
  /** Names that CPUs with it are sold under, code names included, as `plainName` of machine.ts leaves them. The first
   * kind whose pattern is met counts. */
  sold: RegExp;
  /** What `cpuid` and /proc/cpuinfo say: `25:0-15,33`, family and models; a family alone has all that are left. */
  numbers: string;
  /** The core file that is nearest; undefined if none is near enough for its cycles to mean anything. */
  core: string | undefined;
  /** Whether that file models this very core. */
  same?: true;
  /** How it differs from the nearest core, and what follows for a switch, in a sentence or two. */
  differs: string;
}

/**
 * Kinds of x86-64 cores and the nearest that the lab models. Names and numbers are the makers'; differences after
 * Agner Fog's microarchitecture manual, AMD's and Intel's optimisation guides.
 */
export const KINDS: readonly Kind[] = [
  {
    name: 'Zen 5',
    vendor: 'AMD',
    sold: /\bryzen (threadripper )?(pro )?([3579] )?(pro )?9\d{3}|\bryzen ai\b|\bepyc [49]\w\w5|\b(zen 5c?|turin|granite ridge|strix|krackan)\b/,
    numbers: '26',
    core: 'zen5',
    same: true,
    differs: '',
  },
  {
    name: 'Zen 4',
    vendor: 'AMD',
    sold: /\bryzen ([3579] )?(pro )?(7\d4[05]|7[4-9][05]0|8\d{3}|2\d\d\b)|\bthreadripper (pro )?7\d{3}|\bryzen z1|\bepyc [489]\w\w4|\b(zen 4c?|genoa|bergamo|siena|raphael|phoenix|hawk point)\b/,
    numbers: '25:16-31,96-127,160-175',
    core: 'zen4',
    same: true,
    differs: '',
  },
  {
    name: 'Zen 3',
    vendor: 'AMD',
    sold: /\bryzen ([3579] )?(pro )?(5(?![357]00u)\d{3}|6\d{3}|7\d3[05])|\bthreadripper (pro )?5\d{3}|\bepyc 7\w\w3|\b(zen 3\+?|milan|vermeer|cezanne|rembrandt)(?!\w)/,
    numbers: '25:0-15,32-95',
    core: 'zen3',
    same: true,
    differs: '',
  },
  {
    name: 'Zen 2',
    vendor: 'AMD',
    sold: /\bryzen ([3579] )?(pro )?(4\d{3}|3[1-9]\d\d(?!u|g|h|c)|5[357]00u|7\d20)|\bthreadripper (pro )?3\d{3}|\bepyc 7\w\w2|\b(zen 2|rome|matisse|renoir|lucienne|mendocino|van gogh)\b/,
    numbers: '23:48-175',
    core: 'zen3',
    differs:
      'It has two loads a cycle where Zen 3 has three, and smaller queues: what only loads and stores is a little slower than modelled.',
  },
  {
    name: 'Zen and Zen+',
    vendor: 'AMD',
    sold: /\bryzen ([3579] )?(pro )?(1\d{3}|2\d{3}|3\d{3}[ughc])|\bthreadripper [12]\d{3}|\bepyc (7\w\w1|3\d{3})|\bathlon (silver |gold )?(2\d\dge|3\d{3}|3\d\du)|\b(zen\+|zen( 1)?$|naples|summit ridge|pinnacle ridge|raven ridge|picasso)/,
    numbers: '23:0-47',
    core: 'zen3',
    differs:
      'It makes two memory accesses a cycle, one of them a store, where Zen 3 makes three, and saving registers is most of a switch: take the order of the routines from here, not the cycles.',
  },
  {
    name: 'Bulldozer and its successors',
    vendor: 'AMD',
    sold: /\bfx \d{4}|\ba(4|6|8|10|12) \w*\d{4}|\bopteron (3|4|6)\d{3}|\bathlon x4 (7|8|9)\d\d|\b(bulldozer|piledriver|steamroller|excavator)\b/,
    numbers: '21',
    core: undefined,
    differs: 'Two of its cores share front end and floating-point unit; nothing here is near.',
  },
  {
    name: 'Lion Cove',
    vendor: 'Intel',
    sold: /\bultra [3579] (2\d\d(?!u)|3\d\d)|\b(lion cove|cougar cove|lunar lake|arrow lake|panther lake)\b/,
    numbers: '6:189,197-198,204',
    core: 'zen5',
    differs:
      'It is as wide as Zen 5, eight micro-ops a cycle, and nothing of Intel’s here is. The two treat system calls and the x87 environment differently, which nobody has measured for the lab.',
  },
  {
    name: 'Golden Cove and its successors',
    vendor: 'Intel',
    sold: /\bi[3579] (1[234]\d{3}|1[23]\d\d[up])|\bcore [3579] (1\d\d|2\d\d)[uhe]?\b|\bultra [3579] (1\d\d|2\d\du)|\b(silver|gold|platinum|bronze) \d[45]\d\d|\bxeon max|\bxeon w?\d? ?(24|25|34|35)\d\d|\bxeon e 24\d\d|\bxeon (6 )?6\d{3}p|\b(golden cove|raptor cove|redwood cove|alder lake|raptor lake|meteor lake|sapphire rapids|emerald rapids|granite rapids)\b/,
    numbers: '6:143,151,154,170-174,183,186,191,207',
    core: 'goldencove',
    differs:
      'Raptor Cove and Redwood Cove have other caches, and nobody has looked for more. Efficient cores beside it are others altogether.',
  },
  {
    name: 'Ice Lake, Tiger Lake, Rocket Lake',
    vendor: 'Intel',
    sold: /\bi[3579] (10\d\dg|11\d\d[g\d]|11\d{3})|\b(silver|gold|platinum|bronze) \d3\d\d|\bxeon (w )?(33|13)\d\d|\bxeon e 23\d\d|\bxeon d (17|27)\d\d|\b(ice lake|tiger lake|rocket lake|sunny cove|willow cove|cypress cove)\b/,
    numbers: '6:106,108,125-126,140-141,167',
    core: 'icelake',
    same: true,
    differs: '',
  },
  {
    name: 'Skylake and its successors',
    vendor: 'Intel',
    sold: /\bi[3579] ([6789]\d{3}|10\d{3})|\bm[357] [678]y|\b(silver|gold|platinum|bronze) \d[12]\d\d|\be3 \d{4}\w* v[56]|\bxeon (w )?(2[12]|3[12]|12)\d\d|\bxeon e 2[12]\d\d|\bxeon d (2[01]|16)\d\d|\b(skylake|kaby lake|coffee lake|comet lake|whiskey lake|cascade lake|cooper lake)\b/,
    numbers: '6:78,85,94,142,158,165-166',
    core: 'skylake',
    same: true,
    differs: '',
  },
  {
    name: 'Haswell and Broadwell',
    vendor: 'Intel',
    sold: /\bi[357] [45]\d{3}|\bm 5y|\be[357] \d{4}\w* v[34]|\bxeon d 15\d\d|\b(haswell|broadwell)\b/,
    numbers: '6:60-61,63,69-71,79,86',
    core: 'haswell',
    same: true,
    differs: '',
  },
  {
    name: 'Sandy Bridge and Ivy Bridge',
    vendor: 'Intel',
    sold: /\bi[357] [23]\d{3}|\be[357] (?!\d{4}\w* v[3-6])(?!(2|4|8)8\d\d\b(?! v))\d{4}|\b(sandy bridge|ivy bridge)\b/,
    numbers: '6:42,45,58,62',
    core: 'haswell',
    differs:
      'It has an op cache like Haswell but one unit less for integers and stores’ addresses: some cycles more than modelled where many registers are saved.',
  },
  {
    name: 'Nehalem and Westmere',
    vendor: 'Intel',
    sold: /\bi[357] \d{3}\w{0,2}\b|\bxeon [xelw] ?[357][3-6]\d\d|\be7 (2|4|8)8\d\d|\b(nehalem|westmere)\b/,
    numbers: '6:26,30-31,37,44,46-47',
    core: 'nehalem',
    same: true,
    differs: '',
  },
  {
    name: 'Core 2',
    vendor: 'Intel',
    sold: /\bcore ?2\b|\bxeon [xel]?[35][0-4]\d\d\b|\b(conroe|merom|penryn)\b/,
    numbers: '6:15,22-23,29',
    core: 'nehalem',
    differs:
      'It is the core before Nehalem and decodes alike; how far the cycles are off nobody has checked.',
  },
  {
    name: 'an efficient core or Atom',
    vendor: 'Intel',
    sold: /\b(processor )?n(50|95|97|1\d\d|200)\b|\bi3 n3\d\d|\batom\b|\b(pentium|celeron) (silver )?[nj]\d{4}|\bxeon (6 )?6\d{3}e|\b(gracemont|crestmont|skymont|tremont|goldmont|silvermont|sierra forest)\b/,
    numbers: '6:28,38-39,53-55,77,74-76,90,92-93,95,122,134,138,150,156,175,182,190',
    core: undefined,
    differs: 'It decodes and retires otherwise than the large cores; nothing here is near.',
  },
];
