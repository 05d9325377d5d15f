// The depths at which things of the map lie, and what its layers are told.
import type { Box } from '../geometry/plane.ts';

/** The ground, map units, that another window shows enlarged at the moment: here it is drawn small and nameless. */
export type Elsewhere = () => Box | null;

export const depth = { map: 1, pulse: 26, grain: 30 } as const;
