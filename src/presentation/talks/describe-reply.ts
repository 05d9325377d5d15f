// What the other delegation says, in reported speech: nobody is quoted.
import type { Named, Reply } from '../../opponent/reply.ts';
import type { Scenario } from '../../scenario/format/scenario.ts';
import { optionTitle, partyName, pointTitle, stakeholderName } from '../names.ts';
import { asSentence, listed, paragraph } from '../phrases.ts';
import { t } from '../wording/wording.ts';

/** The sentences for what a delegation says. */
export function describeReply(scenario: Scenario, reply: Reply): string {
  const { by, to, over, gives, binds } = reply;
  const said = [t(`reply.${to}`, { party: partyName(scenario, by), clauses: clauses(scenario, over) })];
  if (gives.length > 0) said.push(t('reply.gives', { clauses: clauses(scenario, gives) }));
  const wants = wantsWords(scenario, reply);
  const bond = bondWords(scenario, reply);
  // What keeps it from accepting comes before what it would have instead.
  const keepsFrom = over.length > 0 && (binds?.bond === 'instructions' || binds?.bond === 'home');
  const order = keepsFrom ? [bond, wants] : [wants, bond];
  said.push(...order.filter((words) => words !== null));
  return paragraph(said.map(asSentence));
}

/** What it wants; of a refusal also where it names no clause, of an offer also that it gives nothing for it. */
function wantsWords(scenario: Scenario, { to, over, gives, wants, elsewhere }: Reply): string | null {
  const named = { clauses: clauses(scenario, wants) };
  switch (to) {
    case 'offer':
      if (wants.length === 0) return null;
      if (elsewhere) return t('reply.in-return', named);
      return t(gives.length > 0 ? 'reply.wants' : 'reply.wants-for-nothing', named);
    case 'refusal':
      return wants.length > 0
        ? t('reply.instead', named)
        : t('reply.another-clause', { points: listed(over.map(({ point }) => pointTitle(scenario, point))) });
    case 'too-little':
      return wants.length > 0 ? t('reply.in-return', named) : t('reply.more');
    default:
      return wants.length > 0 ? t('reply.no-objection', named) : null;
  }
}

function bondWords(scenario: Scenario, { binds, over }: Reply): string | null {
  if (binds === null) return null;
  switch (binds.bond) {
    case 'instructions':
      return over.some(({ point }) => point === binds.point)
        ? t('reply.instructions-that')
        : t('reply.instructions', { point: pointTitle(scenario, binds.point) });
    case 'home':
    case 'home-yet':
      return t(`reply.${binds.bond}`, { stakeholder: stakeholderName(scenario, binds.stakeholder) });
    default:
      return t(`reply.${binds.bond}`);
  }
}

const clauses = (scenario: Scenario, named: readonly Named[]): string =>
  listed(named.map((clause) => clauseWords(scenario, clause)));

/** A clause by its title; one of a single word or number, as domains of the research field have, with its point. */
function clauseWords(scenario: Scenario, { point, option }: Named): string {
  const title = optionTitle(scenario, point, option);
  const clause = t('list.quoted', { text: title });
  return title.includes(' ') ? clause : t('reply.clause', { clause, point: pointTitle(scenario, point) });
}
