// Every kind of problem a scenario file can have, with its sentence: what is wrong, and the cure.
import type { ErrorCode } from 'yaml';
import { foreignSentences } from '../foreign/foreign-sentences.ts';
import { syntaxSentence } from './syntax-sentences.ts';

/** Words in quotes; numbers, which must not stand in quotes, without. */
const either = (words: readonly (string | number)[]): string => {
  const quoted = words.map((word) => (typeof word === 'number' ? String(word) : `"${word}"`));
  return quoted.length < 2 ? quoted.join('') : `${quoted.slice(0, -1).join(', ')} or ${quoted.at(-1)}`;
};

/** At most fourteen known words are listed, as many as a party has; where there are more, or none, a sentence stands in for the list. */
const oneOf = (words: readonly (string | number)[], otherwise: string): string =>
  words.length === 0 || words.length > 14 ? ` ${otherwise}` : ` Use ${either(words)}.`;

const noneOr = (known: readonly string[]): string =>
  known.length === 0
    ? ' There is none in this file: describe it, or remove this line.'
    : oneOf(known, 'Use one that this file describes, or describe it.');

/** The sentences, by code. Codes are stable: tools may rely on them. */
export const sentences = {
  // The text of the file
  'too-long': (it: { length: number; most: number }) =>
    `The file has ${it.length} characters; at most ${it.most} are read. Split it or shorten its texts.`,
  'unreadable-character': () =>
    'There is a control character or half a character here. Delete it, and save the file as plain UTF-8 text.',
  unreadable: () => 'The file cannot be read as YAML or JSON. Start again from the template.',
  syntax: (it: { code: ErrorCode; detail: string; line: string }) =>
    syntaxSentence(it.code, it.detail, it.line),
  'several-documents': () =>
    'A second document begins here. A scenario is one document: remove the "---" line and what follows.',
  'too-deep': (it: { most: number }) =>
    `This is nested more than ${it.most} levels deep. Write it flatter, for instance with fewer "all", "any" and "when".`,
  'too-many-values': (it: { most: number }) => `The file has more than ${it.most} values. Shorten it.`,
  'too-many-aliases': (it: { most: number }) =>
    `More than ${it.most} aliases (*name) are used. Write the values out.`,
  'unknown-alias': (it: { alias: string }) =>
    `The alias *${it.alias} stands for nothing above it. Write the value out, or put "*…" in quotes if it is text.`,
  'odd-key': () => 'A name is expected before the colon here, not a list or a block.',
  'forbidden-key': (it: { key: string }) =>
    it.key === '<<'
      ? 'Merge keys ("<<") are not read. Write the entries out.'
      : `The name "${it.key}" is not allowed. Choose another.`,
  'duplicate-key': (it: { key: string }) =>
    `"${it.key}" stands here for the second time; only the first counts. Rename or remove one.`,
  'too-many-problems': (it: { most: number }) =>
    `There are more problems; the first ${it.most} are shown. Mend these and check again.`,

  // Shape
  'not-a-scenario': () =>
    'A scenario file begins with lines such as "format: 1", "id: my-talks" and "title: My talks". Start from the template.',
  missing: (it: { key: string; hint: string; line?: string | undefined }) =>
    `"${it.key}" is missing. Add ${it.line === undefined ? 'it' : `"${it.line}"`}${it.hint && ` (${it.hint})`}.`,
  empty: (it: { expected: string; needed: boolean }) =>
    `There is nothing after the colon. Write ${it.expected}${it.needed ? '' : ', or remove the line'}.`,
  'wrong-type': (it: { expected: string; found: string; cure?: string | undefined }) =>
    `Write ${it.expected} here, not ${it.found}.${it.cure === undefined ? '' : ` ${it.cure}`}`,
  'unknown-key': (it: { key: string; known: readonly string[] }) =>
    `"${it.key}" is not known here.${oneOf(it.known, 'Remove it, or see the reference for what can stand here.')}`,
  'not-one-of': (it: { found: string; known: readonly (string | number)[] }) =>
    `${it.found} is not one of the ${it.known.every((word) => typeof word === 'number') ? 'numbers' : 'words'} allowed here.${oneOf(it.known, 'See the reference for what can stand here.')}`,
  'not-a-condition': () =>
    'A condition has "if" (what is tested), or is one of "all", "any" (each with a list) and "not".',
  'malformed-id': (it: { found: string }) =>
    it.found === '"constructor"'
      ? 'The name "constructor" is not allowed. Choose another.'
      : `${it.found} is no name: use lower-case words joined by hyphens, at most 48 letters, such as "castello-road".`,
  malformed: (it: { found: string; rule: string }) => `${it.found} ${it.rule}.`,
  'too-small': (it: { what: string; least: string }) => `${it.what} is too small: at least ${it.least}.`,
  'too-large': (it: { what: string; most: string }) => `${it.what} is too large: at most ${it.most}.`,
  'too-short': (it: { least: string }) => `There is too little here: at least ${it.least}.`,
  'too-much': (it: { most: string }) => `There is too much here: at most ${it.most}.`,
  invalid: (it: { detail: string }) => `This does not fit the format: ${it.detail}.`,

  // References
  'unknown-reference': (it: { value: string; kind: string; known: readonly string[] }) =>
    `"${it.value}" is not the id of ${it.kind}.${noneOr(it.known)}`,
  'unknown-option': (it: { value: string; point: string; known: readonly string[] }) =>
    `"${it.value}" is no option of the sticking point "${it.point}".${noneOr(it.known)}`,
  'unknown-answer': (it: { value: string; event: string; known: readonly string[] }) =>
    `"${it.value}" is no answer of the event "${it.event}".${noneOr(it.known)}`,
  'flag-never-set': (it: { value: string }) =>
    `Nothing sets the flag "${it.value}", so it never holds. Set it with an effect "flag", or test something else.`,
  'flag-never-read': (it: { value: string }) =>
    `No condition tests the flag "${it.value}". Remove it, or test it where it should matter.`,
  'promise-never-made': (it: { value: string }) =>
    `No effect makes the promise "${it.value}". Make it with an effect "promise", or test something else.`,
  'unused-source': (it: { value: string }) =>
    `Nothing cites the source "${it.value}". Cite it under "sources" where it is used, or remove it.`,

  // How the parts fit together
  'not-two-parties': (it: { count: number }) =>
    `A negotiation has exactly two parties; here there ${it.count === 1 ? 'is' : 'are'} ${it.count}. Others can be stakeholders.`,
  'missing-party': (it: { party: string; key: string }) =>
    `The party "${it.party}" is missing in "${it.key}". Add a line "${it.party}: …".`,
  'no-points': () => 'There is nothing to negotiate. Describe at least one sticking point.',
  'option-count': (it: { count: number; least: number; most: number }) =>
    `A sticking point has ${it.least} to ${it.most} options; here there ${it.count === 1 ? 'is' : 'are'} ${it.count}.`,
  'no-weight': (it: { party: string }) =>
    `Nothing matters to the party "${it.party}": its weights are all 0. Give at least one point a weight above 0.`,
  'empty-mandate': (it: { point: string }) =>
    `The capital allows nothing on "${it.point}", so it could never be agreed. Allow at least one option, or remove the line for all.`,
  'agreed-outside-mandate': (it: { point: string; option: string; party: string }) =>
    `"${it.point}" begins agreed on "${it.option}", which the mandate of "${it.party}" does not allow. Allow it, or begin with another.`,
  'rounds-out-of-order': (it: { day: string; before: string }) =>
    `${it.day} is before ${it.before}. Put the rounds in the order of their dates, none before the start.`,
  'same-length': (it: { minutes: number }) =>
    `There is another cut of ${it.minutes} minutes. Keep one of them.`,
  'unknown-round': (it: { round: number; count: number }) =>
    `There is no round ${it.round}: the calendar has ${it.count}. Number them from 1.`,
  'rounds-unordered': () => 'Put the numbers of the rounds in their order, each once.',
  'no-rounds-left': () =>
    'A game needs at least one round. Name those that take place, or remove the line for all.',
  'nothing-left-open': () =>
    'Every sticking point is settled beforehand, so there is nothing to talk about. Leave at least one open.',
  'settled-outside-mandate': (it: { point: string; option: string; party: string }) =>
    `"${it.point}" is settled on "${it.option}", which the mandate of "${it.party}" does not allow. Settle it on another, or widen the mandate.`,
  'cut-without-agreement': (it: { minutes: number }) =>
    `No deal of the game of ${it.minutes} minutes is worth more to both than having none, with what is settled beforehand. Settle it otherwise, or leave more open.`,
  'shared-id': (it: { id: string }) => `A move is called "${it.id}" too. Rename the event or the move.`,
  'no-answers': () => 'This event has no "answers", so nobody answers it. Add answers, or remove this line.',
  'no-open-answer': () =>
    'Every answer here has a condition, so a party may be left without one. Give at least one answer no "when".',
  'no-free-answer': () =>
    'Every answer that is always open costs influence, so a party without any cannot answer. Let one cost 0.',
  'own-neighbour': (it: { id: string }) => `"${it.id}" is near itself. Remove this line.`,
  'one-way-neighbour': (it: { id: string; other: string }) =>
    `"${it.other}" is near "${it.id}" here, but not the other way round. Add "${it.id}" under "near" of "${it.other}".`,
  'shares-above-one': () => 'The shares of those present add up to more than 1. Make them smaller.',
  'controller-present': (it: { controller: string }) =>
    `"${it.controller}" holds the zone, and need not be listed among the others present. Remove the line.`,
  'route-to-itself': () => 'The route begins and ends in the same zone. Name two zones.',
  'group-not-covered': (it: { group: string }) =>
    `"${it.group}" is outside the cessation ("covered: false"), so it need not move away. Name a covered group, or cover it.`,
  'separated-from-itself': () =>
    'The group would move away from itself. Name the outlawed group it is mixed with.',
  'veto-behind-nobody': () =>
    'It can say no, but stands behind no party, so no side answers for it. Add "behind", or remove "veto".',

  // The map
  'unknown-country': (it: { country: string }) =>
    `The atlas has no country "${it.country}", so no outline is drawn. Write the two letters of its ISO code, such as "SY", or remove the line.`,
  'empty-bounds': (it: { ordered?: string | undefined }) =>
    `There is nothing between these edges, so the map is drawn without them. The order is west, south, east, north${it.ordered === undefined ? ', with west below east and south below north' : `: write [${it.ordered}]`}.`,
  'bounds-off-globe': () =>
    'These edges leave the globe, so the map is drawn without them. Write degrees: south and north from -90 to 90, west and east no more than 360 apart.',
  'bounds-without-zones': () =>
    'No zone lies between these edges. The order is west, south, east, north: longitudes come first. Move the edges, or remove the line.',

  // How it plays
  'no-zone-of-agreement': (it: { one: string; other: string; floor: number; most: number }) =>
    `No deal is better than none for both: where "${it.other}" gets its reservation value, "${it.one}" gets at most ${it.most}, and wants ${it.floor}. Lower a "reservation", or change values and weights.`,
  'mandates-exclude': (it: { point: string }) =>
    `No option of "${it.point}" is ever allowed by both capitals, so there can be no deal. Widen a mandate, or let a move widen it.`,
  'no-phase': () => 'It belongs to no phase, so it never comes up. Name at least one phase.',
  'no-implementation': () =>
    'There are no implementation days in this scenario. Set "implementationDays" in the calendar, or choose another phase.',
  'too-dear': (it: { most: number }) => `Nobody ever has more than ${it.most} influence. Make it cheaper.`,
  'no-effects': () => 'Playing this changes nothing. Give it an effect.',
  'never-scheduled': () =>
    'It happens only when scheduled ("times: 0"), and no effect schedules it. Add an effect "event", or let it happen by itself.',
  'no-odds': () => 'With odds of 0 it never happens. Raise the odds, or schedule it with an effect "event".',
  'never-holds': (it: { why: string }) => `This can never hold: ${it.why}.`,
  'no-bounds': () => 'This holds always: it says neither "atLeast" nor "atMost". Add one of them.',
  'no-last-ending': () =>
    'Every ending has a condition, so a game may end with none that fits. Add a last one without a condition ("when").',
  'unreachable-ending': (it: { before: string }) =>
    `This ending is never told: "${it.before}" before it has no condition. Put that one last.`,
  'duplicate-option': (it: { other: string }) =>
    `This clause is the same as that of "${it.other}". Reword or remove one.`,
  'dominated-option': (it: { other: string }) =>
    `"${it.other}" is at least as good for both parties, so neither has a reason to ask for this one. Change a value.`,
  unwritten: () => 'This is still to be written. Players would read it as it stands: write it, or remove it.',
  'repeats-title': () =>
    'This only says the title again. Say in a sentence or two what players should know of it.',
  'unused-term': (it: { value: string }) =>
    `No text mentions the glossary's "${it.value}". List it under "glossary" of a sticking point, or remove it.`,

  // Translations
  'other-scenario': (it: { translates: string; id: string }) =>
    `This translates "${it.translates}", but the scenario is "${it.id}". Correct "translates", or put the file beside its scenario.`,
  'unknown-scenario': (it: { id: string }) =>
    `There is no scenario "${it.id}" here. Open its file together with this one, or correct "translates".`,
  'language-twice': (it: { language: string }) =>
    `Another of the files translates the scenario into "${it.language}" too. Choose one of them, or correct "language".`,
  'not-in-scenario': (it: { key: string }) =>
    `The scenario has no "${it.key}" here. Use the same names and ids as the scenario.`,
  'no-such-item': (it: { count: number }) =>
    `The scenario's list has ${it.count} item${it.count === 1 ? '' : 's'}. Remove what is beyond.`,
  'not-a-text': () => 'There is no text to translate here. Translate only what people read.',
  'text-expected': () => 'Write the translated text here, in quotes if it looks like something else.',
  'text-too-long': () => 'This text is longer than may stand here. Shorten it.',
  untranslated: () => 'This text is not translated yet, and is shown in the language of the scenario.',

  // Domains of the research field
  ...foreignSentences,
} as const;

/** A kind of problem. */
export type Code = keyof typeof sentences;
/** What a sentence needs to know. */
export type Facts<C extends Code> =
  Parameters<(typeof sentences)[C]> extends [infer Given] ? Given : Record<string, never>;
