// What a player can set for this device: kept in the browser, never sent anywhere.

export interface Settings {
  readonly language: string;
  /** 0–1. */
  readonly volume: number;
  readonly muted: boolean;
  readonly captions: boolean;
  /** `system` follows the device’s own wish. */
  readonly motion: 'system' | 'reduced' | 'full';
  readonly contrast: 'system' | 'more';
  /** Size of text, a factor on the device’s own, 0.85–1.6. */
  readonly textSize: number;
  /** How fast consequences play: 0 at once. */
  readonly pace: 'slow' | 'normal' | 'fast' | 'instant';
  /** Draw the stage; without it the desk alone plays. */
  readonly stage: boolean;
  /** Advisers may be asked before a move. */
  readonly advisers: boolean;
  /** Single keys act on the playing screen. */
  readonly shortcuts: boolean;
}

export const defaultSettings: Settings = {
  language: 'en',
  volume: 0.6,
  muted: false,
  captions: true,
  motion: 'system',
  contrast: 'system',
  textSize: 1,
  pace: 'normal',
  stage: true,
  advisers: true,
  shortcuts: true,
};

/** Milliseconds between moves that nobody at the device makes, by pace. */
export const pauses = { slow: 1400, normal: 700, fast: 250, instant: 0 } as const satisfies Record<
  Settings['pace'],
  number
>;
