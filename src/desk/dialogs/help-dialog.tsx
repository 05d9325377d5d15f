// Help: how the game is played, its terms, its keys.
import { t } from '../../presentation/wording/wording.ts';
import { useDesk } from '../desk-context.ts';
import { Dialog } from '../parts/dialog.tsx';
import { useScenarioLanguage } from '../use-scenario-language.ts';

const chapters = ['aim', 'table', 'hand', 'turn', 'undo', 'why', 'capitals', 'implementation'] as const;
const terms = ['influence', 'patience', 'trust', 'mandate', 'support', 'violence'] as const;

/** The keys that work anywhere on the playing screen, with what they do. */
const keys = () =>
  [
    ['?', t('desk.key-help')],
    ['m', t('desk.key-moves')],
    ['1\u00a0–\u00a05', t('desk.key-tabs')],
    ['o', t('desk.key-offer')],
    ['e', t('desk.key-end')],
    ['u', t('desk.key-undo')],
    ['c', t('desk.key-continue')],
    ['+\u00a0−', t('desk.key-zoom')],
    ['0', t('desk.key-whole-map')],
    ['←\u00a0↑\u00a0→\u00a0↓', t('desk.key-pan')],
  ] as const;

/** How to play. */
export function HelpDialog({ onClose }: { readonly onClose: () => void }) {
  const { snapshot } = useDesk();
  const words = useScenarioLanguage();
  const glossary = Object.entries(snapshot.game?.scenario.glossary ?? {});
  return (
    <Dialog title={t('help.title')} onClose={onClose}>
      {chapters.map((chapter) => (
        <p key={chapter}>{t(`help.${chapter}`)}</p>
      ))}
      <h3>{t('desk.shortcuts')}</h3>
      <p>{t('help.keyboard')}</p>
      <dl class="keys">
        {keys().map(([key, what]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      <p class="faint">{t('desk.shortcuts-off')}</p>
      <h3>{t('ui.glossary')}</h3>
      <ul class="plain-list stack stack--close">
        {terms.map((term) => (
          <li key={term}>{t(`help.${term}`)}</li>
        ))}
        {glossary.map(([id, { term, text }]) => (
          <li key={id}>
            <b {...words}>{term}</b>: <span {...words}>{text}</span>
          </li>
        ))}
      </ul>
      <p>{t('help.no-score')}</p>
    </Dialog>
  );
}
