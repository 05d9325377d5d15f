// Handing a scenario out to a class: what is played, what is locked, what is asked, and the ways to give it out.
import '../styles/lesson.css';
import type { ComponentChildren } from 'preact';
import { useEffect, useId, useState } from 'preact/hooks';
import { roleSheetsOf } from '../../presentation/papers/role-sheets.ts';
import { t } from '../../presentation/wording/wording.ts';
import { assignmentLimits, type Lock } from '../../lesson/assignment.ts';
import { opponentLevels } from '../../lesson/game-setup.ts';
import type { Scenario } from '../../scenario/format/scenario.ts';
import { readingMinutes } from '../../review/rehearsal/reading-minutes.ts';
import { minutesFor } from '../../review/rehearsal/thresholds.ts';
import { atLength, offeredLengths } from '../../scenario/lengths/at-length.ts';
import type { Prepared } from '../../session/snapshot.ts';
import { useDesk } from '../desk-context.ts';
import { Button } from '../parts/button.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { Check, Select } from '../parts/fields.tsx';
import { LengthChoice } from '../screens/length-choice.tsx';
import { TemperChoice } from '../screens/temper-choice.tsx';
import { AsksEditor } from './asks-editor.tsx';
import { GiveOut } from './give-out.tsx';
import { assignmentOf, firstPlan, type Plan } from './plan.ts';

export interface HandOutProps {
  /** The key of a scenario that can be chosen; undefined: the first one. */
  readonly scenario?: string | undefined;
  /** Or the scenario itself, such as a draft. */
  readonly prepared?: Prepared | undefined;
  readonly onClose: () => void;
}

/** The dialog; it fetches the scenario where it was not given. */
export function HandOut({ scenario, prepared, onClose }: HandOutProps) {
  const { send, snapshot } = useDesk();
  const [wished, setWished] = useState(scenario);
  useEffect(() => {
    if (prepared === undefined) send({ type: 'prepare-assignment', scenario: wished });
  }, [prepared, wished, send]);
  const fetched =
    wished === undefined || snapshot.prepared?.key === wished ? (snapshot.prepared ?? undefined) : undefined;
  const found = prepared ?? fetched;
  return (
    <Dialog title={t('lesson.hand-out')} onClose={onClose}>
      <p class="faint">{t('lesson.hand-out-about')}</p>
      {prepared !== undefined || snapshot.offerings.length === 0 ? null : (
        <Select
          label={t('ui.choose-scenario')}
          value={found?.key ?? wished ?? ''}
          choices={snapshot.offerings.map((offering) => ({ value: offering.key, title: offering.title }))}
          onChange={setWished}
        />
      )}
      {found === undefined ? (
        <output>{t('ui.loading')}</output>
      ) : (
        <Planned key={found.key} prepared={found} />
      )}
    </Dialog>
  );
}

const lockNames = ['side', 'opponent', 'length', 'seed'] as const satisfies readonly Lock[];

function Planned({ prepared }: { readonly prepared: Prepared }) {
  const [plan, setPlan] = useState(() => firstPlan(t('lesson.before-usual'), t('lesson.after-usual')));
  const change = (part: Partial<Plan>): void => setPlan({ ...plan, ...part });
  const whole = prepared.scenario;
  const scenario = atLength(whole, plan.length);
  const lengths = offeredLengths(whole);
  const parties = Object.entries(scenario.parties);
  return (
    <div class="hand-out">
      {lengths.length === 0 ? null : (
        <Part title={t('lesson.hand-out-what')}>
          <LengthChoice
            offering={{ lengths, minutes: whole.minutes ?? null }}
            chosen={plan.length}
            onChoose={(length) => change({ length })}
          />
          <p class="faint">
            {t('lesson.length-estimate', {
              count: Math.round(readingMinutes(scenario)),
              speed: minutesFor.wordsAMinute,
            })}
          </p>
        </Part>
      )}
      <Part title={t('lesson.hand-out-who')}>
        <div class="fields">
          <Select
            label={t('lesson.side-of-students')}
            value={plan.side ?? ''}
            choices={[
              { value: '', title: t('lesson.students-choose') },
              ...parties.map(([value, { name }]) => ({ value, title: name })),
            ]}
            onChange={(side) =>
              change({
                side: side === '' ? null : side,
                locked: [...new Set([...plan.locked, 'side' as const])],
              })
            }
          />
          <Select
            label={t('ui.choose-opponent')}
            value={plan.across}
            choices={[
              ...opponentLevels.map((value) => ({ value, title: t(`ui.opponent-${value}`) })),
              { value: 'person' as const, title: t('lesson.other-person') },
            ]}
            onChange={(across) => change({ across })}
          />
          {plan.across === 'person' ? null : (
            <TemperChoice chosen={plan.temperament} onChoose={(temperament) => change({ temperament })} />
          )}
        </div>
      </Part>
      <Part title={t('lesson.hand-out-locks')}>
        <Locks plan={plan} onChange={change} />
      </Part>
      <Part title={t('lesson.hand-out-asks')}>
        <AsksEditor scenario={scenario} asks={plan.asks} onChange={(asks) => change({ asks })} />
        <Lines
          label={t('lesson.before')}
          about={t('lesson.before-about')}
          text={plan.before}
          onChange={(before) => change({ before })}
        />
        <Lines
          label={t('lesson.after')}
          about={t('lesson.after-about')}
          text={plan.after}
          onChange={(after) => change({ after })}
        />
      </Part>
      <Part title={t('lesson.hand-out-give')}>
        <GiveOut
          assignment={assignmentOf(prepared, plan)}
          onAnotherCode={() => change({ edition: plan.edition + 1 })}
        />
        <RoleSheets scenario={scenario} />
      </Part>
    </div>
  );
}

/** The same scenario on paper. */
function RoleSheets({ scenario }: { readonly scenario: Scenario }) {
  const { send } = useDesk();
  return (
    <div class="stack stack--close">
      <div class="row">
        <Button
          onPress={() =>
            send({
              type: 'give-file',
              name: `role-sheets-${scenario.id}.html`,
              text: roleSheetsOf(scenario),
            })
          }
        >
          {t('roleSheets.file')}
        </Button>
      </div>
      <p class="faint">{t('roleSheets.file-about')}</p>
    </div>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ComponentChildren }) {
  const id = useId();
  return (
    <section class="stack hand-out-part" aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      {children}
    </section>
  );
}

interface LocksProps {
  readonly plan: Plan;
  readonly onChange: (part: Partial<Plan>) => void;
}

function Locks({ plan, onChange }: LocksProps) {
  const setLock = (lock: Lock, on: boolean): void =>
    onChange({ locked: lockNames.filter((name) => (name === lock ? on : plan.locked.includes(name))) });
  return (
    <div class="locks">
      {lockNames
        .filter((lock) => lock !== 'side' || plan.side !== null)
        .map((lock) => (
          <Check
            key={lock}
            label={t(`lesson.lock-${lock}`)}
            checked={plan.locked.includes(lock)}
            onChange={(on) => setLock(lock, on)}
          />
        ))}
      <Check
        label={t('lesson.no-advisers')}
        about={t('lesson.no-advisers-about')}
        checked={!plan.advisers}
        onChange={(off) => onChange({ advisers: !off })}
      />
      <Check
        label={t('lesson.no-undo')}
        about={t('lesson.no-undo-about')}
        checked={!plan.undo}
        onChange={(off) => onChange({ undo: !off })}
      />
    </div>
  );
}

interface LinesProps {
  readonly label: string;
  readonly about: string;
  readonly text: string;
  readonly onChange: (text: string) => void;
}

/** A text of questions, one a line. */
function Lines({ label, about, text, onChange }: LinesProps) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <textarea
        id={id}
        rows={3}
        value={text}
        aria-describedby={`${id}-about`}
        onInput={(event) => onChange(event.currentTarget.value)}
      />
      <span id={`${id}-about`} class="faint">
        {about} {t('lesson.lines-about', { count: assignmentLimits.questions })}
      </span>
    </div>
  );
}
