// The questions that students answer before moves, as a teacher puts them together.
import { useId, useState } from 'preact/hooks';
import {
  describeAsk,
  describeMeasure,
  describeMoment,
} from '../../presentation/classroom/describe-lesson.ts';
import { t } from '../../presentation/wording/wording.ts';
import { type Ask, assignmentLimits, type Moment, moments } from '../../lesson/assignment.ts';
import { measuresOf } from '../../lesson/measures.ts';
import type { Scenario } from '../../scenario/format/scenario.ts';
import { Button } from '../parts/button.tsx';
import { Select } from '../parts/fields.tsx';

interface AsksEditorProps {
  readonly scenario: Scenario;
  readonly asks: readonly Ask[];
  readonly onChange: (asks: readonly Ask[]) => void;
}

/** The questions so far, each to be removed, and a row to add one. */
export function AsksEditor({ scenario, asks, onChange }: AsksEditorProps) {
  const sentences = asks.map((ask) => `${describeMoment(scenario, ask)}: ${describeAsk(scenario, ask)}`);
  return (
    <div class="stack">
      {asks.length === 0 ? <p class="faint">{t('lesson.ask-none')}</p> : null}
      <ul class="asks plain-list">
        {sentences.map((sentence, index) => (
          <li key={sentence} class="row row--apart">
            <span>{sentence}</span>
            <Button
              small
              look="plain"
              name={t('lesson.ask-remove', { question: sentence })}
              onPress={() => onChange(asks.toSpliced(index, 1))}
            >
              {t('ui.delete')}
            </Button>
          </li>
        ))}
      </ul>
      {asks.length >= assignmentLimits.asks ? null : (
        <NewAsk
          scenario={scenario}
          onAdd={(ask) => {
            const sentence = `${describeMoment(scenario, ask)}: ${describeAsk(scenario, ask)}`;
            if (!sentences.includes(sentence)) onChange([...asks, ask]);
          }}
        />
      )}
    </div>
  );
}

type Kind = Ask['ask'];

function NewAsk({ scenario, onAdd }: { readonly scenario: Scenario; readonly onAdd: (ask: Ask) => void }) {
  const id = useId();
  const cards = Object.entries(scenario.moves);
  const [kind, setKind] = useState<Kind>('prediction');
  const [before, setBefore] = useState<Moment>('first-offer');
  const [card, setCard] = useState(cards[0]?.[0] ?? '');
  const [measure, setMeasure] = useState('ratified');
  const [question, setQuestion] = useState('');
  const add = (): void => {
    const moment = before === 'card' ? { before, card } : { before };
    const words = question.trim();
    onAdd(
      kind === 'prediction'
        ? { ask: 'prediction', measure, ...moment }
        : { ask: 'reason', ...(words === '' ? {} : { question: words }), ...moment },
    );
    setQuestion('');
  };
  return (
    <fieldset class="new-ask stack">
      <legend>{t('lesson.ask-add')}</legend>
      <div class="fields">
        <Select
          label={t('lesson.ask-kind')}
          value={kind}
          choices={(['prediction', 'reason'] as const).map((value) => ({
            value,
            title: t(`lesson.ask-${value}`),
          }))}
          onChange={setKind}
        />
        <Select
          label={t('lesson.ask-when')}
          value={before}
          choices={moments
            .filter((moment) => moment !== 'card' || cards.length > 0)
            .map((value) => ({ value, title: t(`lesson.moment-${value}`) }))}
          onChange={setBefore}
        />
        {before === 'card' ? (
          <Select
            label={t('lesson.ask-card')}
            value={card}
            choices={cards.map(([value, { title }]) => ({ value, title }))}
            onChange={setCard}
          />
        ) : null}
        {kind === 'prediction' ? (
          <Select
            label={t('lesson.ask-measure')}
            value={measure}
            choices={measuresOf(scenario).map((value) => ({
              value,
              title: describeMeasure(scenario, value),
            }))}
            onChange={setMeasure}
          />
        ) : (
          <label class="field" for={id}>
            <span>{t('lesson.ask-question')}</span>
            <input
              id={id}
              type="text"
              value={question}
              maxLength={assignmentLimits.question}
              placeholder={t('lesson.asked-why')}
              onInput={(event) => setQuestion(event.currentTarget.value)}
            />
          </label>
        )}
      </div>
      <div class="row">
        <Button onPress={add}>{t('lesson.ask-this')}</Button>
      </div>
    </fieldset>
  );
}
