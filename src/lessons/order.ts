import { Random, seedOf } from '../base/random.ts';

/**
 * The order in which the options of a question stand: the same for one student at every visit, another for
 * others, so that ‘the second’ says nothing. Each entry is an option's index in the source, which is what
 * progress keeps.
 * @param student a name; empty where none was given
 */
export function optionOrder(question: string, student: string, options: number): number[] {
  const source = Array.from({ length: options }, (_, index) => index);
  return new Random(seedOf(`${question} ${student}`)).shuffle(source);
}
