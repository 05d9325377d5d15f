// What pointer and focus on a card show on the stage: the card itself, and what it touches.
import type { CardModel } from '../../presentation/moves/hand-models.ts';
import type { SpotlightStore } from '../../session/spotlight.ts';

/** Props for the element that holds a card’s button. */
export function previewOf(spotlight: SpotlightStore, { key, touches }: CardModel) {
  const show = (): void => spotlight.set({ card: key, touches });
  const hide = (): void => spotlight.set({ card: null, touches: [] });
  return { onPointerEnter: show, onPointerLeave: hide, onFocusCapture: show, onBlurCapture: hide } as const;
}
