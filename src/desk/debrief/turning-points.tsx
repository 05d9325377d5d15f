// The moments after which most was different: what was choice, what was chance, what came of it.
import type { TurningPointModel } from '../../presentation/papers/document-models.ts';
import { t } from '../../presentation/wording/wording.ts';
import { useDesk } from '../desk-context.ts';
import { Button } from '../parts/button.tsx';
import { useLanguageOfSentences } from '../use-scenario-language.ts';
import { DebriefPart } from './debrief-part.tsx';

/** Turning points in their order, each to be asked why. */
export function TurningPoints({ points }: { readonly points: readonly TurningPointModel[] }) {
  return (
    <DebriefPart title={t('debrief.turning')}>
      <p class="faint">{t(points.length === 0 ? 'debrief.turning-none' : 'debrief.turning-intro')}</p>
      <ol class="turning-points">
        {points.map((point) => (
          <TurningPoint key={point.id} point={point} />
        ))}
      </ol>
    </DebriefPart>
  );
}

function TurningPoint({ point }: { readonly point: TurningPointModel }) {
  const { open } = useDesk();
  const markOf = useLanguageOfSentences();
  return (
    <li class={`turning-point turning-point--${point.kind}`}>
      <p class="faint">
        {point.date} <span class="tag">{point.kindWord}</span>
      </p>
      <p>
        <b {...markOf(point.sentence)}>{point.sentence}</b> {point.decided}
      </p>
      {point.led.length === 0 ? null : (
        <ul>
          {point.led.map((line) => (
            <li key={line} {...markOf(line)}>
              {line}
            </li>
          ))}
        </ul>
      )}
      <Button
        small
        look="plain"
        name={t('ui.why-of', { sentence: point.sentence })}
        onPress={() => open({ kind: 'why', consequence: point.id })}
      >
        {t('ui.why')}
      </Button>
    </li>
  );
}
