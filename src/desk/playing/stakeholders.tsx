// Those who stand behind or beside the parties: what they want, and how likely they are to say no.
import type { StakeholderModel } from '../../presentation/talks/table-models.ts';
import { t } from '../../presentation/wording/wording.ts';
import type { RunningGame } from '../../session/snapshot.ts';
import { useDesk } from '../desk-context.ts';
import { stakeholdersOf } from '../game-models.ts';
import { Portrait } from '../parts/portrait.tsx';
import { Sources } from '../parts/text.tsx';
import { useScenarioLanguage } from '../use-scenario-language.ts';

/** All stakeholders; those who can say no come first on each side. */
export function Stakeholders({ game }: { readonly game: RunningGame }) {
  const { parties } = game.scenario;
  const all = stakeholdersOf(game);
  const { viewer } = game;
  const { other } = game.view;
  const groups = [
    { title: parties[viewer]?.name ?? viewer, of: all.filter((one) => one.behindParty === viewer) },
    { title: parties[other]?.name ?? other, of: all.filter((one) => one.behindParty === other) },
    { title: t('desk.others-about'), of: all.filter((one) => one.behindParty === null) },
  ].filter((group) => group.of.length > 0);
  return (
    <div class="stack">
      <h2 class="unseen">{t('ui.stakeholders')}</h2>
      {groups.map((group) => (
        <section key={group.title} class="stack stack--close">
          <h3>{group.title}</h3>
          <ul class="plain-list stakeholders">
            {group.of.map((one) => (
              <StakeholderLine key={one.id} stakeholder={one} game={game} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

interface StakeholderLineProps {
  readonly stakeholder: StakeholderModel;
  readonly game: RunningGame;
}

function StakeholderLine({ stakeholder: one, game }: StakeholderLineProps) {
  const { spotlight } = useDesk();
  const words = useScenarioLanguage();
  return (
    <li
      class="stakeholder"
      onPointerEnter={() => spotlight.set({ touches: [one.id] })}
      onPointerLeave={() => spotlight.set({ touches: [] })}
    >
      <details>
        <summary>
          <Portrait of={one.portrait} />
          <span class="stakeholder-name" {...words}>
            {one.name}
          </span>
          {one.veto ? <span class="tag tag--strong">{t('people.can-say-no')}</span> : null}
          {one.answerWord === null ? null : (
            <span class={`tag ${one.answerWord === t('people.answer-consents') ? 'tag--good' : 'tag--bad'}`}>
              {one.answerWord}
            </span>
          )}
        </summary>
        <div class="stack stack--close">
          <p class="faint">{one.kindWord}</p>
          {one.about === '' ? null : <p {...words}>{one.about}</p>}
          {one.wants.length === 0 ? null : (
            <>
              <p class="label">{t('desk.wants')}</p>
              <ul {...words}>
                {one.wants.map((want) => (
                  <li key={want}>{want}</li>
                ))}
              </ul>
            </>
          )}
          <p>
            <span class="label">{t('desk.support-of')}</span> {one.support}{' '}
            <span class="soft">{one.supportWord}</span>
          </p>
          {one.voiceWord === null ? null : (
            <p>
              <span class="label">{t('desk.voice-at-home')}</span> <span class="soft">{one.voiceWord}</span>
            </p>
          )}
          <Sources scenario={game.scenario} ids={one.sources} />
        </div>
      </details>
      <p class="soft stakeholder-sentence">{one.stance}</p>
    </li>
  );
}
