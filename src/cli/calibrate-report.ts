// A calibration as lines of text: the figures, then what must be shown and whether it is.
import type { Calibration } from '../review/calibration/calibrate.ts';
import { type Demand, type Verdict, demanded, isClear, verdictsOf } from '../review/calibration/criteria.ts';
import type { DaysHeld, RecordFigures } from '../review/calibration/record.ts';
import type { PlayFigures } from '../review/calibration/self-play.ts';

/** The report, a line each. */
export function reportOf(
  scenario: string,
  { games, seed }: { readonly games: number; readonly seed: string },
  calibration: Calibration,
): string[] {
  const { record, selfPlay, features, moves } = calibration;
  return [
    `${scenario}: ${games} games in each part, seed "${seed}"`,
    ...(record === null ? ['No record beside the scenario.'] : recordLines(record)),
    '',
    'Opponents against each other',
    playLine('as named', selfPlay),
    ...Object.entries(selfPlay.equals).map(([level, figures]) => playLine(`${level}s`, figures)),
    playLine('better play', selfPlay.better),
    playLine('worst play', selfPlay.worst),
    '',
    'Effect on the median days that a cessation holds (95 % interval)',
    ...features.map(
      ({ name, expectedSign, effectOnMedianDays, ci95: [low, high] }) =>
        `  ${name.padEnd(16)} ${signed(effectOnMedianDays)} (${signed(low)} to ${signed(high)})${isClear(expectedSign, [low, high]) ? '' : expectedSign === 1 ? ', not clearly longer' : ', not clearly shorter'}`,
    ),
    '',
    'Moves: share of games in which legal, played; share of positions in which best',
    ...moves.map(
      ({ id, legalShare, playedShare, bestShare, positions }) =>
        `  ${id.padEnd(32)} ${share(legalShare)} ${share(playedShare)} ${share(bestShare)} of ${positions}`,
    ),
    '',
    'Events: share of games in which they happened, all levels together, the rarest first',
    ...Object.entries(selfPlay.events)
      .toSorted(([, one], [, other]) => one - other)
      .map(([id, part]) => `  ${id.padEnd(32)} ${share(part, 2)}`),
    '',
    'It must show',
    ...verdictsOf(calibration).map(verdictLine),
  ];
}

const share = (part: number, digits = 1): string => `${(100 * part).toFixed(digits)} %`.padStart(7);

const signed = (number: number): string => `${number < 0 ? '−' : '+'}${Math.abs(number).toFixed(1)}`;

const days = ({ p10, median, p90 }: DaysHeld): string =>
  median === null
    ? 'none came into force'
    : `${median} days (median; 10 % at most ${p10}, 90 % at most ${p90})`;

function recordLines(record: RecordFigures): string[] {
  const {
    signedDate,
    inForceDate,
    cessationDays,
    violenceDropFirst2Days: drop,
    violenceDropOnAllFronts: dropOnAll,
  } = record;
  return [
    '',
    'The record',
    `  signed ${signedDate.median ?? 'never'} (median), within two days of the record's date in ${share(signedDate.withinTwoDays).trim()}`,
    `  ratified ${share(record.ratified).trim()}, in force ${inForceDate.median ?? 'never'} (median)`,
    `  held ${days(cessationDays)}; beyond 28 days in ${share(record.beyond28Days).trim()}`,
    `  violence on the first two days ${drop === null ? 'unknown' : `${share(drop).trim()} below the week before (median; ${share(dropOnAll ?? 0).trim()} on all fronts)`}`,
    `  convoys delivered ${record.convoysDelivered.toFixed(2)} a game; that of the record stuck in ${share(record.convoyStuck).trim()}`,
  ];
}

const playLine = (
  name: string,
  { signed: signs, ratified, lasting, beyond28Days, cessationDays }: PlayFigures,
): string =>
  `  ${name.padEnd(14)} signed ${share(signs)}, ratified ${share(ratified)}, lasting ${share(lasting)}, beyond 28 days ${share(beyond28Days)}; held ${days(cessationDays)}`;

const percent = (part: number): string => `${100 * part} %`;

const demands: Readonly<Record<Demand, string>> = {
  'signed-on-time': `signed within two days of the record in at least ${percent(demanded.signedWithinTwoDays)}`,
  'days-held': `held ${demanded.daysHeld[0]} to ${demanded.daysHeld[1]} days (median)`,
  'violence-drops': `violence at least ${percent(demanded.violenceDrop)} lower on the first two days`,
  'convoy-stuck': 'the convoy stuck in most games',
  'better-play-lasts': `better play beyond 28 days in at least ${percent(demanded.betterBeyond28Days)}`,
  'worst-play-breaks': `worst play beyond 28 days in less than ${percent(demanded.worstBeyond28Days)}`,
  'features-have-their-sign': 'every feature has its sign, clear of zero',
  'moves-are-legal': `every move is legal in at least ${percent(demanded.legalShare)} of games`,
  'moves-are-best': 'every move is the best choice in some position',
  'no-move-dominates': `no move is the best in more than ${percent(demanded.bestShare)} of its positions`,
  'events-happen': 'every event happens in some game',
  'outcomes-vary': 'no outcome is reached in every game',
  'equals-sign': `equals sign in ${percent(demanded.equalsSign[0])} to ${percent(demanded.equalsSign[1])} of games`,
};

function verdictLine({ demand, holds, value, short }: Verdict): string {
  const found =
    short === undefined
      ? value === null || value === undefined
        ? 'not measured'
        : String(Math.round(1000 * value) / 1000)
      : short.length === 0
        ? 'all'
        : `not: ${short.join(', ')}`;
  return `  ${holds ? 'yes' : 'NO '} ${demands[demand]} (${found})`;
}
