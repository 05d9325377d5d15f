// Before those who can say no: how often they have refused, who waits for whom, and how likely they consent.
import { agreeing } from '../../presentation/names.ts';
import { t } from '../../presentation/wording/wording.ts';
import type { RunningGame } from '../../session/snapshot.ts';
import { stakeholdersOf } from '../game-models.ts';
import { LifecycleButton } from '../lifecycle/lifecycle-button.tsx';

/** The state of ratification; nothing outside the capitals phase. */
export function CapitalsPanel({ game }: { readonly game: RunningGame }) {
  const { view, scenario } = game;
  if (view.session !== 'capitals') return null;
  const { ratification } = view;
  const canSayNo = stakeholdersOf(game).filter(({ veto }) => veto);
  return (
    <section class="capitals stack" aria-labelledby="capitals-heading">
      <h2 id="capitals-heading" tabIndex={-1} data-focus-home>
        {t('capitals.heading')}
      </h2>
      <p class="soft">
        {view.sides
          .map((party) =>
            t(ratification.ready[party] === true ? 'capitals.waiting' : 'capitals.not-waiting', {
              party: scenario.parties[party]?.name ?? party,
              ...agreeing(scenario, party),
            }),
          )
          .join(' ')}
        {ratification.attempts > 0 ? ` ${t('capitals.attempts', { count: ratification.attempts })}` : ''}
        {ratification.returned ? ` ${t('capitals.returned')}` : ''}
        {ratification.ready[view.side] === true ? '' : ` ${t('playing.ready-to-submit')}`}
      </p>
      <p>
        <LifecycleButton of={{ chart: 'ratification', id: '' }} />
      </p>
      <ul class="plain-list">
        {canSayNo.map((one) => (
          <li key={one.id}>
            {one.sentence}
            {one.answerWord === null ? null : <b> {one.answerWord}</b>}
          </li>
        ))}
      </ul>
    </section>
  );
}
