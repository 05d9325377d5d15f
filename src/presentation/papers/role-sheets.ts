// Role sheets to print: a page for everyone, a secret one for each side and one for the teacher, all made from the scenario.
import type { Scenario, Stakeholder, StickingPoint } from '../../scenario/format/scenario.ts';
import { lookups } from '../../simulation/lookups.ts';
import { dateWord } from '../dates.ts';
import { describeBriefing } from './describe-briefing.ts';
import { paragraphs } from './describe-sources.ts';
import { roundTitle } from '../talks/describe-table.ts';
import { element, type Html, listOf, pageOf, together } from './html-text.ts';
import { partyName } from '../names.ts';
import { asSentence } from '../phrases.ts';
import { number, t } from '../wording/wording.ts';

const styles = `
body { font: 10.5pt/1.4 Georgia, "Noto Serif", serif; color: #000; background: #fff; max-width: 46rem; margin: 1rem auto; padding: 0 1rem; }
h1 { font-size: 1.5em; } h2 { font-size: 1.15em; margin: 1.2em 0 .3em; } h3 { font-size: 1em; margin: .9em 0 .2em; }
p, ul, ol { margin: .3em 0; } li { margin: .15em 0; }
table { border-collapse: collapse; width: 100%; margin: .2em 0 .6em; }
th, td { border: 1px solid #999; padding: .2em .5em; text-align: start; vertical-align: top; }
th { background: #eee; }
article + article { margin-top: 3rem; border-top: 2px solid #000; }
section, tr, li { break-inside: avoid-page; } h1, h2, h3 { break-after: avoid; }
@media print { article + article { break-before: page; margin: 0; border: 0; } body { margin: 0; max-width: none; } }`;

const nothing: Html = { html: '' };
const textOf = (text: string | undefined): Html =>
  together(...paragraphs(text).map((paragraph) => element('p', paragraph)));

/** A heading with what stands under it; nothing where nothing does. */
const part = (title: string, ...content: readonly Html[]): Html =>
  content.every(({ html }) => html === '')
    ? nothing
    : element('section', element('h2', title), together(...content));

/** The text of an HTML file with all sheets of a scenario, or with those of one side and of everyone. */
export function roleSheetsOf(scenario: Scenario, only?: string): string {
  const sides = Object.keys(scenario.parties).filter((side) => only === undefined || side === only);
  const sheets = [
    commonSheet(scenario),
    ...sides.map((side) => sideSheet(scenario, side)),
    ...(only === undefined ? [teachersSheet(scenario)] : []),
  ];
  return pageOf({
    title: t('roleSheets.title', { title: scenario.title }),
    language: scenario.language,
    styles,
    body: together(...sheets),
  });
}

/** What both sides know. */
function commonSheet(scenario: Scenario): Html {
  const points = Object.values(scenario.stickingPoints);
  return element(
    'article',
    element('header', element('h1', scenario.title), element('p', t('roleSheets.everyone-about'))),
    textOf(scenario.summary),
    textOf(scenario.contentNote),
    part(
      t('roleSheets.about-points'),
      element('p', t('roleSheets.no-notes')),
      ...points.map((point) => pointInWords(scenario, point)),
    ),
    part(t('roleSheets.about-rounds'), roundsOf(scenario)),
    part(
      t('roleSheets.words'),
      listOf(
        'ul',
        Object.values(scenario.glossary).map(({ term, text }) => `${term}: ${text}`),
      ),
    ),
  );
}

function pointInWords(scenario: Scenario, { title, question, positions, options }: StickingPoint): Html {
  const said = Object.entries(positions ?? {}).map(
    ([side, position]) => `${scenario.parties[side]?.name ?? side}: ${position}`,
  );
  return element(
    'section',
    element('h3', title),
    textOf(question),
    listOf('ul', said),
    listOf(
      'ol',
      Object.values(options).map((option) => `${asSentence(option.title)} ${option.clause}`),
    ),
  );
}

function roundsOf(scenario: Scenario): Html {
  const days = lookups(scenario).roundDays;
  return listOf(
    'ul',
    days.map((day, index) => {
      const place = scenario.calendar.rounds[index]?.place;
      const when = [roundTitle(scenario, index + 1), dateWord(scenario, day)];
      return [...when, ...(place === undefined ? [] : [place])].reduce((before, next) =>
        t('list.comma', { before, next }),
      );
    }),
  );
}

/** What one side knows and the other must not see. */
function sideSheet(scenario: Scenario, side: string): Html {
  const briefing = describeBriefing(scenario, side);
  const beliefs = briefing.beliefs.map(({ text, confidenceWord }) =>
    t('list.bracketed', { text, remark: confidenceWord }),
  );
  return element(
    'article',
    element(
      'header',
      element('h1', `${scenario.title}: ${briefing.partyName}`),
      element('p', t('roleSheets.side-about', { side: partyName(scenario, side) })),
    ),
    textOf(briefing.dilemma ?? undefined),
    part(briefing.heading, together(...briefing.situation.map((text) => element('p', text)))),
    part(t('ui.wants'), listOf('ol', briefing.wants)),
    part(t('ui.cannot-sign'), listOf('ul', briefing.cannotSign)),
    part(t('ui.could-trade'), listOf('ul', briefing.couldTrade)),
    part(t('ui.at-home'), listOf('ul', briefing.atHome)),
    part(t('ui.beliefs'), listOf('ul', beliefs)),
    part(t('roleSheets.behind'), behindOf(scenario, side)),
    worthOf(scenario, side),
  );
}

function behindOf(scenario: Scenario, side: string): Html {
  const own = Object.values(scenario.stakeholders).filter(({ behind }) => behind === side);
  return listOf('ul', own.map(stakeholderLine));
}

function stakeholderLine({ name, veto, about, wants }: Stakeholder): string {
  const said = [
    asSentence(veto ? t('roleSheets.can-say-no', { name }) : name),
    about ?? '',
    wants.length === 0 ? '' : t('roleSheets.wants', { wants: wants.join('; ') }),
  ];
  return said.filter((text) => text !== '').join(' ');
}

const hundred = 100;
const ten = 10;

/** Weights and worths of a side in whole numbers, so that a text can be added up by hand. */
function worthOf(scenario: Scenario, side: string): Html {
  const weights = lookups(scenario).weights[side] ?? {};
  const least = number(Math.round((scenario.parties[side]?.reservation ?? 0) * hundred));
  const tables = Object.entries(scenario.stickingPoints).flatMap(([id, point]) => [
    element(
      'h3',
      t('roleSheets.worth-point', {
        point: point.title,
        weight: number(Math.round((weights[id] ?? 0) * hundred)),
      }),
    ),
    worthTable(scenario, side, id),
  ]);
  return part(t('roleSheets.worth-title'), element('p', t('roleSheets.worth-about', { least })), ...tables);
}

function worthTable(scenario: Scenario, side: string, point: string): Html {
  const allowed = scenario.parties[side]?.mandate?.[point];
  const options = Object.entries(scenario.stickingPoints[point]?.options ?? {});
  const heads = [t('roleSheets.wording'), t('roleSheets.worth'), t('roleSheets.may-sign')];
  const rows = options.map(([option, { title, value }]) =>
    element(
      'tr',
      element('td', title),
      element('td', number(Math.round((value[side] ?? 0) * ten))),
      element(
        'td',
        t(allowed === undefined || allowed.includes(option) ? 'roleSheets.may-yes' : 'roleSheets.may-no'),
      ),
    ),
  );
  return element(
    'table',
    element('thead', element('tr', ...heads.map((head) => element('th', head)))),
    element('tbody', ...rows),
  );
}

/** What is talked about afterwards. */
function teachersSheet({ title, debrief, id }: Scenario): Html {
  return element(
    'article',
    element(
      'header',
      element('h1', `${title}: ${t('roleSheets.teacher')}`),
      element('p', t('roleSheets.teacher-about')),
    ),
    part(t('roleSheets.record'), textOf(debrief?.record)),
    part(t('roleSheets.questions'), listOf('ol', debrief?.questions ?? [])),
    element('p', t('roleSheets.printed', { id })),
  );
}
