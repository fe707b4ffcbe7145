import { fieldAt, UCONTEXT_SIZE, type UcontextField } from '../../machine/ucontext.ts';
import { isStore } from '../../trace/trace.ts';
import {
  code,
  contextName,
  type Draft,
  type Ground,
  instructionOf,
  span,
  stepLines,
  stepLink,
  text,
} from './draft.ts';

/** Which field of the `ucontext_t` does this step touch? */
export function fieldTouched({ reader, random, scenario }: Ground): Draft | undefined {
  const { contexts, steps } = reader.trace;
  const areas = contexts.flatMap(({ saveArea }, context) =>
    saveArea?.kind === 'ucontext' ? [{ context, low: saveArea.address }] : [],
  );
  const touched = span(0, steps).flatMap((step) =>
    reader.accesses(step).flatMap(({ address, kind }) => {
      const area = areas.find(({ low }) => address >= low && address < low + UCONTEXT_SIZE);
      const field = area && fieldAt(address - area.low);
      if (!area || field?.offset !== address - area.low || field.kind === 'unused') return [];
      return [{ step, context: area.context, field, kind }];
    }),
  );
  if (touched.length === 0) return undefined;
  const { step, context, field, kind } = random.pick(touched);
  const { offset, short } = field;
  const misread = Number.parseInt(String(offset), 16);
  const others: [UcontextField | undefined, string][] = [
    [fieldAt(offset + field.size), `lies right behind it, at ${offset + field.size}`],
    [offset > 0 ? fieldAt(offset - 8) : undefined, 'lies right before it'],
    [fieldAt(misread), `is at ${misread} = 0x${offset}: the offset ${offset} is decimal`],
    [fieldAt(offset + 16), `lies two words further, at ${offset + 16}`],
  ];
  const seen = new Set([short]);
  const wrong = others.flatMap(([other, where]) => {
    if (!other || other.kind === 'unused' || seen.has(other.short)) return [];
    seen.add(other.short);
    return [{ text: [code(other.short)], right: false, say: text`${code(other.short)} ${where}.` }];
  });
  const does = isStore(kind) ? 'writes to' : 'reads';
  const words = text`${contextName(reader, context)}'s ${code('ucontext_t')} at offset ${String(offset)} (${code(`0x${offset.toString(16)}`)})`;
  return {
    kind: 'choice',
    stop: step,
    shows: step + 1,
    ask: text`At ${stepLink(scenario, step)} ${code(instructionOf(reader, step))} is about to run. It ${does} ${words}. Which field is that?`,
    options: random.shuffle([
      {
        text: [code(short)],
        right: true,
        say: text`${code(field.name)}, ${String(field.size)} bytes from ${String(offset)} on. See ${stepLink(scenario, step + 1)} in the save areas.`,
      },
      ...wrong.slice(0, 3),
    ]),
    given: stepLines(reader, [step]),
  };
}
