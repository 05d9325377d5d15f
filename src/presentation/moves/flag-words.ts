// Flags in words: they are notes that a scenario makes for itself, so players are told what sets them.
import type { Effect } from '../../scenario/format/effect.ts';
import type { Scenario } from '../../scenario/format/scenario.ts';
import { oncePer } from '../../scenario/once-per.ts';
import { answerTitle, cardTitle, eventTitle } from '../names.ts';
import { humanised, listed } from '../phrases.ts';
import { wordFor } from '../wording/wording.ts';

/** What sets a flag, and its title. */
type Setter =
  | { readonly by: 'played'; readonly card: string }
  | { readonly by: 'happened'; readonly event: string }
  | { readonly by: 'answered'; readonly event: string; readonly answer: string };

const setters = oncePer((scenario: Scenario): ReadonlyMap<string, readonly Setter[]> => {
  const found = new Map<string, Setter[]>();
  const note = (effects: readonly Effect[], setter: Setter): void => {
    for (const flag of flagsOf(effects)) found.set(flag, [...(found.get(flag) ?? []), setter]);
  };
  for (const [id, { effects }] of Object.entries(scenario.moves))
    note(effects, { by: 'played', card: cardTitle(scenario, id) });
  for (const [id, { effects, answers = {} }] of Object.entries(scenario.events)) {
    const event = eventTitle(scenario, id);
    note(effects, { by: 'happened', event });
    for (const [answer, one] of Object.entries(answers))
      note(one.effects, { by: 'answered', event, answer: answerTitle(scenario, id, answer) });
  }
  return found;
});

/** Flags that are set for certain or by a condition; what hangs on chance may have been tried without setting its flag. */
function flagsOf(effects: readonly Effect[]): readonly string[] {
  return effects.flatMap((effect) => {
    if (effect.effect === 'flag') return effect.set ? [effect.flag] : [];
    return effect.effect === 'when' ? flagsOf([...effect.then, ...(effect.otherwise ?? [])]) : [];
  });
}

/** That a flag is set, or (`not`) is not: “the card” has been played. By its name where nothing certain sets it. */
export function flagWords(scenario: Scenario, flag: string, not: boolean): string {
  const known = setters(scenario).get(flag) ?? [];
  const end = not ? '-not' : '';
  if (known.length === 0) return wordFor('condition', `flag${end}`, { flag: humanised(flag) });
  return listed(
    known.map((setter) => wordFor('condition', `${setter.by}${end}`, { ...setter })),
    not ? 'and' : 'or',
  );
}
