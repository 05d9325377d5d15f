// What the stage is given to draw and what it reports back.
import type { HandModel } from '../presentation/moves/hand-models.ts';
import type { NewsModel } from '../presentation/news/news-models.ts';
import type { MapModel } from '../presentation/pictures/map-models.ts';
import type { TableModel } from '../presentation/talks/table-models.ts';
import type { Send } from '../session/intent.ts';
import type { Settings } from '../session/kept/settings.ts';
import type { ConvoySign } from './draw/legend-signs.ts';
import type { Spotlight } from '../session/spotlight.ts';

export interface StageModel {
  readonly map: MapModel;
  readonly table: TableModel;
  readonly hand: HandModel;
  /** Consequences to play out, in order; empty when there is nothing new. */
  readonly fresh: readonly NewsModel[];
  readonly spotlight: Spotlight;
}

/** The few words that the stage needs and no model carries. */
export interface StageWords {
  readonly legend: string;
  readonly front: string;
  readonly besieged: string;
  readonly routeOpen: string;
  readonly routeCut: string;
  readonly fighting: string;
  readonly air: string;
  readonly commingled: string;
  /** The siege is not closed, or was opened by force. */
  readonly threatened: string;
  readonly supplies: string;
  /** Who else has fighters at a place. */
  readonly others: string;
  readonly convoy: (state: ConvoySign) => string;
  readonly schematic: string;
  readonly draft: string;
  readonly offer: string;
  readonly ultimatum: string;
  /** Of an offer, besides those that are named. */
  readonly morePoints: (count: number) => string;
  /** As the meters say: the trust of the player’s side in the other, and the other way round. */
  readonly trustOurs: string;
  readonly trustTheirs: string;
  /** On the button that plays a card. */
  readonly play: string;
  readonly days: (days: number) => string;
  readonly round: (number: number, of: number) => string;
  readonly actions: (left: number) => string;
  readonly agreed: (agreed: number, of: number) => string;
  readonly calm: (days: number, of: number) => string;
}

/** How the stage speaks: it follows the page's language and direction while it is open. */
export interface Speech {
  readonly words: StageWords;
  /** The page runs from right to left: papers are laid out and set the other way round. The map is not. */
  readonly mirrored: boolean;
}

/** The one place where all scenes look up how to speak. */
export interface Spoken {
  speech: Speech;
}

export interface StageOptions {
  readonly speech: Speech;
  readonly pace: Settings['pace'];
  readonly reducedMotion: boolean;
  /** As in the settings: a factor, 0.85–1.6. */
  readonly textSize: number;
  readonly onIntent: Send;
  /** The pointer is over something, or something was picked. */
  readonly onSpotlight: (change: Partial<Spotlight>) => void;
  /** A card was pressed that cannot simply be played: it is refused, or something has to be chosen first. */
  readonly onInspect: (cardKey: string) => void;
  /** All consequences given as `fresh` have been shown. */
  readonly onPlayedOut: () => void;
}

export interface Stage {
  readonly render: (model: StageModel) => void;
  /** To be called when the parent's size or the pixel ratio may have changed; it also watches the parent itself. */
  readonly resize: () => void;
  readonly setPace: (pace: Settings['pace']) => void;
  readonly setMotion: (reduced: boolean) => void;
  readonly setTextSize: (factor: number) => void;
  readonly setSpeech: (speech: Speech) => void;
  /** Shows the rest of the consequences at once. */
  readonly skip: () => void;
  /** Larger than 1 zooms in; about the middle of the map. */
  readonly zoomMap: (factor: number) => void;
  /** Moves the map by CSS pixels. */
  readonly panMap: (x: number, y: number) => void;
  /** Shows the whole map again. */
  readonly wholeMap: () => void;
  readonly destroy: () => void;
}
