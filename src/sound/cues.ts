// The cues by name and their captions by key: what a moment of the game sounds like is chosen here, and only here.

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
