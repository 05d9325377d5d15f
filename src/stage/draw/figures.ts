// The two delegations: flat figures without faces, dressed alike in kind and apart in cut, seated behind the table.
import { ink, mixed, veil } from './ink.ts';
import { fillPath } from './path.ts';

interface Dress {
  readonly suit: string;
  readonly lapel: string;
  readonly tie: string;
  readonly skin: string;
  readonly hair: string;
  readonly shirt: string;
}

/** One for each side of the table. */
const dresses: readonly [Dress, Dress] = [
  { suit: '#34414f', lapel: '#3f4e5e', tie: '#7d95ad', skin: '#b99a82', hair: '#8d8a84', shirt: '#d8d5cc' },
  { suit: '#3d3a3c', lapel: '#4a4648', tie: '#8f5a54', skin: '#b29078', hair: '#5a4d44', shirt: '#d8d5cc' },
];

/** A head and shoulders, its base middle at the origin, 100 units high. */
function drawFigure(context: CanvasRenderingContext2D, dress: Dress, short: boolean): void {
  context.fillStyle = dress.suit;
  fillPath(context, 'M-50 0 C-50 -30 -36 -41 -15 -46 L15 -46 C36 -41 50 -30 50 0 Z');
  context.fillStyle = dress.shirt;
  fillPath(context, 'M-13 -46 L0 -14 L13 -46 L8 -52 L-8 -52 Z');
  context.fillStyle = dress.tie;
  fillPath(context, 'M-4 -44 L4 -44 L2.4 -38 L5 -12 L0 -4 L-5 -12 L-2.4 -38 Z');
  context.fillStyle = dress.lapel;
  fillPath(context, 'M-15 -46 L-25 -36 L-18 -31 L-22 -25 L-3 0 L0 0 L0 -12 L-13 -47 Z');
  fillPath(context, 'M15 -46 L25 -36 L18 -31 L22 -25 L3 0 L0 0 L0 -12 L13 -47 Z');
  context.fillStyle = mixed(dress.skin, '#3a2c22', 0.25);
  fillPath(context, 'M-8 -60 H8 V-50 C5 -44 -5 -44 -8 -50 Z');
  context.fillStyle = dress.skin;
  context.beginPath();
  context.ellipse(0, -73, 15, 18.5, 0, 0, Math.PI * 2);
  context.fill();
  context.fillStyle = dress.hair;
  fillPath(
    context,
    short
      ? 'M-15.5 -74 C-17 -93 -8 -95 0 -95 C9 -95 17 -92 15.5 -74 C13 -83 9 -86 1 -86 C-8 -86 -13 -83 -15.5 -74 Z'
      : 'M-16 -71 C-19 -96 -9 -97 0 -97 C12 -97 18 -91 16 -72 C14 -80 12 -84 7 -87 C0 -83 -10 -84 -13 -82 C-15 -80 -15 -75 -16 -71 Z',
  );
}

export interface Delegation {
  readonly side: number;
  /** The middle of its base. */
  readonly x: number;
  readonly y: number;
  /** Of the negotiator, CSS pixels. */
  readonly height: number;
  readonly onTurn: boolean;
  /** Without aides, where there is no room for them. */
  readonly alone: boolean;
}

/** Paints a delegation with the negotiator in front and two aides behind. */
export function drawDelegation(
  context: CanvasRenderingContext2D,
  { side, x, y, height, onTurn, alone }: Delegation,
): void {
  const dress = dresses[side === 0 ? 0 : 1];
  const inward = side === 0 ? 1 : -1;
  const shade = (colour: string): string => mixed(colour, ink.panel, 0.62);
  const aide: Dress = {
    suit: shade(dress.suit),
    lapel: shade(dress.lapel),
    tie: shade(dress.tie),
    skin: shade(dress.skin),
    hair: shade(dress.hair),
    shirt: shade(dress.shirt),
  };
  const one = (dx: number, size: number, dressed: Dress, short: boolean): void => {
    context.save();
    context.translate(x + dx, y);
    context.scale(size / 100, size / 100);
    drawFigure(context, dressed, short);
    context.restore();
  };
  if (!alone) {
    one(-inward * height * 0.52, height * 0.8, aide, side === 1);
    one(inward * height * 0.5, height * 0.76, aide, side === 0);
  }
  if (onTurn) {
    const light = context.createRadialGradient(x, y - height * 0.5, 4, x, y - height * 0.5, height * 0.95);
    light.addColorStop(0, veil(ink.brass, 0.26));
    light.addColorStop(1, veil(ink.brass, 0));
    context.fillStyle = light;
    context.fillRect(x - height, y - height * 1.5, height * 2, height * 1.5);
  }
  one(0, height, dress, side === 0);
}
