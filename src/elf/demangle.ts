/** Two letters, or three, that stand for an operator (Itanium C++ ABI, 5.1.3). */
const OPERATORS: Readonly<Record<string, string>> = Object.fromEntries(
  (
    'nw new|na new[]|dl delete|da delete[]|aw co_await|ps +|ng -|ad &|de *|co ~|pl +|mi -|ml *|dv /|rm %|an &|or ||eo ^|' +
    'aS =|pL +=|mI -=|mL *=|dV /=|rM %=|aN &=|oR |=|eO ^=|ls <<|rs >>|lS <<=|rS >>=|eq ==|ne !=|lt <|gt >|le <=|ge >=|' +
    'ss <=>|nt !|aa &&|oo |||pp ++|mm --|cm ,|pm ->*|pt ->|cl ()|ix []'
  )
    .split(/\|(?=[a-z][a-zA-Z] )/)
    .map((each) => [each.slice(0, 2), each.slice(3)]),
);

const ABBREVIATIONS: Readonly<Record<string, string>> = {
  St: 'std',
  Sa: 'std::allocator',
  Sb: 'std::basic_string',
  Ss: 'std::string',
  Si: 'std::istream',
  So: 'std::ostream',
  Sd: 'std::iostream',
};

/** What begins the name of something that the compiler made for another. */
const SPECIAL: Readonly<Record<string, string>> = {
  TV: 'vtable for ',
  TT: 'VTT for ',
  TI: 'typeinfo for ',
  TS: 'typeinfo name for ',
  GV: 'guard variable for ',
};

/** Thrown for what is beyond this reader; the name stays as it is. */
class Unread extends Error {}

/**
 * The C++ name that a symbol stands for, its parameters left out and template arguments as `<…>`:
 * `boost::context::detail::fiber_entry<…>`. Any other name comes back as it is.
 */
export function demangled(symbol: string): string {
  if (!/^_Z[A-Z0-9a-z]/.test(symbol)) return symbol;
  const dot = symbol.indexOf('.');
  const suffix = dot < 0 ? '' : symbol.slice(dot);
  try {
    return new Reader(dot < 0 ? symbol : symbol.slice(0, dot)).whole() + suffix;
  } catch (error) {
    if (error instanceof Unread) return symbol;
    throw error;
  }
}

/** Reads one mangled name from behind its `_Z`. */
class Reader {
  readonly #text: string;
  #at = 2;

  constructor(text: string) {
    this.#text = text;
  }

  whole(): string {
    if (this.#match(/GT[tn]/y)) return `transaction clone for ${this.#name()}`;
    if (this.#match(/T(?:hn?\d+_|vn?\d+_n?\d+_)/y)) return `thunk to ${this.#name()}`;
    const special = this.#text.slice(this.#at, this.#at + 2);
    if (Object.hasOwn(SPECIAL, special)) {
      this.#at += 2;
      return SPECIAL[special] + this.#name();
    }
    return this.#name();
  }

  #name(): string {
    if (this.#take('N')) return this.#nested();
    if (this.#take('Z')) return this.#local();
    const first = this.#abbreviation();
    const name =
      first === 'std' ? `std::${this.#unqualified('std')}` : first || this.#unqualified('');
    return name + this.#templateArguments();
  }

  #nested(): string {
    this.#match(/[rVK]*[RO]?/y);
    const parts: string[] = [];
    while (!this.#take('E')) {
      if (this.#peek() === 'I') {
        parts[parts.length - 1] += this.#templateArguments();
        continue;
      }
      const short = parts.length === 0 ? this.#abbreviation() : '';
      parts.push(short || this.#unqualified(parts[parts.length - 1] ?? ''));
    }
    return parts.join('::');
  }

  /** `Z` function `E` what is declared in it. */
  #local(): string {
    const outer = this.#name();
    while (!this.#take('E')) this.#skip();
    if (this.#take('s')) return `${outer}::string literal`;
    if (this.#take('d')) this.#match(/\d*_/y);
    return `${outer}::${this.#name()}`;
  }

  /** One part of a name; `within` is the part before it, after which constructors are called. */
  #unqualified(within: string): string {
    this.#take('L');
    if (this.#match(/Ul/y)) {
      while (!this.#take('E')) this.#skip();
      this.#match(/\d*_/y);
      return '{lambda}';
    }
    if (this.#match(/Ut\d*_/y)) return '{unnamed}';
    const own = within.replace(/<…>$/, '').split('::').pop() ?? '';
    if (this.#match(/C[I]?[1-5]/y)) return own;
    if (this.#match(/D[0-5]/y)) return `~${own}`;
    if (/\d/.test(this.#peek())) return this.#identifier() + this.#tags();
    const operator = this.#match(/[a-z][a-zA-Z]/y);
    if (operator === 'cv') {
      this.#match(/[PORKV]*/y);
      this.#skip();
      return 'operator (…)';
    }
    if (!operator || !Object.hasOwn(OPERATORS, operator)) throw new Unread();
    const word = OPERATORS[operator];
    return `operator${/^[a-z]/.test(word) ? ' ' : ''}${word}${this.#tags()}`;
  }

  /** Tags of an interface, such as `B5cxx11`. */
  #tags(): string {
    while (this.#take('B')) this.#identifier();
    return '';
  }

  #identifier(): string {
    const length = Number(this.#match(/\d+/y));
    const name = this.#text.slice(this.#at, this.#at + length);
    if (!(length > 0) || name.length < length) throw new Unread();
    this.#at += length;
    return name.startsWith('_GLOBAL__N') ? '{anonymous}' : name;
  }

  #abbreviation(): string {
    const found = this.#text.slice(this.#at, this.#at + 2);
    if (!Object.hasOwn(ABBREVIATIONS, found)) return '';
    this.#at += 2;
    return ABBREVIATIONS[found];
  }

  #templateArguments(): string {
    if (this.#peek() !== 'I') return '';
    this.#skip();
    return '<…>';
  }

  /** Passes over one type, argument or expression, or a part of one: whatever stands here up to where it closes. */
  #skip(): void {
    if (this.#match(/S[0-9A-Z]*_|T[0-9]*_|S[tabsiod]|D[a-zA-SU-Z]|A\d*_|f[pL]\d*[rVK]*\d*_?/y))
      return;
    if (/\d/.test(this.#peek())) {
      this.#identifier();
      return;
    }
    if (this.#match(/L(?=[a-z])/y)) {
      // A number of a built-in type.
      this.#match(/[a-z]n?[\da-f]*/y);
      if (!this.#take('E')) throw new Unread();
      return;
    }
    const opened = this.#match(/L_Z|Ul|D[tT]|[NIXJFLZ]/y);
    if (opened) {
      while (!this.#take('E')) this.#skip();
      if (opened === 'Ul') this.#match(/\d*_/y);
      return;
    }
    if (this.#match(/[A-Za-z_]/y) === undefined) throw new Unread();
  }

  #peek(): string {
    return this.#text[this.#at] ?? '';
  }

  #take(text: string): boolean {
    if (!this.#text.startsWith(text, this.#at)) return false;
    this.#at += text.length;
    return true;
  }

  #match(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.#at;
    const [found] = pattern.exec(this.#text) ?? [];
    if (found !== undefined) this.#at += found.length;
    return found;
  }
}
