// The confidential cable that opens the game for one side, with sources; made from its preferences where the scenario has none.
import type { Party, Scenario } from '../../scenario/format/scenario.ts';
import { lookups } from '../../simulation/lookups.ts';
import { dateWord } from '../dates.ts';
import { describeSources, paragraphs } from './describe-sources.ts';
import type { BriefingModel } from './document-models.ts';
import { optionTitle, optionTitles, partyName, stakeholderName } from '../names.ts';
import { asSentence } from '../phrases.ts';
import { sureWord, weightWord } from '../scales.ts';
import { t, wordFor } from '../wording/wording.ts';

/** The briefing of a side, from the scenario as that side may read it. */
export function describeBriefing(scenario: Scenario, side: string): BriefingModel {
  const party = scenario.parties[side] as Party;
  const cable = party.briefing;
  const isHomeKnown = cable !== undefined && cable.atHome.length > 0;
  return {
    party: side,
    partyName: party.name,
    heading: cable?.heading ?? t('people.cable-heading', { party: partyName(scenario, side) }),
    from: party.capital ?? null,
    to: party.negotiator ?? t('table.delegation-of', { party: partyName(scenario, side) }),
    date: dateWord(scenario, 0),
    contentNote: scenario.contentNote ?? null,
    dilemma: party.dilemma ?? null,
    situation: paragraphs(cable?.situation ?? scenario.summary),
    wants: cable?.wants ?? wantsOf(scenario, side),
    cannotSign: cable?.cannotSign ?? [],
    couldTrade: cable?.couldTrade ?? [],
    atHome: isHomeKnown ? cable.atHome : atHomeOf(scenario, side),
    worded: { wants: cable === undefined, atHome: !isHomeKnown },
    beliefs: (cable?.beliefs ?? []).map(({ text, confidence }) => ({
      text,
      confidenceWord: wordFor('level', `confidence-${confidence}`),
    })),
    mandate: mandateOf(scenario, side),
    sources: describeSources(scenario, cable?.sources ?? []),
  };
}

/** Best options of the points that matter, most important first. */
function wantsOf(scenario: Scenario, side: string): string[] {
  const { points, weights, options } = lookups(scenario);
  const own = weights[side] ?? {};
  return [...points]
    .sort((a, b) => (own[b] ?? 0) - (own[a] ?? 0))
    .flatMap((point) => {
      const values = (option: string) => scenario.stickingPoints[point]?.options[option]?.value[side] ?? 0;
      const [best] = [...(options[point] ?? [])].sort((a, b) => values(b) - values(a));
      if (best === undefined) return [];
      return [
        asSentence(
          t('people.cable-want', {
            point: scenario.stickingPoints[point]?.title ?? point,
            option: optionTitle(scenario, point, best),
            weight: weightWord((own[point] ?? 0) * points.length),
          }),
        ),
      ];
    });
}

function atHomeOf(scenario: Scenario, side: string): string[] {
  return (lookups(scenario).vetoersBehind[side] ?? []).map((id) =>
    asSentence(
      t('people.cable-veto', {
        stakeholder: stakeholderName(scenario, id),
        sure: sureWord(scenario.stakeholders[id]?.uncertainty ?? 0),
      }),
    ),
  );
}

/** What the capital allows at the start, for points on which it does not allow everything. */
function mandateOf(scenario: Scenario, side: string): BriefingModel['mandate'] {
  return Object.entries(scenario.parties[side]?.mandate ?? {}).flatMap(([point, allowed]) => {
    const stated = scenario.stickingPoints[point];
    if (stated === undefined || allowed.length === Object.keys(stated.options).length) return [];
    const sentence = asSentence(
      t('people.cable-mandate', {
        point: stated.title,
        options: optionTitles(scenario, point, allowed, 'or'),
      }),
    );
    return [{ point, title: stated.title, sentence }];
  });
}
