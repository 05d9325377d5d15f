// What the other delegation says, in reported speech: nobody is quoted.
import type { Named, Reply } from '../opponent/reply.ts';
import type { Scenario } from '../scenario/format/scenario.ts';
import { optionTitle, partyName, pointTitle, stakeholderName } from './names.ts';
import { asSentence, listed, paragraph } from './phrases.ts';
import { t } from './wording/wording.ts';

/** The sentences for what a delegation says. */
export function describeReply(scenario: Scenario, reply: Reply): string {
  return paragraph(sentencesOf(scenario, reply).map(asSentence));
}

function sentencesOf(scenario: Scenario, { by, to, gives, wants, binds }: Reply): string[] {
  const party = partyName(scenario, by);
  const said = [t(`reply.${to}`, { party })];
  if (gives.length > 0) said.push(t('reply.gives', { points: points(scenario, gives) }));
  if (wants.length > 0) said.push(t('reply.wants', { clauses: clauses(scenario, wants) }));
  switch (binds?.bond) {
    case 'instructions':
      said.push(t('reply.instructions', { point: pointTitle(scenario, binds.point) }));
      break;
    case 'home':
      said.push(t('reply.home', { stakeholder: stakeholderName(scenario, binds.stakeholder) }));
      break;
    case 'time':
      said.push(t('reply.time'));
      break;
    default:
  }
  return said;
}

const points = (scenario: Scenario, named: readonly Named[]): string =>
  listed(named.map(({ point }) => pointTitle(scenario, point)));

const clauses = (scenario: Scenario, named: readonly Named[]): string =>
  listed(named.map(({ point, option }) => t('list.quoted', { text: optionTitle(scenario, point, option) })));
