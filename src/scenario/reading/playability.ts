// Looks whether a sound scenario plays well: can the two agree, can every move be played, every event happen, every ending be told?
import type { Possible, Scope } from './condition-reach.ts';
import { lacksBounds, neverHolds, possibleIn, scopeOfPhases } from './condition-reach.ts';
import type { Condition } from '../format/condition.ts';
import { condition, phases } from '../format/condition.ts';
import type { Effect } from '../format/effect.ts';
import { effect } from '../format/effect.ts';
import type { Scenario } from '../format/scenario.ts';
import { scenarioSchema } from '../format/scenario.ts';
import type { Report } from './problem.ts';
import type { Names } from './references.ts';
import type { Part } from '../schema-collect.ts';
import { partsDescribedBy } from '../schema-collect.ts';
import { keysOf } from '../schema-walk.ts';
import { bestDeals } from './zone-of-agreement.ts';

type Whole = {
  readonly scenario: Scenario;
  readonly report: Report;
  readonly possible: Possible;
  readonly effects: readonly Part<Effect>[];
};

/** Influence is a level: nobody ever has more. */
const mostInfluence = 100;

/** Options that a party's capital allows at the start, or through some effect. Undefined: all. */
const everAllowed = (
  { scenario, effects }: Whole,
  party: string,
  point: string,
): ReadonlySet<string> | undefined => {
  const start = scenario.parties[party]?.mandate[point];
  if (start === undefined) return undefined;
  const widened = effects.flatMap(({ value }) =>
    value.effect === 'mandate' && value.allow && value.of === party && value.point === point
      ? value.options
      : [],
  );
  return new Set([...start, ...widened]);
};

const noteAgreement = (whole: Whole) => {
  const { scenario, report } = whole;
  const [one, other] = Object.keys(scenario.parties);
  if (one === undefined || other === undefined) return;
  const allowed = (point: string, option: string) =>
    [one, other].every((party) => everAllowed(whole, party, point)?.has(option) ?? true);
  const shut = Object.entries(scenario.stickingPoints).filter(([point, { options }]) =>
    Object.keys(options).every((option) => !allowed(point, option)),
  );
  for (const [point, { required }] of shut) {
    if (required) {
      report.note(
        'mandates-exclude',
        { point },
        { path: ['stickingPoints', point], at: 'key', severity: 'warning' },
      );
    }
  }
  if (shut.length > 0) return;
  const floor = (party: string) => scenario.parties[party]?.reservation ?? 0;
  const deals = bestDeals(scenario, [one, other], allowed);
  if (deals.some(([a, b]) => a >= floor(one) - 1e-9 && b >= floor(other) - 1e-9)) return;
  const most = Math.max(0, ...deals.filter(([, b]) => b >= floor(other) - 1e-9).map(([a]) => a));
  report.note(
    'no-zone-of-agreement',
    { one, other, floor: floor(one), most: Math.round(most * 100) / 100 },
    { path: ['stickingPoints'], at: 'key', severity: 'warning' },
  );
};

/** With what a cut settles beforehand, can the two still agree? */
const noteCuts = (whole: Whole) => {
  const { scenario, report } = whole;
  const [one, other] = Object.keys(scenario.parties);
  if (one === undefined || other === undefined) return;
  const floor = (party: string) => scenario.parties[party]?.reservation ?? 0;
  for (const [index, { minutes, settled }] of scenario.lengths.entries()) {
    const deals = bestDeals(scenario, [one, other], (point, option) =>
      Object.hasOwn(settled, point)
        ? settled[point] === option
        : [one, other].every((party) => everAllowed(whole, party, point)?.has(option) ?? true),
    );
    if (deals.some(([a, b]) => a >= floor(one) - 1e-9 && b >= floor(other) - 1e-9)) continue;
    const path = ['lengths', index];
    report.note('cut-without-agreement', { minutes }, { path, severity: 'warning' });
  }
};

const notePhases = (
  given: readonly string[],
  path: readonly string[],
  { scenario, report }: Whole,
): boolean => {
  if (given.length === 0) report.note('no-phase', {}, { path: [...path, 'phases'], severity: 'warning' });
  else if (given.every((phase) => phase === 'implementation') && scenario.calendar.implementationDays === 0) {
    report.note('no-implementation', {}, { path: [...path, 'phases'], severity: 'warning' });
  } else return true;
  return false;
};

const noteMoves = (whole: Whole) => {
  const { scenario, report } = whole;
  for (const [id, move] of Object.entries(scenario.moves)) {
    const path = ['moves', id];
    notePhases(move.phases, path, whole);
    if (move.cost > mostInfluence) {
      report.note('too-dear', { most: mostInfluence }, { path: [...path, 'cost'], severity: 'warning' });
    }
    if (move.effects.length === 0) {
      report.note('no-effects', {}, { path: [...path, 'effects'], severity: 'advice' });
    }
  }
};

const noteEvents = (whole: Whole) => {
  const { scenario, report, effects } = whole;
  const scheduled = new Set(effects.flatMap(({ value }) => (value.effect === 'event' ? [value.event] : [])));
  for (const [id, event] of Object.entries(scenario.events)) {
    if (scheduled.has(id)) continue;
    const path = ['events', id];
    if (event.times === 0) report.note('never-scheduled', {}, { path, at: 'key', severity: 'warning' });
    else if (event.odds === 0) report.note('no-odds', {}, { path: [...path, 'odds'], severity: 'warning' });
    else notePhases(event.phases, path, whole);
  }
};

const isAlways = (given: Condition | undefined): boolean =>
  given === undefined || ('all' in given && given.all.every(isAlways));

const noteEndings = ({ scenario, report }: Whole) => {
  const endings = Object.entries(scenario.endings);
  const last = endings.findIndex(([, { when }]) => isAlways(when));
  if (endings.length > 0 && last < 0) {
    report.note('no-last-ending', {}, { path: ['endings'], at: 'key', severity: 'advice' });
  }
  for (const [id] of last < 0 ? [] : endings.slice(last + 1)) {
    const before = endings[last]?.[0] ?? '';
    report.note('unreachable-ending', { before }, { path: ['endings', id], at: 'key', severity: 'warning' });
  }
};

/** What holds beside a condition: the phases of the move or event whose own it is. */
const scopeFor = ({ scenario }: Whole, path: readonly (string | number)[]): Scope => {
  const [table, id] = path;
  const owner =
    path.length !== 3
      ? undefined
      : table === 'moves'
        ? scenario.moves[String(id)]
        : scenario.events[String(id)];
  return scopeOfPhases(
    (table === 'moves' || table === 'events') && owner !== undefined ? owner.phases : phases,
  );
};

const noteConditions = (whole: Whole, conditions: readonly Part<Condition>[]) => {
  const { report, possible } = whole;
  for (const { value, path } of conditions) {
    if (report.isFull()) return;
    if ('if' in value && lacksBounds(value, keysOf(condition, value))) {
      report.note('no-bounds', {}, { path, severity: 'advice' });
    }
    const inner = ['all', 'any', 'not'].some((joint) => path.at(-1) === joint || path.at(-2) === joint);
    const never = inner ? undefined : neverHolds(value, path, possible, scopeFor(whole, path));
    if (never?.why !== undefined)
      report.note('never-holds', { why: never.why }, { path: never.path, severity: 'warning' });
  }
};

const noteOptions = ({ scenario, report }: Whole) => {
  for (const [point, { options }] of Object.entries(scenario.stickingPoints)) {
    const entries = Object.entries(options);
    const compatible = isCompatible(entries.map(([, { value }]) => value));
    for (const [index, [id, option]] of entries.entries()) {
      const place = {
        path: ['stickingPoints', point, 'options', id],
        at: 'key',
        severity: 'advice',
      } as const;
      const twin = entries.slice(0, index).find(([, earlier]) => earlier.clause === option.clause);
      if (twin !== undefined) report.note('duplicate-option', { other: twin[0] }, place);
      const better = compatible
        ? undefined
        : entries.find(([, other]) => isBetter(other.value, option.value));
      if (better !== undefined) report.note('dominated-option', { other: better[0] }, place);
    }
  }
};

/** Is one option at least as good for everybody and better for somebody? */
const isBetter = (one: Readonly<Record<string, number>>, other: Readonly<Record<string, number>>): boolean =>
  Object.keys(other).every((party) => (one[party] ?? 0) >= (other[party] ?? 0)) &&
  Object.keys(other).some((party) => (one[party] ?? 0) > (other[party] ?? 0));

/**
 * Do both parties want the same on a point, in the same order over three options or more? Then it is made so: a compatible issue
 * (Thompson and Hrebec 1996), on which the worse options are there for those who never ask.
 */
const isCompatible = (values: readonly Readonly<Record<string, number>>[]): boolean =>
  values.length > 2 &&
  values.every((one, index) =>
    values.every((other, place) => index === place || isBetter(one, other) || isBetter(other, one)),
  );

/** What the forms of the workshop call new options, and write into their clauses. */
const freshOptions = ['What the one side wants', 'Something for both', 'What the other side wants'];
const isFresh = (text: string): boolean =>
  freshOptions.some((fresh) => text === fresh || text.endsWith(`: ${fresh}.`));

/** Notes texts with which new things begin: they can be played, and tell players nothing. */
const noteBegun = ({ scenario, report }: Whole) => {
  const note = (path: readonly string[], title: string, text: string | undefined): void => {
    if (text !== undefined && text.replace(/[.!?…]$/u, '') === title.replace(/[.!?…]$/u, ''))
      report.note('repeats-title', {}, { path, severity: 'advice' });
  };
  for (const [id, { title, about }] of Object.entries(scenario.moves))
    note(['moves', id, 'about'], title, about);
  for (const [id, { title, text }] of Object.entries(scenario.endings))
    note(['endings', id, 'text'], title, text);
  for (const [id, { term, text }] of Object.entries(scenario.glossary))
    note(['glossary', id, 'text'], term, text);
  for (const [point, { options }] of Object.entries(scenario.stickingPoints))
    for (const [id, option] of Object.entries(options)) {
      const fresh = (['title', 'clause'] as const).find((field) => isFresh(option[field]));
      if (fresh !== undefined)
        report.note(
          'unwritten',
          {},
          { path: ['stickingPoints', point, 'options', id, fresh], severity: 'advice' },
        );
    }
};

/** Notes what a sound scenario would play badly with. */
export const notePlayability = (scenario: Scenario, names: Names, report: Report): void => {
  const made = (kind: string) => new Set(names.defined.get(kind)?.keys());
  const possible = possibleIn(scenario, { flags: made('flag'), promises: made('promise') });
  const effects = partsDescribedBy(scenarioSchema, scenario, effect);
  const whole: Whole = { scenario, report, possible, effects };
  noteAgreement(whole);
  noteCuts(whole);
  noteMoves(whole);
  noteEvents(whole);
  noteEndings(whole);
  noteConditions(whole, partsDescribedBy(scenarioSchema, scenario, condition));
  noteOptions(whole);
  noteBegun(whole);
};
