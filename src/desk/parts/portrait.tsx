// A portrait of one of those behind the parties, in the style of the delegates on the stage. It says nothing that is not in words.
import type { Dress, PortraitModel } from '../../presentation/pictures/portraits.ts';
import { units } from './drawing-size.ts';

interface Cloth {
  readonly coat: string;
  readonly lapel: string;
  readonly mark: string;
}

/** Cloth of the first party, of the second, and of those behind neither. */
const cloths = {
  0: { coat: '#34414f', lapel: '#3f4e5e', mark: '#7d95ad' },
  1: { coat: '#3d3a3c', lapel: '#4a4648', mark: '#8f5a54' },
  none: { coat: '#3c4139', lapel: '#4a5046', mark: '#9a8f6a' },
} as const;

const shirt = '#d8d5cc';
const skins = ['#b99a82', '#a5846b', '#b29078'] as const;
const hairs = ['#8d8a84', '#4a3d35', '#5a4d44'] as const;

const shoulders = 'M-50 0 C-50 -30 -36 -41 -15 -46 L15 -46 C36 -41 50 -30 50 0 Z';
const open = 'M-13 -46 L0 -14 L13 -46 L8 -52 L-8 -52 Z';
const lapels =
  'M-15 -46 L-25 -36 L-18 -31 L-22 -25 L-3 0 L0 0 L0 -12 L-13 -47 Z M15 -46 L25 -36 L18 -31 L22 -25 L3 0 L0 0 L0 -12 L13 -47 Z';
const neck = 'M-8 -60 H8 V-50 C5 -44 -5 -44 -8 -50 Z';
const hairPaths = [
  'M-15.5 -74 C-17 -93 -8 -95 0 -95 C9 -95 17 -92 15.5 -74 C13 -83 9 -86 1 -86 C-8 -86 -13 -83 -15.5 -74 Z',
  'M-17 -58 C-22 -96 -9 -97 0 -97 C12 -97 22 -92 17 -58 C15 -62 15 -78 8 -85 C0 -81 -9 -82 -13 -80 C-15 -74 -15 -62 -17 -58 Z',
  'M-16 -71 C-19 -96 -9 -97 0 -97 C12 -97 18 -91 16 -72 C14 -80 12 -84 7 -87 C0 -83 -10 -84 -13 -82 C-15 -80 -15 -75 -16 -71 Z',
] as const;

/** What is worn over the shoulders. */
function Clothes({ dress, cloth }: { readonly dress: Dress; readonly cloth: Cloth }) {
  switch (dress) {
    case 'field-jacket':
      return (
        <>
          <path fill={cloth.lapel} d="M-17 -48 L0 -34 L17 -48 L22 -40 L0 -20 L-22 -40 Z" />
          <path
            fill={cloth.mark}
            d="M-43 -30 L-24 -42 L-22 -37 L-41 -25 Z M43 -30 L24 -42 L22 -37 L41 -25 Z"
          />
          <path fill={cloth.lapel} d="M-34 -16 H-14 V-2 H-34 Z M14 -16 H34 V-2 H14 Z M-1 -20 H1 V0 H-1 Z" />
        </>
      );
    case 'coat':
      return (
        <>
          <path fill={cloth.mark} d="M-16 -50 C-8 -40 8 -40 16 -50 L18 -42 C8 -32 -8 -32 -18 -42 Z" />
          <path fill={cloth.lapel} d="M-18 -42 L-26 -30 L-2 0 H2 L26 -30 L18 -42 L0 -18 Z" />
        </>
      );
    default:
      return (
        <>
          <path fill={shirt} d={open} />
          {dress === 'suit' ? (
            <path fill={cloth.mark} d="M-4 -44 L4 -44 L2.4 -38 L5 -12 L0 -4 L-5 -12 L-2.4 -38 Z" />
          ) : null}
          <path fill={cloth.lapel} d={lapels} />
          {dress === 'badge' ? (
            <path fill={shirt} d="M-14 -47 L-12 -48 L-2 -18 L-4 -18 Z M-10 -18 H4 V-4 H-10 Z" />
          ) : null}
        </>
      );
  }
}

/** Head and shoulders on a dark ground. */
export function Portrait({ of: { dress, side, hair } }: { readonly of: PortraitModel }) {
  const cloth = cloths[side ?? 'none'];
  return (
    <svg class="portrait" viewBox="-52 -104 104 104" width={units(40)} height={units(40)} aria-hidden="true">
      <rect x="-52" y="-104" width="104" height="104" fill="#1d2630" />
      <path fill={cloth.coat} d={shoulders} />
      <Clothes dress={dress} cloth={cloth} />
      <path fill="#8d745f" d={neck} />
      <ellipse cx="0" cy="-73" rx="15" ry="18.5" fill={skins[hair]} />
      <path fill={hairs[hair]} d={hairPaths[hair]} />
    </svg>
  );
}
