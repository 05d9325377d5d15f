// All deals of a draft as a small map: worth to the one party across, to the other upwards; possible ones stand out.
import { useMemo } from 'preact/hooks';
import type { PossibleDeals } from '../../../authoring/possible-deals.ts';
import { t } from '../../../presentation/wording/wording.ts';

/** Squares along a side: deals in one square are drawn as one. */
const squares = 40;
/** Units of the picture along a side, and room for the names. */
const side = 200;
const room = 16;

const squareOf = (worth: number): number => Math.min(squares - 1, Math.max(0, Math.floor(worth * squares)));

interface Square {
  readonly x: number;
  readonly y: number;
  readonly possible: boolean;
}

const squaresOf = ({ worths, floors }: PossibleDeals): Square[] => {
  const found = new Map<number, Square>();
  for (const [one, other] of worths) {
    const [x, y] = [squareOf(one), squareOf(other)];
    const possible = one >= floors[0] - 1e-9 && other >= floors[1] - 1e-9;
    const before = found.get(y * squares + x);
    if (before === undefined || (possible && !before.possible))
      found.set(y * squares + x, { x, y, possible });
  }
  return [...found.values()];
};

/** The plot. What it shows is also said beside it. */
export function DealsPlot({
  deals,
  names,
}: {
  readonly deals: PossibleDeals;
  readonly names: readonly string[];
}) {
  const shown = useMemo(() => squaresOf(deals), [deals]);
  const size = side / squares;
  const [low, lowOther] = deals.floors;
  const [best, bestOther] = deals.best.worth;
  return (
    <svg
      class="form-plot"
      viewBox={`0 0 ${side + room} ${side + room}`}
      role="img"
      aria-label={t('form.plot', { one: names[0] ?? '', other: names[1] ?? '' })}
    >
      <g transform={`translate(${room} 0)`}>
        <rect class="form-plot-paper" width={side} height={side} />
        <rect
          class="form-plot-zone"
          x={low * side}
          y={0}
          width={(1 - low) * side}
          height={(1 - lowOther) * side}
        />
        {shown.map(({ x, y, possible }) => (
          <rect
            key={y * squares + x}
            class={possible ? 'form-plot-possible' : 'form-plot-deal'}
            x={x * size + 0.5}
            y={side - (y + 1) * size + 0.5}
            width={size - 1}
            height={size - 1}
          />
        ))}
        <circle class="form-plot-best" cx={best * side} cy={(1 - bestOther) * side} r={5} />
      </g>
      <text x={room + side / 2} y={side + room - 4} text-anchor="middle">
        {names[0]}
      </text>
      <text transform={`translate(${room - 5} ${side / 2}) rotate(-90)`} text-anchor="middle">
        {names[1]}
      </text>
    </svg>
  );
}
