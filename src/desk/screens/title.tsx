// The title: one line of what this is, and the ways in.
import { t } from '../../presentation/wording/wording.ts';
import type { ScreenBeside } from '../../session/snapshot.ts';
import { useDesk } from '../desk-context.ts';
import { Button } from '../parts/button.tsx';
import { MapBackdrop } from './map-backdrop.tsx';

interface WayIn {
  readonly title: string;
  readonly about: string;
  readonly onPress: () => void;
}

/** The first screen. */
export function TitleScreen() {
  const { snapshot, send, open } = useDesk();
  const go = (to: ScreenBeside) => (): void => send({ type: 'go', to });
  const ready = snapshot.screen === 'title';
  const waysIn: readonly WayIn[] = [
    { title: t('ui.saves'), about: t('desk.saves-about'), onPress: go('saves') },
    { title: t('ui.teachers'), about: t('desk.teachers-about'), onPress: () => open({ kind: 'teachers' }) },
    { title: t('ui.settings'), about: t('desk.settings-about'), onPress: () => open({ kind: 'settings' }) },
    { title: t('ui.about'), about: t('desk.about-about'), onPress: go('about') },
  ];
  return (
    <main id="content" class="title-screen" aria-busy={!ready}>
      {ready ? <MapBackdrop /> : null}
      <div class="title-words">
        <h1 tabIndex={-1}>{t('ui.game')}</h1>
        <p class="title-tagline">{t('ui.tagline')}</p>
        <p class="title-about">{t('title.about')}</p>
        <PlayButtons ready={ready} onPlay={go('choosing')} />
        <ul class="ways-in plain-list">
          {waysIn.map(({ title, about, onPress }) => (
            <li key={title}>
              <button type="button" class="way-in" onClick={onPress} disabled={!ready}>
                <span class="way-in-title">{title}</span>
                <span class="faint" aria-hidden="true">
                  {about}
                </span>
              </button>
            </li>
          ))}
        </ul>
        <p class="faint">{t('ui.no-account')}</p>
      </div>
    </main>
  );
}

function PlayButtons({ ready, onPlay }: { readonly ready: boolean; readonly onPlay: () => void }) {
  const { snapshot, send } = useDesk();
  if (!ready) return <ButtonsToCome />;
  const { canResume } = snapshot;
  return (
    <div class="title-play stack">
      <div class="row">
        {canResume ? (
          <Button look="primary" onPress={() => send({ type: 'resume' })}>
            {t('ui.resume')}
          </Button>
        ) : null}
        <Button look={canResume ? undefined : 'primary'} onPress={onPlay}>
          {canResume ? t('ui.new-game') : t('ui.play')}
        </Button>
        <Button onPress={() => send({ type: 'start-tutorial' })}>{t('ui.first-steps')}</Button>
      </div>
      {canResume ? null : <p class="faint">{t('title.new-here')}</p>}
    </div>
  );
}

/** In place of the buttons until something can be begun: as large as they will be, so that nothing moves when they come. */
const ButtonsToCome = () => (
  <div class="title-play stack">
    <div class="row">
      <button type="button" class="button button--primary" disabled>
        {t('ui.play')}
      </button>
      <button type="button" class="button" disabled>
        {t('ui.first-steps')}
      </button>
    </div>
    <p class="faint">{t('ui.loading')}</p>
  </div>
);
