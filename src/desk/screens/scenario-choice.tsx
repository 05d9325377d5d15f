// The scenarios that can be played here, as radio cards.
import { useId } from 'preact/hooks';
import { paragraphs } from '../../presentation/papers/describe-sources.ts';
import { languageMark } from '../../presentation/language-mark.ts';
import { language, t } from '../../presentation/wording/wording.ts';
import type { Offering } from '../../session/snapshot.ts';
import { useDesk } from '../desk-context.ts';
import { languageName } from '../parts/language-name.ts';

interface ScenarioChoiceProps {
  readonly offerings: readonly Offering[];
  readonly chosen: string;
}

/** The language, where it is not plain; how long it takes; where it comes from. */
function factsOf(offering: Offering): readonly string[] {
  const { minutes, builtIn, translates } = offering;
  const isPlain = translates === null && offering.language === language();
  return [
    ...(isPlain ? [] : [t('ui.in-language', { language: languageName(offering.language) })]),
    ...(minutes === null ? [] : [t('ui.minutes', { count: minutes })]),
    ...(builtIn ? [] : [t('ui.from-file')]),
  ];
}

/** One card a scenario, in each language that it can be played in. */
export function ScenarioChoice({ offerings, chosen }: ScenarioChoiceProps) {
  const { send } = useDesk();
  const id = useId();
  return (
    <fieldset>
      <legend>{t('ui.choose-scenario')}</legend>
      <div class="choices">
        {offerings.map((offering, at) => (
          <label key={offering.key} class="choice">
            <input
              type="radio"
              name="scenario"
              value={offering.key}
              checked={offering.key === chosen}
              aria-labelledby={`${id}-${at}`}
              aria-describedby={offering.key === chosen ? `${id}-summary` : undefined}
              onChange={() => send({ type: 'choose-scenario', scenario: offering.key })}
            />
            <span class="stack stack--close">
              <span id={`${id}-${at}`} class="stack stack--close">
                <span class="choice-title choice-title--serif" {...languageMark(offering.language)}>
                  {offering.title}
                </span>{' '}
                <span class="faint">{factsOf(offering).join(' · ')}</span>
              </span>
              {offering.key === chosen ? (
                <span
                  id={`${id}-summary`}
                  class="soft stack stack--close"
                  {...languageMark(offering.language)}
                >
                  {paragraphs(offering.summary).map((paragraph) => (
                    <span key={paragraph}>{paragraph}</span>
                  ))}
                </span>
              ) : null}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
