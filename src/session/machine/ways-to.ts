// How a statechart goes from one screen to another when a person asks for it.
import type { ScreenBeside } from '../snapshot.ts';

/** Ways to screens, each taken when a person asks for it; a game that is on show is left. */
export const waysTo = <To extends 'title' | ScreenBeside>(screens: readonly To[]) =>
  screens.map((screen) => ({
    guard: ({ event }: { readonly event: { readonly to: string } }) => event.to === screen,
    target: `#game.${screen}` as const,
    actions: 'leave' as const,
  }));
