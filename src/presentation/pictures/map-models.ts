// The situation map as every screen shows it, in words and numbers, once: the stage draws these models and the desk writes them.
import type { mapColours } from '../../scenario/format/ground.ts';

export type MapColour = (typeof mapColours)[number];

/** A zone on the situation map. */
export interface ZoneModel {
  readonly id: string;
  readonly name: string;
  /** [longitude, latitude] in degrees. */
  readonly at: readonly [number, number];
  readonly inset: boolean;
  readonly front: boolean;
  readonly controller: { readonly id: string; readonly name: string; readonly colour: MapColour };
  /** Others present, largest first, share of the fighters 0–1. */
  readonly present: readonly { readonly name: string; readonly colour: MapColour; readonly share: number }[];
  /** Violence, 0–100, and its word: quiet, tense, fighting, heavy fighting. */
  readonly intensity: number;
  readonly intensityWord: string;
  readonly air: number;
  readonly commingling: number;
  readonly people: number;
  readonly besieged: boolean;
  readonly supplies: number | null;
  /** One sentence that says it all. */
  readonly sentence: string;
  /** What a table of holders, violence and supplies leaves out: who else is there, air strikes, mixed positions, a siege, people; null for nothing. */
  readonly besides: string | null;
  /** Changed by the last move. */
  readonly changed: boolean;
}

export interface RouteModel {
  readonly id: string;
  readonly name: string;
  readonly points: readonly (readonly [number, number])[];
  readonly use: 'supply' | 'aid' | 'arms' | 'evacuation';
  readonly open: boolean;
  readonly sentence: string;
}

export interface SiegeModel {
  readonly id: string;
  readonly name: string;
  readonly state: string;
  readonly stateWord: string;
  readonly zones: readonly string[];
  readonly people: number;
  readonly sentence: string;
}

export interface ConvoyModel {
  readonly id: string;
  readonly name: string;
  readonly state: string;
  readonly stateWord: string;
  readonly route: string;
  readonly to: string;
  readonly trucks: number;
  readonly sentence: string;
}

/** Covered groups that should move away from outlawed ones. */
export interface SeparationModel {
  readonly id: string;
  readonly name: string;
  readonly state: string;
  readonly stateWord: string;
  readonly zones: readonly string[];
  /** How much of the way is done, 0–1. */
  readonly progress: number;
  readonly sentence: string;
}

/** The situation map. `neighbours`: zone pairs along which fronts run (different controllers, near each other). */
export interface MapModel {
  readonly country: string | null;
  readonly bounds: readonly [number, number, number, number] | null;
  readonly note: string | null;
  readonly zones: readonly ZoneModel[];
  readonly fronts: readonly (readonly [string, string])[];
  readonly routes: readonly RouteModel[];
  readonly sieges: readonly SiegeModel[];
  readonly convoys: readonly ConvoyModel[];
  readonly separations: readonly SeparationModel[];
  readonly controllers: readonly {
    readonly id: string;
    readonly name: string;
    readonly colour: MapColour;
    readonly zones: number;
  }[];
}
