// The cues by name and their captions by key: what a moment of the game sounds like is chosen here, and only here.
import type { Change, Consequence } from '../simulation/consequence.ts';

/** Every cue there is. A cue marks that something happened; it never tells anything that is not also on screen. */
export const cueNames = [
  'offer',
  'agreement',
  'refusal',
  'event',
  'siege',
  'delivery',
  'violation',
  'collapse',
  'ratified',
  'handover',
] as const;

/** The name of one cue. */
export type CueName = (typeof cueNames)[number];

/** The key under which the wording modules keep the caption of a cue. */
export type CaptionKey = `sound.${CueName}`;

/** The key of a cue's caption, shown to whoever cannot or will not hear it. */
export function captionKey(name: CueName): CaptionKey {
  return `sound.${name}`;
}

/** How many cues one digest sounds at most: more would be noise. */
const mostCues = 3;

/** The cues for what has happened: each once, the weightiest first, three at most. */
export function cuesFor(consequences: readonly Consequence[]): readonly CueName[] {
  const due = new Set(consequences.map(({ change }) => cueOf(change)));
  return weightiestFirst.filter((name) => due.has(name)).slice(0, mostCues);
}

const weightiestFirst: readonly CueName[] = [
  'collapse',
  'ratified',
  'violation',
  'siege',
  'delivery',
  'agreement',
  'refusal',
  'event',
  'offer',
];

/** What a change sounds like, if like anything. */
function cueOf(change: Change): CueName | undefined {
  switch (change.kind) {
    case 'offered':
      return 'offer';
    case 'conceded':
      return 'agreement';
    case 'answered':
      return change.how === 'accepted' ? 'agreement' : 'refusal';
    case 'broke-off':
      return 'refusal';
    case 'consent':
      return change.consents ? undefined : 'refusal';
    case 'event':
      return 'event';
    case 'violation':
      return 'violation';
    case 'route':
      return change.open ? undefined : 'siege';
    case 'chart':
      return cueOfChart(change);
    default:
      return undefined;
  }
}

function cueOfChart({ chart, to }: Extract<Change, { kind: 'chart' }>): CueName | undefined {
  if (chart === 'ratification' && to === 'ratified') return 'ratified';
  if (chart === 'cessation' && to === 'collapsed') return 'collapse';
  if (chart === 'siege' && to === 'besieged') return 'siege';
  if (chart === 'convoy' && to === 'delivered') return 'delivery';
  return undefined;
}
