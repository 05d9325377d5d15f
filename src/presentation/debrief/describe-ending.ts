// The end in five plain sentences: the text, people reached, people killed and displaced, who is where, what is left of trust.
import type { Scenario } from '../../scenario/format/scenario.ts';
import { daysInForce } from '../../simulation/cessation/days-in-force.ts';
import { besiegedPeople } from '../../simulation/ground/besieged.ts';
import type { State } from '../../simulation/state.ts';
import { dateWord } from '../dates.ts';
import { paragraphs } from '../papers/describe-sources.ts';
import type { EndingModel } from '../papers/document-models.ts';
import { actorName, partyName, stakeholderName, zoneName } from '../names.ts';
import { aboutPeople, asSentence, listed, paragraph, sentence } from '../phrases.ts';
import { trustWord } from '../scales.ts';
import { t, wordFor } from '../wording/wording.ts';

/** What is needed of the final state: all of it is open once the game is over. */
export type FinalState = Pick<
  State,
  | 'ended'
  | 'sides'
  | 'day'
  | 'points'
  | 'parties'
  | 'stakeholders'
  | 'zones'
  | 'sieges'
  | 'cessation'
  | 'tally'
>;

/** The ending of a game, or null while it goes on. */
export function describeEnding(scenario: Scenario, state: FinalState): EndingModel | null {
  if (state.ended === null) return null;
  const { how, ending } = state.ended;
  const told = ending === null ? undefined : scenario.endings[ending];
  return {
    how,
    title: told?.title ?? wordFor('ending', `title-${how}`),
    text: paragraphs(told?.text),
    sentences: [
      textSentence(scenario, state, how),
      ...groundSentences(scenario, state),
      trustSentence(scenario, state),
    ],
  };
}

function textSentence(scenario: Scenario, state: FinalState, how: EndingModel['how']): string {
  const points = Object.values(state.points);
  const date = dateWord(scenario, state.day);
  switch (how) {
    case 'noDeal':
      return t('ending.text-noDeal', {
        date,
        agreed: points.filter(({ option }) => option !== null).length,
        of: points.length,
      });
    case 'refusedAtHome': {
      const refusers = Object.keys(state.stakeholders).filter(
        (id) => state.stakeholders[id]?.answer === 'refuses',
      );
      return refusers.length === 0
        ? t('ending.text-refusedAtHome-nobody')
        : t('ending.text-refusedAtHome', {
            refusers: listed(refusers.map((id) => stakeholderName(scenario, id))),
          });
    }
    case 'collapsed':
      return t('ending.text-collapsed', { count: daysInForce(state) ?? 0, date });
    case 'held': {
      const count = daysInForce(state) ?? 0;
      return count === 0 ? t('ending.text-signed', { date }) : t('ending.text-held', { count });
    }
    default:
      return how satisfies never;
  }
}

function groundSentences(scenario: Scenario, state: FinalState): string[] {
  if (Object.keys(scenario.zones).length === 0) return [];
  const { killed, displaced, reached } = state.tally;
  const besieged = aboutPeople(besiegedPeople(scenario, state));
  return [
    paragraph([
      t('ending.reached', { count: aboutPeople(reached) }),
      Object.keys(scenario.sieges).length === 0 ? '' : t('ending.besieged', { count: besieged }),
    ]),
    paragraph([
      t('ending.killed', { count: aboutPeople(killed) }),
      t('ending.displaced', { count: aboutPeople(displaced) }),
    ]),
    whereSentence(scenario, state),
  ];
}

/** Zones that have another holder than at the start. */
export function changedHands(scenario: Scenario, state: Pick<FinalState, 'zones'>): readonly string[] {
  return Object.keys(scenario.zones).filter(
    (id) => state.zones[id] !== undefined && state.zones[id].controller !== scenario.zones[id]?.controller,
  );
}

function whereSentence(scenario: Scenario, state: FinalState): string {
  const zones = changedHands(scenario, state);
  if (zones.length === 0) return t('ending.where-same');
  const told = zones.map((id) =>
    t('ending.where-zone', {
      zone: zoneName(scenario, id),
      actor: actorName(scenario, state.zones[id]?.controller ?? ''),
    }),
  );
  return asSentence(t('ending.where-changed', { zones: listed(told) }));
}

function trustSentence(scenario: Scenario, state: FinalState): string {
  const [first, second] = state.sides;
  const firstWord = trustWord(state.parties[first]?.trust ?? 0);
  const secondWord = trustWord(state.parties[second]?.trust ?? 0);
  return sentence(
    firstWord === secondWord
      ? t('ending.trust-same', { word: firstWord })
      : t('ending.trust', {
          first: partyName(scenario, first),
          second: partyName(scenario, second),
          firstWord,
          secondWord,
        }),
  );
}
