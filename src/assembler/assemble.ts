import { didYouMean } from '../base/suggest.ts';
import { Budget } from './budget.ts';
import type { FlagsByUnit } from './cpp/flags.ts';
import { Library } from './cpp/library.ts';
import { NO_FILE, Preprocessor } from './cpp/preprocessor.ts';
import { loadEncoder } from './encode/encoder.ts';
import type { AssembleResult, SourceFiles, TakenMember } from './image.ts';
import { takeMembers } from './link/archive.ts';
import { assignAddresses } from './link/assign-addresses.ts';
import { Emitter } from './link/emit.ts';
import { imageSymbols } from './link/image-symbols.ts';
import { link } from './link/link.ts';
import { readUnit } from './read-unit.ts';
import { foreignDialect } from './text/dialect.ts';
import { Fault } from './text/fault.ts';
import { Problems } from './text/problems.ts';
import { Unit } from './unit.ts';

/** What is assembled, and how. */
export interface AssembleOptions {
  /** Every text an inclusion may name, by path. */
  files: SourceFiles;
  /** Paths in `files`, each assembled on its own like `cc -c unit.S`, then linked in this order. */
  units: string[];
  /** A clock in milliseconds, for the time limit. */
  now?: () => number;
  /** The syntax each unit starts in, `att` by default. */
  syntax?: 'att' | 'intel';
  /** Paths of units whose global names need not differ from the others': see `linkedName`. */
  apart?: readonly string[];
  /** What the command line says of units. */
  flags?: FlagsByUnit;
  /** What the units lack is taken from the lab's library, as far as `files` has it. */
  library?: boolean;
}

/**
 * Assembles and links GNU as sources (with the C preprocessor's directives) into an image whose
 * code starts at 0x401000. Whatever is wrong with them comes back as diagnostics in source order,
 * never as an exception.
 */
export async function assemble(options: AssembleOptions): Promise<AssembleResult> {
  const encoder = await loadEncoder();
  const problems = new Problems();
  const library = new Library(options.files, problems);
  const budget = new Budget(options.now ?? (() => performance.now()));
  const shared = { problems, budget, encoder };
  let image: AssembleResult | undefined;
  try {
    const units: Unit[] = [];
    const read = (path: string) => {
      const preprocessor = new Preprocessor(library, problems, budget, options.flags?.[path]);
      const unit = new Unit(path, preprocessor, shared, options.syntax ?? 'att');
      readUnit(unit);
      return unit;
    };
    for (const path of options.units) {
      if (!library.has(path)) {
        const hint = didYouMean(path, library.paths);
        const start = { file: path, line: 1, column: 1 };
        problems.add('error', start, '', 'the lab has no such file', hint);
        continue;
      }
      units.push(read(path));
    }
    const taken = options.library ? takeMembers(units, options.files, read) : [];
    image = build(units, library, problems, budget, options.apart, taken);
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    problems.fault(error);
  }
  if (problems.failed)
    for (const path of options.units) {
      const found = foreignDialect(options.files[path] ?? '', options.syntax ?? 'att');
      if (!found) continue;
      // Everything else that is wrong follows from this.
      return { ok: false, diagnostics: [{ severity: 'error', file: path, column: 1, ...found }] };
    }
  const diagnostics = problems.sorted(library.used.map((file) => file.path));
  const causes = diagnostics.filter(({ message }) => message.startsWith(NO_FILE));
  if (causes.length > 0) return { ok: false, diagnostics: causes };
  if (problems.failed || image?.ok !== true) return { ok: false, diagnostics };
  return { ...image, warnings: diagnostics };
}

function build(
  units: Unit[],
  library: Library,
  problems: Problems,
  budget: Budget,
  apart: readonly string[] | undefined,
  taken: TakenMember[],
): AssembleResult | undefined {
  const linked = link(units, problems, budget, apart);
  assignAddresses(linked, budget);
  const emitter = new Emitter(linked, library, problems);
  emitter.write();
  if (emitter.sections.length === 0 && !problems.failed) {
    const leftOut = units[0]?.preprocessor.nothing;
    const start = { file: units[0]?.path ?? '', line: 1, column: 1 };
    if (leftOut) problems.fault(leftOut);
    else problems.add('error', start, '', 'the file has no instructions or data');
  }
  if (problems.failed) return undefined;
  linked.missing.warn(problems);
  const symbols = imageSymbols(units, linked, apart);
  const { sections, lines, compiled } = emitter;
  const image = {
    files: library.used,
    sections,
    symbols,
    lines,
    undefined: linked.missing.list(),
    compiled,
    executableStack: units.some((unit) => unit.sections.get('.note.GNU-stack')?.kind.executable),
    library: taken,
  };
  return { ok: true, image, warnings: [] };
}
