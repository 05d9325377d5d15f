// Before something goes: what refers to it, each place a link, and the choice to keep it.
import { useLayoutEffect, useRef } from 'preact/hooks';
import { t } from '../../../presentation/wording/wording.ts';
import { Button } from '../../parts/button.tsx';
import { type Path, useForms } from './form-context.ts';
import { placeInWords } from './place-words.ts';

interface DeleteQuestionProps {
  readonly name: string;
  readonly places: readonly Path[];
  readonly onDelete: () => void;
  readonly onKeep: () => void;
}

/** More places than this are counted, not listed. */
const mostPlaces = 12;

/** Asks whether something that is referred to should really go. */
export function DeleteQuestion({ name, places, onDelete, onKeep }: DeleteQuestionProps) {
  const forms = useForms();
  const box = useRef<HTMLFieldSetElement>(null);
  useLayoutEffect(() => box.current?.focus(), []);
  return (
    <fieldset ref={box} class="form-question" tabIndex={-1} aria-label={t('form.referred-to', { name })}>
      <p>{t('form.referred-to', { name })}</p>
      <ul>
        {places.slice(0, mostPlaces).map((place) => (
          <li key={JSON.stringify(place)}>
            <Button small look="plain" onPress={() => forms.goTo(place)}>
              {placeInWords(place, forms.value)}
            </Button>
          </li>
        ))}
      </ul>
      {places.length > mostPlaces ? (
        <p>{t('form.more-places', { count: places.length - mostPlaces })}</p>
      ) : null}
      <p class="form-help">{t('form.referred-cure')}</p>
      <div class="row">
        <Button small onPress={onDelete}>
          {t('form.delete-anyway')}
        </Button>
        <Button small look="primary" onPress={onKeep}>
          {t('form.keep')}
        </Button>
      </div>
    </fieldset>
  );
}
