// The drawing of a lifecycle: today’s state lit, the ways out of it in colour and numbered as in the list beside it.
import { curveBasis, line } from 'd3-shape';
import { useId } from 'preact/hooks';
import type { LifecycleModel } from '../../presentation/talks/describe-lifecycle.ts';
import { number } from '../../presentation/wording/wording.ts';
import { type Place, type Step, drawnLifecycle } from './layout.ts';

const leading = 20;
const curve = line<readonly [number, number]>().curve(curveBasis);

/** The drawing; its equivalent in words stands in the list of ways. */
export function LifecycleDrawing({ model }: { readonly model: LifecycleModel }) {
  const id = useId();
  const { left, top, width, height, places, steps } = drawnLifecycle(model);
  const outs = model.out.map(({ to }) => to);
  const isOut = ({ from, to }: Step): boolean =>
    places.some((place) => place.isNow && place.id === from) && outs.includes(to);
  return (
    <svg
      class="lifecycle-drawing"
      viewBox={`${left} ${top} ${width} ${height}`}
      role="img"
      aria-label={model.drawing}
      style={{ maxInlineSize: `${width / 16}rem` }}
    >
      <defs>
        {['way', 'out'].map((kind) => (
          <marker
            key={kind}
            id={`${id}-${kind}`}
            class={`lifecycle-head lifecycle-head--${kind}`}
            viewBox="0 0 8 8"
            refX="7"
            refY="4"
            markerWidth="7"
            markerHeight="7"
            orient="auto-start-reverse"
          >
            <path d="M0,0.5 8,4 0,7.5z" />
          </marker>
        ))}
      </defs>
      {steps.map((step) => (
        <path
          key={`${step.from} ${step.to}`}
          class={isOut(step) ? 'lifecycle-way lifecycle-way--out' : 'lifecycle-way'}
          d={curve(step.points) ?? ''}
          marker-end={`url(#${id}-${isOut(step) ? 'out' : 'way'})`}
        />
      ))}
      {places.map((place) => (
        <State key={place.id} place={place} />
      ))}
      {steps.filter(isOut).map((step) => (
        <Number key={step.to} step={step} of={outs.indexOf(step.to) + 1} />
      ))}
    </svg>
  );
}

function State({ place }: { readonly place: Place }) {
  const { x, y, width, height, lines, isNow } = place;
  return (
    <g class={isNow ? 'lifecycle-state lifecycle-state--now' : 'lifecycle-state'}>
      <rect x={x - width / 2} y={y - height / 2} width={width} height={height} rx={height / 2.6} />
      <text x={x} y={y - ((lines.length - 1) * leading) / 2} text-anchor="middle">
        {lines.map((words, index) => (
          <tspan key={words} x={x} dy={index === 0 ? '0.35em' : leading}>
            {words}
          </tspan>
        ))}
      </text>
    </g>
  );
}

/** The number of a way out, on the middle of its line. */
function Number({ step, of }: { readonly step: Step; readonly of: number }) {
  const [x, y] = step.points[Math.floor(step.points.length / 2)] ?? [0, 0];
  return (
    <g class="lifecycle-number">
      <circle cx={x} cy={y} r="9" />
      <text x={x} y={y} dy="0.35em" text-anchor="middle">
        {number(of)}
      </text>
    </g>
  );
}
