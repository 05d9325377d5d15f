// What every component of the desk can reach: the snapshot on show, a way to ask for something, the spotlight, dialogs.
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { LifecycleOf } from '../presentation/talks/describe-lifecycle.ts';
import type { PointId } from '../simulation/ids.ts';
import type { Send } from '../session/intent.ts';
import type { Prepared, Snapshot } from '../session/snapshot.ts';
import type { SpotlightStore } from '../session/spotlight.ts';
import type { LoadAtlas } from './atlas.ts';
import type { StageSlot } from './stage-slot.ts';

/** A dialog that lies over the screen. */
export type DialogRequest =
  | { readonly kind: 'settings' }
  | { readonly kind: 'help' }
  | { readonly kind: 'menu' }
  | { readonly kind: 'save-as' }
  | { readonly kind: 'share'; readonly link: string }
  | { readonly kind: 'teachers' }
  /** Of a scenario that can be chosen, by its key, or of one that is at hand, such as a draft; neither: the first. */
  | { readonly kind: 'hand-out'; readonly scenario?: string; readonly prepared?: Prepared }
  | { readonly kind: 'lifecycle'; readonly of: LifecycleOf }
  | { readonly kind: 'why'; readonly consequence: number }
  /** Why a computer’s side made the move after so many moves. */
  | { readonly kind: 'thoughts'; readonly at: number }
  | { readonly kind: 'offer'; readonly how: 'offer' | 'non-paper'; readonly point: PointId | null }
  | { readonly kind: 'confirm-delete'; readonly save: string; readonly name: string };

export interface Desk {
  readonly snapshot: Snapshot;
  readonly send: Send;
  readonly spotlight: SpotlightStore;
  /** The stage, or null while there is none. */
  readonly stage: StageSlot | null;
  /** A stage is wanted, and this device cannot draw it. */
  readonly isStageMissing: boolean;
  readonly open: (dialog: DialogRequest | null) => void;
  /** To be called when a part of the screen was drawn anew by itself: see `useKeptFocus`. */
  readonly keepFocus: () => void;
  /** Fetches the countries of the world. */
  readonly loadAtlas: LoadAtlas;
}

export const DeskContext = createContext<Desk | null>(null);

/** The desk around this component. Throws where there is none: a component was mounted outside it. */
export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (desk === null) throw new Error('Mount this component inside the desk.');
  return desk;
}
