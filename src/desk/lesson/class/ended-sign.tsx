// Signs for how a game ended, told apart by shape.
import type { Ended } from '../../../lesson/class-report/class-game.ts';
import { units } from '../../parts/drawing-size.ts';

const shapes: Readonly<Record<Ended, string>> = {
  held: 'M0,-7 A7,7 0 1 1 0,7 A7,7 0 1 1 0,-7 Z',
  collapsed: 'M0,-8 L8,0 L0,8 L-8,0 Z',
  refusedAtHome: 'M-6,-6 H6 V6 H-6 Z',
  noDeal: 'M-6,-6 L6,6 M-6,6 L6,-6',
  unfinished: 'M-6,0 H6',
};

/** The sign as a path around 0, 0, about 16 wide. */
export const EndedShape = ({ how }: { readonly how: Ended }) => (
  <path class={`class-sign class-sign--${how}`} d={shapes[how]} />
);

/** The sign in a line of text. */
export const EndedSign = ({ how }: { readonly how: Ended }) => (
  <svg
    class="class-sign-place"
    viewBox="-10 -10 20 20"
    width={units(18)}
    height={units(18)}
    aria-hidden="true"
  >
    <EndedShape how={how} />
  </svg>
);
