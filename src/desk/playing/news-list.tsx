// Lines of news, each with the button that asks why.
import type { Scenario } from '../../scenario/format/scenario.ts';
import type { NewsModel } from '../../presentation/news/news-models.ts';
import { t } from '../../presentation/wording/wording.ts';
import { useDesk } from '../desk-context.ts';
import { Button } from '../parts/button.tsx';
import { Icon } from '../parts/icon.tsx';
import { useSpotlight } from '../use-snapshot.ts';
import { useLanguageOfSentences, useScenarioLanguage } from '../use-scenario-language.ts';
import { Sources } from '../parts/text.tsx';

interface NewsListProps {
  readonly news: readonly NewsModel[];
  readonly scenario: Scenario;
  /** Tell events in full: text, reports, sources. */
  readonly stories?: boolean;
}

/** A list of news. Hovering or focusing a line shows on the stage what it is about. */
export function NewsList({ news, scenario, stories = false }: NewsListProps) {
  const { spotlight, open } = useDesk();
  const playing = useSpotlight(spotlight, 'playing');
  const markOf = useLanguageOfSentences();
  if (news.length === 0) return null;
  const show = (about: readonly string[]) => (): void => spotlight.set({ touches: about });
  const hide = (): void => spotlight.set({ touches: [] });
  return (
    <ul class="news plain-list">
      {news.map((line) => (
        <li
          key={line.id}
          class={`news-line news-line--${line.rank} news-line--${line.tone}${line.id === playing ? ' news-line--playing' : ''}`}
          onPointerEnter={show(line.about)}
          onPointerLeave={hide}
          onFocusCapture={show(line.about)}
          onBlurCapture={hide}
        >
          <Icon name={line.icon} />
          <div class="news-words">
            <p {...markOf(line.sentence)}>{line.sentence}</p>
            {stories && line.story !== null ? <Story story={line.story} scenario={scenario} /> : null}
          </div>
          <Button
            small
            look="plain"
            name={t('ui.why-of', { sentence: line.sentence })}
            onPress={() => open({ kind: 'why', consequence: line.id })}
          >
            {t('ui.why')}
          </Button>
        </li>
      ))}
    </ul>
  );
}

interface StoryProps {
  readonly story: NonNullable<NewsModel['story']>;
  readonly scenario: Scenario;
}

function Story({ story, scenario }: StoryProps) {
  const words = useScenarioLanguage();
  return (
    <div class="stack stack--close soft">
      {story.text === null ? null : <p {...words}>{story.text}</p>}
      <Reports reports={story.reports} />
      <Sources scenario={scenario} ids={story.sources} />
    </div>
  );
}

/** What each side says of an event, side by side. */
export function Reports({ reports }: { readonly reports: NonNullable<NewsModel['story']>['reports'] }) {
  const words = useScenarioLanguage();
  if (reports.length === 0) return null;
  return (
    <ul class="reports plain-list">
      {reports.map(({ by, text }) => (
        <li key={by + text}>
          <b>{t('desk.report-by', { by })}</b> <span {...words}>{text}</span>
        </li>
      ))}
    </ul>
  );
}
