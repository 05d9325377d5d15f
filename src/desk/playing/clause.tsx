// One clause of the draft: its state, the text as it stands, and unfolded its wordings and actions.
import { useId } from 'preact/hooks';
import type { ClauseModel } from '../../presentation/talks/table-models.ts';
import { agreeing } from '../../presentation/names.ts';
import { t } from '../../presentation/wording/wording.ts';
import type { RunningGame } from '../../session/snapshot.ts';
import { useDesk } from '../desk-context.ts';
import { tableOf } from '../game-models.ts';
import { useScenarioLanguage } from '../use-scenario-language.ts';
import { ClauseDetails } from './clause-details.tsx';

interface ClauseProps {
  readonly clause: ClauseModel;
  readonly number: number;
  readonly game: RunningGame;
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
}

const isAgreed = (state: string): boolean => state === 'agreed' || state === 'agreedAdReferendum';

/** A clause as it stands; its heading unfolds it. */
export function Clause({ clause, number, game, open, onOpen }: ClauseProps) {
  const { spotlight } = useDesk();
  const words = useScenarioLanguage();
  const id = useId();
  const show = (): void => spotlight.set({ touches: [clause.point] });
  const hide = (): void => spotlight.set({ touches: [] });
  const bracketed = clause.state === 'bracketed';
  return (
    <li
      class={`clause clause--${clause.state}`}
      onPointerEnter={show}
      onPointerLeave={hide}
      onFocusCapture={show}
      onBlurCapture={hide}
    >
      <h3 class="clause-heading">
        <button
          type="button"
          aria-expanded={open}
          aria-controls={open ? id : undefined}
          onClick={() => onOpen(!open)}
        >
          <span class="clause-number" aria-hidden="true">
            {number}
          </span>
          <span class="clause-title" {...words}>
            {clause.title}
          </span>
          <span class="unseen">, </span>
          <span class={`tag${isAgreed(clause.state) ? ' tag--good' : ''}`}>{clause.stateWord}</span>
        </button>
      </h3>
      <p
        class={clause.text === null ? 'clause-text faint' : 'clause-text'}
        {...(clause.text === null ? {} : words)}
      >
        {clause.text === null ? t('desk.no-text') : bracketed ? `[ ${clause.text} ]` : clause.text}
      </p>
      <ClauseStanding clause={clause} game={game} />
      {open ? (
        <div id={id}>
          <ClauseDetails clause={clause} game={game} />
        </div>
      ) : null}
    </li>
  );
}

/** Who has tabled what, links, verification. */
function ClauseStanding({ clause, game }: { readonly clause: ClauseModel; readonly game: RunningGame }) {
  const titleOf = (point: string): string =>
    tableOf(game).clauses.find((other) => other.point === point)?.title ?? point;
  const lines = [
    ...(isAgreed(clause.state)
      ? []
      : clause.standing.map((standing) =>
          t(standing.tied ? 'desk.standing-tied' : 'desk.standing-line', {
            party: standing.partyName,
            option: standing.optionTitle,
          }),
        )),
    ...(clause.offered === null ? [] : [t('desk.offered-line', { option: clause.offered.optionTitle })]),
    ...(clause.linkedWith.length === 0
      ? []
      : [t('desk.linked', { points: clause.linkedWith.map(titleOf).join(', ') })]),
    ...(clause.verified ? [t('desk.verified')] : []),
    ...clause.verificationAsked.map((party) =>
      t('desk.verification-asked', {
        party: game.scenario.parties[party]?.name ?? party,
        ...agreeing(game.scenario, party),
      }),
    ),
  ];
  if (lines.length === 0) return null;
  return (
    <ul class="clause-standing plain-list faint">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
