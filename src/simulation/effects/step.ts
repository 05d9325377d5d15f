// What an effect is made into: something to be done in a world, with what never changes about it looked up beforehand.
import type { Cause } from '../consequence.ts';
import type { PromiseState } from '../state.ts';
import type { World } from '../world.ts';

/** Where in the scenario a list of effects stands: what a promise made there is looked up by. */
export type EffectOrigin = PromiseState['from'];

/** Does what the effect says; every change names `causes`. */
export type Step = (world: World, causes: readonly Cause[], origin: EffectOrigin) => void;
