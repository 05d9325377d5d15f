// Those who stand behind or beside the parties: what they want, and whether they would say no.
import type { Scenario, Stakeholder } from '../../scenario/format/scenario.ts';
import type { StakeholderView, View } from '../../simulation/views/view.ts';
import type { StakeholderModel } from './table-models.ts';
import { stakeholderName } from '../names.ts';
import { asSentence, odds, sentence } from '../phrases.ts';
import { portraitOf } from '../pictures/portraits.ts';
import { consentWord, supportWord, sureWord, voiceWord } from '../scales.ts';
import { t, wordFor } from '../wording/wording.ts';

/** All stakeholders as a side knows them: its own with a veto first, then its others, then the rest, in the scenario's order. */
export function describeStakeholders(scenario: Scenario, view: View): readonly StakeholderModel[] {
  return Object.keys(scenario.stakeholders)
    .map((id) => describeStakeholder(scenario, view, id))
    .sort((a, b) => placeOf(a, view) - placeOf(b, view));
}

function placeOf(stakeholder: StakeholderModel, view: View): number {
  if (stakeholder.behindParty === view.side) return stakeholder.veto ? 0 : 1;
  if (stakeholder.behindParty === view.other) return stakeholder.veto ? 2 : 3;
  return 4;
}

function describeStakeholder(scenario: Scenario, view: View, id: string): StakeholderModel {
  const stated = scenario.stakeholders[id] as Stakeholder;
  const held = view.stakeholders[id];
  const support = Math.round(held?.support ?? stated.support);
  const answer = held?.answer ?? null;
  const consent = stated.veto && held !== undefined ? consentOf(held) : null;
  const behind =
    stated.behind === undefined ? null : (scenario.parties[stated.behind]?.name ?? stated.behind);
  return {
    id,
    name: stated.name,
    kind: stated.kind,
    kindWord: wordFor('people', stated.kind),
    behind,
    behindParty: stated.behind ?? null,
    portrait: portraitOf(scenario, id),
    veto: stated.veto,
    about: stated.about ?? '',
    wants: stated.wants,
    support,
    supportWord: supportWord(support),
    voiceWord: stated.behind === undefined ? null : voiceWord(stated.leverage),
    consent,
    answerWord: answer === null ? null : wordFor('people', `answer-${answer}`),
    sentence: sentenceOf(scenario, id, support, consent),
    stance: stanceOf(support, consent),
    sources: stated.sources,
  };
}

function consentOf(held: StakeholderView): NonNullable<StakeholderModel['consent']> {
  return {
    odds: held.consentOdds,
    word: consentWord(held.consentOdds),
    sure: sureWord(held.uncertainty),
  };
}

function sentenceOf(
  scenario: Scenario,
  id: string,
  support: number,
  consent: StakeholderModel['consent'],
): string {
  const name = stakeholderName(scenario, id);
  return consent === null
    ? asSentence(t('people.support-line', { name, word: supportWord(support), level: support }))
    : sentence(
        t('people.consent-line', { name, word: consent.word, odds: odds(consent.odds), sure: consent.sure }),
      );
}

/** The same as the sentence, for where the name stands already. */
function stanceOf(support: number, consent: StakeholderModel['consent']): string {
  return consent === null
    ? asSentence(t('people.support-own-line', { word: supportWord(support), level: support }))
    : sentence(
        t('people.consent-own-line', { word: consent.word, odds: odds(consent.odds), sure: consent.sure }),
      );
}
