// "Is it a good scenario?": hundreds of games beside the page, findings that grow, and the way to the field of each.
import { useMemo, useState } from 'preact/hooks';
import { describeRehearsal, rehearsalStatus } from '../../../presentation/writing/describe-rehearsal.ts';
import { t } from '../../../presentation/wording/wording.ts';
import type { FieldPath } from '../../../review/rehearsal/finding.ts';
import { atLength, offeredLengths } from '../../../scenario/lengths/at-length.ts';
import type { Length } from '../../../scenario/format/length.ts';
import type { Scenario } from '../../../scenario/format/scenario.ts';
import { Button } from '../../parts/button.tsx';
import { Select } from '../../parts/fields.tsx';
import '../../styles/rehearsal.css';
import { RehearsalSections } from './sections.tsx';
import { type Rehearsed, beginRehearsal, stopRehearsal, useRehearsal } from './use-rehearsal.ts';

interface RehearsalProps {
  readonly text: string;
  /** Undefined while the text has errors. */
  readonly scenario: Scenario | undefined;
  /** Leads to a field of the form, or of the text. */
  readonly onGoTo: (path: FieldPath) => void;
}

const amounts = { quick: 100, usual: 500, thorough: 2000 } as const;
type Amount = keyof typeof amounts;
const amountNames = Object.keys(amounts) as readonly Amount[];

/** As many as were asked for last; 500 at first. */
const amountOf = (rehearsed: Rehearsed | null): Amount =>
  amountNames.find((name) => amounts[name] === rehearsed?.asked.games) ?? 'usual';

const lengthChoice = ({ minutes }: { readonly minutes: Length }) => ({
  value: String(minutes),
  title: t('rehearsal.length-minutes', { count: minutes }),
});

/** Always the same chance: whoever changes one field sees what it changes. */
const seed = '1';

/** The panel: what to rehearse, how far it is, what was found. */
export function Rehearsal({ text, scenario, onGoTo }: RehearsalProps) {
  const rehearsed = useRehearsal(scenario?.id);
  const [amount, setAmount] = useState<Amount>(amountOf(rehearsed));
  const [minutes, setMinutes] = useState('');
  const offered = useMemo(() => (scenario === undefined ? [] : offeredLengths(scenario)), [scenario]);
  const length = offered.find((one) => String(one.minutes) === minutes)?.minutes;
  const running = rehearsed?.progress.status === 'running';
  return (
    <section class="rehearsal stack" aria-labelledby="rehearsal-title">
      <h2 id="rehearsal-title">{t('rehearsal.title')}</h2>
      <p class="faint">{t('rehearsal.intro')}</p>
      <div class="row rehearsal-begin">
        <Select
          label={t('rehearsal.games')}
          value={amount}
          choices={amountNames.map((name) => ({ value: name, title: t(`rehearsal.games-${name}`) }))}
          onChange={setAmount}
        />
        {offered.length === 0 ? null : (
          <Select
            label={t('rehearsal.length')}
            value={String(length ?? '')}
            choices={[{ value: '', title: t('rehearsal.length-whole') }, ...offered.map(lengthChoice)]}
            onChange={setMinutes}
          />
        )}
        {running ? (
          <Button onPress={stopRehearsal}>{t('rehearsal.stop')}</Button>
        ) : (
          <Button
            look="primary"
            refused={scenario === undefined ? t('rehearsal.unreadable') : null}
            onPress={() =>
              scenario !== undefined &&
              beginRehearsal(text, atLength(scenario, length), { games: amounts[amount], seed })
            }
          >
            {rehearsed === null ? t('rehearsal.begin') : t('rehearsal.again')}
          </Button>
        )}
      </div>
      {rehearsed === null ? null : (
        <Found rehearsed={rehearsed} isChanged={rehearsed.text !== text} onGoTo={onGoTo} />
      )}
    </section>
  );
}

interface FoundProps {
  readonly rehearsed: Rehearsed;
  readonly isChanged: boolean;
  readonly onGoTo: (path: FieldPath) => void;
}

function Found({ rehearsed: { scenario, progress }, isChanged, onGoTo }: FoundProps) {
  const { status, share, rehearsal } = progress;
  const model = rehearsal === null ? null : describeRehearsal(scenario, rehearsal);
  const words = rehearsalStatus(status, rehearsal);
  return (
    <>
      <div class="rehearsal-progress">
        <progress value={status === 'done' ? 1 : share} max={1} aria-label={t('rehearsal.progress')} />
        <span class="faint">{words}</span>
      </div>
      <output class="rehearsal-summary">
        {status === 'running' || model === null ? (status === 'failed' ? words : '') : model.summary}
      </output>
      {isChanged ? <p class="faint">{t('rehearsal.changed')}</p> : null}
      {model === null ? null : <RehearsalSections model={model} onGoTo={onGoTo} />}
    </>
  );
}
