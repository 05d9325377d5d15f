// How each stakeholder with a veto answered and why, and what the outcome was worth to each side: open once the game is over.
import type { Scenario, StickingPoint } from '../../scenario/format/scenario.ts';
import type { Consequence } from '../../simulation/consequence.ts';
import { lookups } from '../../simulation/lookups.ts';
import { settledPackage, utilityOf } from '../../simulation/capitals/preferences.ts';
import type { State } from '../../simulation/state.ts';
import type { DebriefAnswerModel, DebriefModel, DebriefSideModel } from '../papers/document-models.ts';
import { optionTitle, partyName, stakeholderName } from '../names.ts';
import { asSentence, inSteps, odds, sentence, worth } from '../phrases.ts';
import { valueWord } from '../scales.ts';
import { t } from '../wording/wording.ts';

type Consent = Extract<Consequence['change'], { kind: 'consent' }>;

/** From this size on, what nobody knew of a stakeholder is worth saying. */
const tellingDisposition = 5;

/** The last answer of everyone with a veto, with the clauses that counted; or that the text never came before them. */
export function answersOf(
  scenario: Scenario,
  state: State,
  log: readonly Consequence[],
): Pick<DebriefModel, 'answers' | 'notAsked'> {
  const answers = answerOfEach(scenario, state, log);
  const isAsked = answers.some(({ answer }) => answer !== null);
  return isAsked || answers.length === 0
    ? { answers, notAsked: '' }
    : { answers: [], notAsked: t('debrief.answers-none') };
}

function answerOfEach(
  scenario: Scenario,
  state: State,
  log: readonly Consequence[],
): readonly DebriefAnswerModel[] {
  const last = new Map<string, Consent>();
  for (const { change } of log) if (change.kind === 'consent') last.set(change.stakeholder, change);
  return lookups(scenario).vetoers.map((id) => {
    const stated = scenario.stakeholders[id];
    const consent = last.get(id);
    return {
      stakeholder: id,
      name: stated?.name ?? id,
      behind: stated?.behind === undefined ? null : (scenario.parties[stated.behind]?.name ?? stated.behind),
      answer: consent === undefined ? null : consent.consents ? 'consents' : 'refuses',
      sentence: answerSentence(scenario, id, consent),
      why: consent === undefined ? [] : whyOf(scenario, state, id),
    };
  });
}

function answerSentence(scenario: Scenario, id: string, consent: Consent | undefined): string {
  const name = stakeholderName(scenario, id);
  if (consent === undefined) return sentence(t('debrief.answer-not-asked', { name }));
  const values = { name, odds: odds(consent.odds) };
  return sentence(
    consent.consents ? t('debrief.answer-consents', values) : t('debrief.answer-refuses', values),
  );
}

function whyOf(scenario: Scenario, state: State, id: string): string[] {
  const weights = clauseWeights(scenario, state, id);
  const lines: string[] = [];
  const clauses = (towards: boolean) =>
    inSteps(
      weights
        .filter(({ by }) => by > 0 === towards)
        .sort((a, b) => Math.abs(b.by) - Math.abs(a.by))
        .slice(0, 3)
        .map(({ title }) => t('list.quoted', { text: title })),
    );
  const supporting = clauses(true);
  const opposing = clauses(false);
  if (supporting !== '') lines.push(asSentence(t('debrief.answer-why-for', { clauses: supporting })));
  if (opposing !== '') lines.push(asSentence(t('debrief.answer-why-against', { clauses: opposing })));
  const disposition = state.stakeholders[id]?.disposition ?? 0;
  if (disposition >= tellingDisposition) lines.push(t('debrief.answer-hidden-for'));
  else if (disposition <= -tellingDisposition) lines.push(t('debrief.answer-hidden-against'));
  else lines.push(t('debrief.answer-hidden-none'));
  return lines;
}

function clauseWeights(scenario: Scenario, state: State, id: string) {
  const deal = settledPackage(state);
  return Object.entries(deal).flatMap(([point, option]) => {
    const by =
      (scenario.stakeholders[id]?.clauses[point]?.[option] ?? 0) +
      (state.stakeholders[id]?.clauseShift[point]?.[option] ?? 0);
    return by === 0 ? [] : [{ title: optionTitle(scenario, point, option), by }];
  });
}

/** What the text (or what was agreed by the end) was worth to each side, beside having none. */
export function sidesOf(scenario: Scenario, state: State): DebriefSideModel[] {
  const deal = settledPackage(state);
  return state.sides.map((party) => {
    const values = {
      worth: utilityOf(scenario, party, deal),
      reservation: state.parties[party]?.reservation ?? 0,
      best: bestOf(scenario, party),
    };
    const words = {
      party: partyName(scenario, party),
      worth: worth(values.worth),
      reservation: worth(values.reservation),
    };
    const told =
      state.ended?.how === 'noDeal' ? t('debrief.side-no-text', words) : t('debrief.side-line', words);
    return {
      party,
      name: scenario.parties[party]?.name ?? party,
      ...values,
      sentence: `${sentence(told)} ${t('debrief.side-best', { worth: worth(values.best) })}`,
      points: Object.keys(scenario.stickingPoints).map((point) =>
        sidePoint(scenario, party, point, deal[point]),
      ),
    };
  });
}

function bestOf(scenario: Scenario, party: string): number {
  const own = lookups(scenario).worth[party] ?? {};
  return Object.values(own).reduce((sum, options) => sum + Math.max(0, ...Object.values(options)), 0);
}

function sidePoint(
  scenario: Scenario,
  party: string,
  id: string,
  option: string | undefined,
): DebriefSideModel['points'][number] {
  const point = scenario.stickingPoints[id] as StickingPoint;
  const values = Object.values(point.options).map((stated) => stated.value[party] ?? 0);
  const value = option === undefined ? Math.min(...values) : (point.options[option]?.value[party] ?? 0);
  return {
    point: id,
    title: point.title,
    weight: lookups(scenario).weights[party]?.[id] ?? 0,
    optionTitle: option === undefined ? t('debrief.not-agreed') : optionTitle(scenario, id, option),
    value,
    worthWord: valueWord(value),
  };
}
