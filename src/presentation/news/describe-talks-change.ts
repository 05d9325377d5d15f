// Changes at the table and in what the parties have, in words.
import type { Scenario } from '../../scenario/format/scenario.ts';
import type { Change } from '../../simulation/consequence.ts';
import {
  agreeing,
  optionTitle,
  optionTitles,
  otherParty,
  packageLines,
  partyName,
  pointTitle,
} from '../names.ts';
import { directed, howMuch, inSteps, listed, paragraph, sentence } from '../phrases.ts';
import { t, wordFor } from '../wording/wording.ts';

export type TalksChange = Extract<
  Change,
  {
    kind:
      | 'trust'
      | 'influence'
      | 'patience'
      | 'reservation'
      | 'mandate'
      | 'offered'
      | 'answered'
      | 'conceded'
      | 'reading'
      | 'linked'
      | 'verification-asked'
      | 'ultimatum'
      | 'initialled'
      | 'broke-off';
  }
>;

/** A change of the talks as words. */
export function describeTalksChange(scenario: Scenario, change: TalksChange): string {
  switch (change.kind) {
    case 'trust':
    case 'influence':
    case 'patience':
    case 'reservation':
      return levelWords(scenario, change);
    case 'mandate': {
      const words = {
        party: partyName(scenario, change.party),
        point: pointTitle(scenario, change.point),
        options: optionTitles(scenario, change.point, change.options),
      };
      return change.allow ? t('change.mandate-allow', words) : t('change.mandate-forbid', words);
    }
    case 'offered':
      return offeredWords(scenario, change);
    case 'answered':
      return answeredWords(scenario, change);
    case 'conceded':
      return t('change.conceded', {
        ...doing(scenario, change.by),
        point: pointTitle(scenario, change.point),
        option: optionTitle(scenario, change.point, change.option),
      });
    case 'reading':
      return t(`change.reading-${change.reaction}`, {
        other: partyName(scenario, otherParty(scenario, change.by)),
        ...agreeing(scenario, otherParty(scenario, change.by)),
        point: pointTitle(scenario, change.point),
        option: optionTitle(scenario, change.point, change.option),
      });
    case 'linked':
      return t('change.linked', {
        ...doing(scenario, change.by),
        point: pointTitle(scenario, change.points[0]),
        with: pointTitle(scenario, change.points[1]),
      });
    case 'verification-asked':
      return t('change.verification-asked', {
        ...doing(scenario, change.by),
        point: pointTitle(scenario, change.point),
      });
    case 'ultimatum':
      return wordFor('change', `ultimatum-${change.state}`, doing(scenario, change.by));
    case 'initialled':
      return t('change.initialled', doing(scenario, change.by));
    case 'broke-off':
      return wordFor('change', `broke-off-${change.how}`, doing(scenario, change.by));
    default:
      return change satisfies never;
  }
}

/** The party that does something, for a sentence that agrees with its name. */
const doing = (scenario: Scenario, party: string) => ({
  party: partyName(scenario, party),
  ...agreeing(scenario, party),
});

type PartyLevel = Extract<TalksChange, { kind: 'trust' | 'influence' | 'patience' | 'reservation' }>;

function levelWords(scenario: Scenario, change: PartyLevel): string {
  const by = change.to - change.from;
  const party = partyName(scenario, change.party);
  switch (change.kind) {
    case 'trust': {
      const other = partyName(scenario, otherParty(scenario, change.party));
      return t(directed('change.trust', by), { party, other, much: howMuch(by) });
    }
    case 'influence':
      return t(directed('change.influence', by), {
        party,
        by: Math.round(Math.abs(by)),
        to: Math.floor(change.to),
      });
    case 'patience':
      return t(directed('change.patience', by), { party, much: howMuch(by) });
    case 'reservation':
      return t(directed('change.reservation', by), { party });
    default:
      return change.kind satisfies never;
  }
}

function offeredWords(scenario: Scenario, change: Extract<TalksChange, { kind: 'offered' }>): string {
  const told = t(`change.offered-${change.how}`, {
    ...doing(scenario, change.by),
    lines: inSteps(packageLines(scenario, change.package)),
  });
  if (change.verified.length === 0) return told;
  const points = listed(change.verified.map((point) => pointTitle(scenario, point)));
  return paragraph([t('change.offered-verified', { sentence: sentence(told), points })]);
}

function answeredWords(scenario: Scenario, change: Extract<TalksChange, { kind: 'answered' }>): string {
  const party = doing(scenario, change.by);
  if (change.how === 'refused' && change.concern !== undefined)
    return t('change.answered-refused-concern', { ...party, point: pointTitle(scenario, change.concern) });
  return t(`change.answered-${change.how}`, {
    ...party,
    lines: inSteps(packageLines(scenario, change.package)),
  });
}
