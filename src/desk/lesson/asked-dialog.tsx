// A question before a move: a prediction and how sure one is, or a reason in a sentence.
import '../styles/lesson.css';
import { useId, useState } from 'preact/hooks';
import { describeAsk, sureness } from '../../presentation/classroom/describe-lesson.ts';
import { describeMove } from '../../presentation/moves/describe-move.ts';
import { t } from '../../presentation/wording/wording.ts';
import { answersAll, type Given } from '../../lesson/lesson.ts';
import { resultLimits } from '../../lesson/result.ts';
import type { Asked, RunningGame } from '../../session/snapshot.ts';
import { useDesk } from '../desk-context.ts';
import { Button } from '../parts/button.tsx';
import { Dialog } from '../parts/dialog.tsx';

interface AskedDialogProps {
  readonly game: RunningGame;
  readonly asked: Asked;
}

/** Open as long as questions stand before a move. Closing it leaves the move unmade. */
export function AskedDialog({ game, asked }: AskedDialogProps) {
  const { send } = useDesk();
  const [given, setGiven] = useState<readonly Given[]>(
    asked.due.map(({ ask }) => ({ question: describeAsk(game.scenario, ask), text: '' })),
  );
  const answer = (index: number, part: Partial<Given>): void => {
    const before = given[index];
    if (before !== undefined) setGiven(given.with(index, { ...before, ...part }));
  };
  const keep = (): void => send({ type: 'keep-move' });
  return (
    <Dialog
      title={t('lesson.asked-title')}
      onClose={keep}
      foot={
        <>
          <Button onPress={keep}>{t('lesson.asked-keep')}</Button>
          <Button
            look="primary"
            refused={answersAll(asked.due, given) ? null : t('lesson.asked-missing')}
            onPress={() => send({ type: 'answer', answers: given })}
          >
            {t('lesson.asked-go')}
          </Button>
        </>
      }
    >
      <p class="soft">{describeMove(game.scenario, game.viewer, asked.move)}</p>
      {asked.due.map(({ key, ask }, index) =>
        ask.ask === 'prediction' ? (
          <Sureness
            key={key}
            question={given[index]?.question ?? ''}
            value={given[index]?.value}
            onChange={(value, text) => answer(index, { value, text })}
          />
        ) : (
          <Reason
            key={key}
            question={given[index]?.question ?? ''}
            text={given[index]?.text ?? ''}
            onChange={(text) => answer(index, { text })}
          />
        ),
      )}
    </Dialog>
  );
}

interface SurenessProps {
  readonly question: string;
  readonly value: number | undefined;
  readonly onChange: (value: number, text: string) => void;
}

function Sureness({ question, value: chosen, onChange }: SurenessProps) {
  const name = useId();
  return (
    <fieldset>
      <legend>{question}</legend>
      <div class="choices">
        {sureness().map(({ value, text }) => (
          <label key={value} class="choice choice--slim">
            <input
              type="radio"
              name={name}
              value={value}
              checked={value === chosen}
              onChange={() => onChange(value, text)}
            />
            <span>{text}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

interface ReasonProps {
  readonly question: string;
  readonly text: string;
  readonly onChange: (text: string) => void;
}

function Reason({ question, text, onChange }: ReasonProps) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{question}</label>
      <textarea
        id={id}
        rows={2}
        maxLength={resultLimits.answer}
        value={text}
        onInput={(event) => onChange(event.currentTarget.value)}
      />
    </div>
  );
}
