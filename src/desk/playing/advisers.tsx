// The advisers, to be asked about one move before it is made: a card, an answer to a crisis, an offer as it is put together.
import { useRef } from 'preact/hooks';
import { type ForecastModel, describeForecast } from '../../presentation/moves/describe-forecast.ts';
import { moveKey } from '../../presentation/moves/describe-move.ts';
import { t } from '../../presentation/wording/wording.ts';
import type { Move } from '../../simulation/move.ts';
import { useDesk } from '../desk-context.ts';
import { Button } from '../parts/button.tsx';

interface AdvisersProps {
  readonly move: Move;
  /** The move’s name on its card, or what an offer says. */
  readonly title: string;
  /** Where there is little room: the numbers unfold. */
  readonly brief?: boolean;
}

/** A button, then what they say in its place, which keeps the focus and is read out. Nothing where they may not be asked. */
export function Advisers({ move, title, brief = false }: AdvisersProps) {
  const place = useRef<HTMLDivElement>(null);
  const { send, snapshot } = useDesk();
  const { advice, settings, game } = snapshot;
  if (!settings.advisers || game === null || game.lesson?.terms.advisers === false) return null;
  const asked = advice !== null && moveKey(advice.move) === moveKey(move) ? advice : null;
  const ask = (): void => {
    place.current?.focus({ preventScroll: true });
    send({ type: 'ask-advisers', move });
  };
  const stop = (): void => {
    place.current?.focus({ preventScroll: true });
    send({ type: 'stop-advisers' });
  };
  return (
    <div ref={place} class="advisers-place" tabIndex={-1} aria-live="polite">
      {asked === null ? (
        <Button small name={t('forecast.ask-name', { move: title })} onPress={ask}>
          {t('forecast.ask')}
        </Button>
      ) : asked.forecast === null ? (
        <p class="soft row">
          {t('forecast.thinking')}
          <Button small onPress={stop}>
            {t('forecast.stop')}
          </Button>
        </p>
      ) : (
        <Said model={describeForecast(game.scenario, asked.forecast, game.view.session)} brief={brief} />
      )}
    </div>
  );
}

/** What both of them say. */
function Said({ model, brief }: { readonly model: ForecastModel; readonly brief: boolean }) {
  return (
    <section class="advisers stack stack--close" aria-label={t('forecast.title')}>
      {model.opinions.map(({ adviser, says, tone }) => (
        <p key={adviser} class={`opinion opinion--${tone}`}>
          <b>{adviser}</b> {says}
        </p>
      ))}
      {brief ? (
        <details>
          <summary>{t('forecast.in-numbers')}</summary>
          <Numbers model={model} />
        </details>
      ) : (
        <Numbers model={model} />
      )}
    </section>
  );
}

/** What is to be expected with the move and without it, and what that rests on. */
function Numbers({ model }: { readonly model: ForecastModel }) {
  return (
    <>
      <ul>
        {model.lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p class="faint">{model.basis}</p>
    </>
  );
}
