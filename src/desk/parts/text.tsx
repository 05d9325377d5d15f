// Sources of a scenario, folded at the foot of what they are for.
import type { Scenario } from '../../scenario/format/scenario.ts';
import { describeSources } from '../../presentation/papers/describe-sources.ts';
import type { SourceModel } from '../../presentation/papers/document-models.ts';
import { t } from '../../presentation/wording/wording.ts';
import { Glossed } from './glossed.tsx';
import { useScenarioLanguage } from '../use-scenario-language.ts';

/** Sources as a folded list; nothing where there are none. */
export function SourceList({ sources }: { readonly sources: readonly SourceModel[] }) {
  const words = useScenarioLanguage();
  if (sources.length === 0) return null;
  return (
    <details class="sources">
      <summary>{t('ui.sources')}</summary>
      <ul>
        {sources.map((source) => (
          <li key={source.id}>
            {source.line}
            {source.note === null ? null : (
              <>
                {' '}
                <span class="soft" {...words}>
                  {source.note}
                </span>
              </>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}

/** The sources with these ids. */
export function Sources({ scenario, ids }: { readonly scenario: Scenario; readonly ids: readonly string[] }) {
  return <SourceList sources={describeSources(scenario, ids)} />;
}

/** Text of a scenario with its paragraphs. */
export function Paragraphs({ paragraphs }: { readonly paragraphs: readonly string[] }) {
  const words = useScenarioLanguage();
  return (
    <>
      {paragraphs.map((paragraph) => (
        <p key={paragraph} {...words}>
          <Glossed text={paragraph} />
        </p>
      ))}
    </>
  );
}
