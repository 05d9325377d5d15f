// What every part of the report of a class can reach: what students are called, and how to open their games.
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { PartyId } from '../../../simulation/ids.ts';

export interface InClass {
  /** What the student of a game is called here, or of two at one device the one who played a side; a number while names are hidden. */
  readonly nameOf: (game: number, by?: PartyId) => string;
  /** Opens a student’s game in its debrief. */
  readonly open: (game: number) => void;
}

export const ClassContext = createContext<InClass>({ nameOf: (game) => String(game), open: () => {} });

export const useClass = (): InClass => useContext(ClassContext);
