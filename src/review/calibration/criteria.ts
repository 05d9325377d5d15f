// What a calibration must show: each demand with the figure that answers it, and what falls short.
import type { Calibration } from './calibrate.ts';
import { levels } from './self-play.ts';

/** The demands, in the order of the report; the command line words them. */
export type Demand =
  | 'signed-on-time'
  | 'days-held'
  | 'violence-drops'
  | 'convoy-stuck'
  | 'better-play-lasts'
  | 'worst-play-breaks'
  | 'features-have-their-sign'
  | 'moves-are-legal'
  | 'moves-are-best'
  | 'no-move-dominates'
  | 'events-happen'
  | 'outcomes-vary'
  | 'equals-sign';

export interface Verdict {
  readonly demand: Demand;
  readonly holds: boolean;
  /** The figure that answers it, where it is one number. */
  readonly value?: number | null;
  /** What falls short, where it is a list. */
  readonly short?: readonly string[];
}

/** What is demanded; numbers of days and shares, 0–1. */
export const demanded = {
  signedWithinTwoDays: 0.8,
  daysHeld: [5, 10],
  violenceDrop: 0.6,
  convoyStuck: 0.5,
  betterBeyond28Days: 0.25,
  worstBeyond28Days: 0.02,
  legalShare: 0.02,
  bestShare: 0.25,
  equalsSign: [0.35, 0.75],
} as const;

/** Features whose sign must be certain; those of the others are reported. */
const certain: readonly string[] = [
  'separation',
  'monitoring',
  'enforcement',
  'stepwise',
  'trust',
  'commingling',
  'violations',
  'unfed-sieges',
  'spoilers',
];

/** Every demand with its verdict. Those of the record are left out where a scenario has none. */
export function verdictsOf(calibration: Calibration): Verdict[] {
  return [...recordVerdicts(calibration), ...playVerdicts(calibration), ...contentVerdicts(calibration)];
}

function recordVerdicts({ record }: Calibration): Verdict[] {
  if (record === null) return [];
  const { median } = record.cessationDays;
  const [least, most] = demanded.daysHeld;
  const drop = record.violenceDropFirst2Days;
  const { withinTwoDays } = record.signedDate;
  return [
    {
      demand: 'signed-on-time',
      holds: withinTwoDays >= demanded.signedWithinTwoDays,
      value: withinTwoDays,
    },
    { demand: 'days-held', holds: median !== null && median >= least && median <= most, value: median },
    { demand: 'violence-drops', holds: drop !== null && drop >= demanded.violenceDrop, value: drop },
    {
      demand: 'convoy-stuck',
      holds: record.convoyStuck > demanded.convoyStuck,
      value: record.convoyStuck,
    },
  ];
}

function playVerdicts({ selfPlay, features }: Calibration): Verdict[] {
  const { better, worst } = selfPlay;
  const short = features
    .filter(({ name, expectedSign, ci95 }) => certain.includes(name) && !isClear(expectedSign, ci95))
    .map(({ name }) => name);
  return [
    {
      demand: 'better-play-lasts',
      holds: better.beyond28Days >= demanded.betterBeyond28Days,
      value: better.beyond28Days,
    },
    {
      demand: 'worst-play-breaks',
      holds: worst.beyond28Days < demanded.worstBeyond28Days,
      value: worst.beyond28Days,
    },
    listed('features-have-their-sign', short),
  ];
}

/** Whether the whole interval lies on the expected side of zero. */
export function isClear(expectedSign: 1 | -1, [low, high]: readonly [number, number]): boolean {
  return expectedSign === 1 ? low > 0 : high < 0;
}

function contentVerdicts({ record, selfPlay, moves }: Calibration): Verdict[] {
  const ids = (is: (move: Calibration['moves'][number]) => boolean): string[] =>
    moves.filter(is).map(({ id }) => id);
  const never = Object.keys(selfPlay.events).filter(
    (id) => selfPlay.events[id] === 0 && (record?.events[id] ?? 0) === 0,
  );
  const [fewest, most] = demanded.equalsSign;
  return [
    listed(
      'moves-are-legal',
      ids(({ legalShare }) => legalShare < demanded.legalShare),
    ),
    listed(
      'moves-are-best',
      ids(({ bestShare }) => bestShare === 0),
    ),
    listed(
      'no-move-dominates',
      ids(({ bestShare }) => bestShare > demanded.bestShare),
    ),
    listed('events-happen', never),
    listed(
      'outcomes-vary',
      Object.keys(selfPlay.outcomes).filter((how) => selfPlay.outcomes[how] === 1),
    ),
    listed(
      'equals-sign',
      levels.filter((level) => {
        const { signed } = selfPlay.equals[level];
        return signed < fewest || signed > most;
      }),
    ),
  ];
}

const listed = (demand: Demand, short: readonly string[]): Verdict => ({
  demand,
  holds: short.length === 0,
  short,
});
