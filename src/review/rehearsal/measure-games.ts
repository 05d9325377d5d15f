// Figures of whole games: how they end, who gains by them, how long they take, what fails at home.
import type { Scenario } from '../../scenario/format/scenario.ts';
import { lookups } from '../../simulation/lookups.ts';
import type { End } from '../game-review/futures.ts';
import type { DealsOnPaper } from './deals.ts';
import type { Both, GameRecord } from './game-record.ts';
import { quantile } from '../quantile.ts';
import { meanWithin, shareWithin } from './intervals.ts';
import type {
  AgreementFigures,
  Figures,
  LengthFigures,
  SideFigures,
  Spread,
  VetoFigures,
} from './rehearsal.ts';
import { minutesOfReading, readingMinutes } from './reading-minutes.ts';
import { minutesFor, thresholds } from './thresholds.ts';

const ends: readonly End[] = ['noDeal', 'refusedAtHome', 'collapsed', 'held'];
const reasons = ['time-up', 'called-home', 'broken-off'] as const;

/** How games end. `plain`: sensible games; `all`: those in which players press cards or do odd things too. */
export function measureAgreement(
  scenario: Scenario,
  plain: readonly GameRecord[],
  all: readonly GameRecord[],
): AgreementFigures {
  const share = (is: (record: GameRecord) => boolean) => shareWithin(plain.filter(is).length, plain.length);
  return {
    signed: share(({ signed }) => signed),
    ratified: share(({ ratified }) => ratified),
    lasting: share(({ end }) => end === 'held'),
    ends: ends.map((end) => ({ end, share: share((record) => record.end === end) })),
    without: reasons.map((why) => ({ why, share: share(({ without }) => without === why) })),
    endings: Object.keys(scenario.endings).map((ending) => ({
      ending,
      share: shareWithin(all.filter((record) => record.ending === ending).length, all.length),
    })),
  };
}

/** Turns what a side has into the share of what it could gain at most, by its start: 0 is what it can have without a deal. */
export function gainScale(
  scenario: Scenario,
  deals: DealsOnPaper | undefined,
): Both<(own: number) => number> {
  const { sides } = lookups(scenario);
  const scale = (place: 0 | 1) => {
    const from = scenario.parties[sides[place]]?.reservation ?? 0;
    const ideal = deals?.ideal?.[place] ?? 1;
    const range = ideal - from > leastRange ? ideal - from : 1;
    return (own: number): number => (own - from) / range;
  };
  return [scale(0), scale(1)];
}

/** Less than this to gain, and shares of it would mean nothing. */
const leastRange = 0.01;

const bins = 10;

/** Who gains by the deals, and how own outcomes lie. */
export function measureSides(
  plain: readonly GameRecord[],
  [first, second]: Both<(own: number) => number>,
  sides: Both<string>,
): SideFigures {
  const shares = plain.flatMap(({ worth }): Both<number>[] =>
    worth === null ? [] : [[first(worth[0]), second(worth[1])]],
  );
  const enough = shares.length >= thresholds.enough;
  const tenths = (place: 0 | 1): readonly number[] => {
    const counts = Array.from({ length: bins }, () => 0);
    for (const { own } of plain) {
      const bin = Math.max(0, Math.min(bins - 1, Math.floor(own[place] * bins)));
      counts[bin] = (counts[bin] ?? 0) + 1;
    }
    return counts;
  };
  const beginners = plain.map(({ own, first: begins }) => {
    const difference = first(own[0]) - second(own[1]);
    return begins === sides[0] ? difference : -difference;
  });
  return {
    gains: enough ? [meanWithin(shares.map(([a]) => a)), meanWithin(shares.map(([, b]) => b))] : null,
    difference: enough ? meanWithin(shares.map(([a, b]) => a - b)) : null,
    outcomes: [tenths(0), tenths(1)],
    first: plain.length >= thresholds.enough ? meanWithin(beginners) : null,
  };
}

const spreadOf = (values: readonly number[]): Spread => ({
  p10: quantile(values, 0.1) ?? 0,
  median: quantile(values, 0.5) ?? 0,
  p90: quantile(values, 0.9) ?? 0,
});

/** How long plain games take. */
export function measureLength(scenario: Scenario, plain: readonly GameRecord[]): LengthFigures {
  const moves = plain.map((record) => record.moves[0] + record.moves[1]);
  const reading = readingMinutes(scenario);
  const { sides } = lookups(scenario);
  // Either side could be the person’s.
  const minutes = plain.flatMap((record) =>
    ([0, 1] as const).map((place) => {
      const inForce = record.inForce[place];
      const before = record.moves[place] - inForce;
      const played = before * minutesFor.move + inForce * minutesFor.moveInForce;
      return reading + minutesOfReading(scenario, record, sides[place], place) + played;
    }),
  );
  return {
    moves: spreadOf(moves),
    rounds: spreadOf(plain.map(({ rounds }) => rounds)),
    roundsThereAre: scenario.calendar.rounds.length,
    minutes: spreadOf(minutes),
    reading,
    bins: binsOf(moves),
  };
}

function binsOf(values: readonly number[]): LengthFigures['bins'] {
  if (values.length === 0) return [];
  const least = Math.min(...values);
  const width = Math.max(1, Math.ceil((Math.max(...values) - least + 1) / bins));
  return Array.from({ length: bins }, (_, bin) => {
    const from = least + bin * width;
    const to = from + width - 1;
    return { from, to, games: values.filter((value) => value >= from && value <= to).length };
  }).filter(({ from }, bin) => bin === 0 || from <= Math.max(...values));
}

/** What fails at home, and at whom. */
export function measureHome(
  scenario: Scenario,
  plain: readonly GameRecord[],
): { readonly vetoers: readonly VetoFigures[]; readonly home: Figures['home'] } {
  const { vetoers } = lookups(scenario);
  const texts = plain.reduce((sum, { submitted }) => sum + submitted, 0);
  const refusals = plain.flatMap(({ refusers }) => refusers);
  const signed = plain.filter((record) => record.signed);
  return {
    vetoers: vetoers.map((stakeholder) => {
      const own = refusals.filter((refuser) => refuser === stakeholder).length;
      return {
        stakeholder,
        refused: shareWithin(own, texts),
        part: refusals.length === 0 ? 0 : own / refusals.length,
      };
    }),
    home: {
      submitted: texts,
      failed: shareWithin(signed.filter(({ ratified }) => !ratified).length, signed.length),
    },
  };
}
