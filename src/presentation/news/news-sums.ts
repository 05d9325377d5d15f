// Adding up what happens in many places at once: one line for the killed of a week, not forty.
import type { Scenario } from '../../scenario/format/scenario.ts';
import type { Change, Consequence } from '../../simulation/consequence.ts';
import type { NewsModel } from './news-models.ts';
import { zoneName } from '../names.ts';
import { aboutPeople, asSentence, listed } from '../phrases.ts';
import { t } from '../wording/wording.ts';

/** Several consequences told as one. */
export interface Sum {
  /** The largest of the parts: what to ask "why?" of. */
  readonly id: number;
  readonly parts: readonly number[];
  readonly sentence: string;
  readonly icon: NewsModel['icon'];
  readonly rank: NewsModel['rank'];
  readonly tone: NewsModel['tone'];
  readonly about: readonly string[];
}

/** Places that a sum names; the rest are in the total. */
const named = 3;
/** Killed in one stretch from which a sum is a headline. */
const manyKilled = 50;

type Kind = 'killed' | 'displaced' | 'hungry' | 'intensity-up' | 'intensity-down';
const kinds: readonly Kind[] = ['killed', 'displaced', 'hungry', 'intensity-up', 'intensity-down'];

interface Part {
  readonly id: number;
  readonly zone: string;
  readonly size: number;
}

/** The sums of a log: per stretch of days between two turns, one of each kind that has at least two parts. */
export function sumsOf(scenario: Scenario, consequences: readonly Consequence[]): readonly Sum[] {
  return stretchesOf(consequences).flatMap((stretch) =>
    kinds.flatMap((kind) => {
      const parts = stretch.flatMap((consequence) => partOf(consequence, kind));
      return parts.length < 2 ? [] : [sumOf(scenario, kind, parts)];
    }),
  );
}

const ends: ReadonlySet<Change['kind']> = new Set(['turn', 'day', 'round', 'played']);

function stretchesOf(consequences: readonly Consequence[]): readonly (readonly Consequence[])[] {
  const stretches: Consequence[][] = [[]];
  for (const consequence of consequences) {
    stretches.at(-1)?.push(consequence);
    if (ends.has(consequence.change.kind)) stretches.push([]);
  }
  return stretches;
}

function partOf({ id, change }: Consequence, kind: Kind): Part[] {
  switch (change.kind) {
    case 'killed':
    case 'displaced':
    case 'hungry':
      return change.kind === kind ? [{ id, zone: change.zone, size: change.people }] : [];
    case 'intensity': {
      const by = change.to - change.from;
      return kind === (by >= 0 ? 'intensity-up' : 'intensity-down')
        ? [{ id, zone: change.zone, size: Math.abs(by) }]
        : [];
    }
    default:
      return [];
  }
}

function sumOf(scenario: Scenario, kind: Kind, parts: readonly Part[]): Sum {
  const zones = zonesBySize(parts, kind === 'hungry');
  const total = zones.reduce((sum, zone) => sum + zone.size, 0);
  const [largest] = [...parts].sort((a, b) => b.size - a.size);
  const worst = zones.slice(0, named).map(({ zone }) => zoneName(scenario, zone));
  const others = zones.length - worst.length;
  return {
    id: largest?.id ?? 0,
    parts: parts.map(({ id }) => id),
    sentence: asSentence(sumWords(kind, aboutPeople(total), worst, others)),
    icon: kind === 'hungry' ? 'truck' : kind === 'killed' || kind === 'displaced' ? 'people' : 'radar',
    rank:
      kind === 'killed' && total >= manyKilled
        ? 'headline'
        : kind.startsWith('intensity')
          ? 'detail'
          : 'line',
    tone: kind === 'intensity-down' ? 'good' : 'bad',
    about: zones.map(({ zone }) => zone),
  };
}

function sumWords(kind: Kind, total: number, worst: readonly string[], others: number): string {
  if (kind === 'intensity-up' || kind === 'intensity-down') {
    const zones = others > 0 ? [...worst, t('list.others', { count: others })] : worst;
    return t(`change.${kind}-many`, { zones: listed(zones) });
  }
  const zones = listed(worst);
  const from = kind === 'displaced' ? 'from' : 'in';
  const where = others > 0 ? t(`change.mostly-${from}`, { zones }) : t(`change.all-${from}`, { zones });
  return t(`change.${kind}-many`, { count: total, where });
}

/** Sizes per zone, largest first. The hungry are the same people day after day, so the worst day counts; others add up. */
function zonesBySize(parts: readonly Part[], worstDay: boolean): { zone: string; size: number }[] {
  const sizes = new Map<string, number>();
  for (const { zone, size } of parts) {
    const before = sizes.get(zone) ?? 0;
    sizes.set(zone, worstDay ? Math.max(before, size) : before + size);
  }
  return [...sizes].map(([zone, size]) => ({ zone, size })).sort((a, b) => b.size - a.size);
}
