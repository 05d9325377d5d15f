// A link as a QR code, drawn as one path: sharp at any size, dark on light whatever the colours of the page.
import { encode } from 'uqr';

/** Most characters of a link that a phone reads off a projector: more fit into a QR code, in squares too small to tell apart. */
export const longestForQr = 1_200;

/** Light squares around the code, as the standard asks. */
const border = 4;

/** The code of a link of at most `longestForQr` characters. */
export function QrCode({ link, label }: { readonly link: string; readonly label: string }) {
  const { data, size } = encode(link, { ecc: 'L', border });
  const path = data
    .flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])))
    .join('');
  return (
    <svg
      class="qr"
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={label}
      shape-rendering="crispEdges"
    >
      <rect class="qr-light" width={size} height={size} />
      <path class="qr-dark" d={path} />
    </svg>
  );
}
