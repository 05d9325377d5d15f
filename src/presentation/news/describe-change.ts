// What changed, told in one sentence: every kind of change there is.
import type { Scenario } from '../../scenario/format/scenario.ts';
import type { Change } from '../../simulation/consequence.ts';
import { describeGroundChange } from './describe-ground-change.ts';
import { describeTalksChange } from './describe-talks-change.ts';
import {
  agreeing,
  answerTitle,
  cardTitle,
  eventTitle,
  gaugeName,
  inSentence,
  optionTitle,
  partyName,
  pointTitle,
  stakeholderName,
} from '../names.ts';
import { asSentence, directed, howMuch, odds } from '../phrases.ts';
import { promiseTitle } from '../talks/promises.ts';
import { t, wordFor } from '../wording/wording.ts';

/** The change as a sentence. */
export function describeChange(scenario: Scenario, change: Change): string {
  return asSentence(changeWords(scenario, change));
}

function changeWords(scenario: Scenario, change: Change): string {
  switch (change.kind) {
    case 'support':
    case 'leaning':
    case 'voiced':
    case 'revealed':
    case 'consent':
      return stakeholderWords(scenario, change);
    case 'gauge':
      return t(directed('change.gauge', change.to - change.from), {
        gauge: gaugeName(scenario, change.gauge),
        much: howMuch(change.to - change.from),
        to: Math.round(change.to),
      });
    case 'flag':
      return change.set ? t('change.flag-set') : t('change.flag-cleared');
    case 'event':
      return t('change.event', { title: eventTitle(scenario, change.event) });
    case 'crisis':
      return crisisWords(scenario, change);
    case 'promise':
      return wordFor('change', `promise-${change.state}`, {
        party: partyName(scenario, change.of),
        ...agreeing(scenario, change.of),
        promise: promiseTitle(scenario, change.promise),
      });
    case 'published':
      return t('change.published');
    case 'played':
      return t('change.played', {
        party: partyName(scenario, change.by),
        ...agreeing(scenario, change.by),
        card: cardTitle(scenario, change.card),
      });
    case 'round':
      return roundWords(scenario, change.number);
    case 'day':
      return t('change.day');
    case 'turn':
      return t('change.turn', {
        party: partyName(scenario, change.side),
        ...agreeing(scenario, change.side),
      });
    case 'ended':
      return endedWords(scenario, change);
    case 'trust':
    case 'influence':
    case 'patience':
    case 'reservation':
    case 'mandate':
    case 'offered':
    case 'answered':
    case 'conceded':
    case 'reading':
    case 'linked':
    case 'verification-asked':
    case 'ultimatum':
    case 'initialled':
    case 'broke-off':
      return describeTalksChange(scenario, change);
    default:
      return describeGroundChange(scenario, change);
  }
}

type StakeholderChange = Extract<Change, { kind: 'support' | 'leaning' | 'voiced' | 'revealed' | 'consent' }>;

function stakeholderWords(scenario: Scenario, change: StakeholderChange): string {
  const stakeholder = stakeholderName(scenario, change.stakeholder);
  switch (change.kind) {
    case 'support':
      return t(directed('change.support', change.to - change.from), {
        stakeholder,
        much: howMuch(change.to - change.from),
      });
    case 'leaning':
      return leaningWords(scenario, change, stakeholder);
    case 'voiced':
      return t(change.welcomes ? 'change.voiced-for' : 'change.voiced-against', { stakeholder });
    case 'revealed':
      return t('change.revealed', { party: partyName(scenario, change.to), stakeholder });
    case 'consent': {
      const values = { stakeholder, odds: odds(change.odds) };
      return change.consents ? t('change.consent-yes', values) : t('change.consent-no', values);
    }
    default:
      return change satisfies never;
  }
}

function leaningWords(
  scenario: Scenario,
  change: Extract<Change, { kind: 'leaning' }>,
  stakeholder: string,
): string {
  const by = change.to - change.from;
  const words = { stakeholder, much: howMuch(by) };
  const { point, option } = change;
  if (point === undefined || option === undefined) return t(directed('change.leaning', by), words);
  return t(directed('change.leaning-option', by), {
    ...words,
    point: pointTitle(scenario, point),
    option: optionTitle(scenario, point, option),
  });
}

function crisisWords(scenario: Scenario, change: Extract<Change, { kind: 'crisis' }>): string {
  const title = eventTitle(scenario, change.event);
  if (change.state !== 'answered' || change.by === undefined || change.answer === undefined)
    return change.state === 'opened'
      ? t('change.crisis-opened', { title })
      : t('change.crisis-closed', { title });
  return t('change.crisis-answered', {
    title,
    party: partyName(scenario, change.by),
    ...agreeing(scenario, change.by),
    answer: answerTitle(scenario, change.event, change.answer),
  });
}

/** A round by number and title; its place where the title does not say it. */
function roundWords(scenario: Scenario, number: number): string {
  const round = scenario.calendar.rounds[number - 1];
  const { title } = round ?? {};
  const place = round?.place === undefined || title?.includes(round.place) === true ? undefined : round.place;
  if (place === undefined)
    return title === undefined ? t('change.round', { number }) : t('change.round-titled', { number, title });
  const inside = inSentence(place, scenario.language);
  return title === undefined
    ? t('change.round-at', { number, place: inside })
    : t('change.round-titled-at', { number, title, place: inside });
}

function endedWords(scenario: Scenario, change: Extract<Change, { kind: 'ended' }>): string {
  const ending = change.ending === undefined ? undefined : scenario.endings[change.ending];
  return ending === undefined
    ? t('change.ended', { how: wordFor('phase', change.how) })
    : t('change.ended-as', { ending: ending.title });
}
