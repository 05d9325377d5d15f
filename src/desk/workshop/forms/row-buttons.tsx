// The buttons of an entry in a list or table: up, down, duplicate, delete.
import { t } from '../../../presentation/wording/wording.ts';
import { Button } from '../../parts/button.tsx';

interface RowButtonsProps {
  /** What the buttons are about, for their accessible names. */
  readonly name: string;
  readonly at: number;
  readonly count: number;
  readonly onMove: ((to: number) => void) | null;
  readonly onDuplicate?: (() => void) | undefined;
  readonly onDelete: (() => void) | null;
}

/** Buttons for the order and the being of an entry. */
export function RowButtons({ name, at, count, onMove, onDuplicate, onDelete }: RowButtonsProps) {
  return (
    <span class="form-row-buttons">
      {onMove === null || count < 2 ? null : (
        <>
          <span data-step="up">
            <Button
              small
              look="plain"
              name={t('form.move-up-name', { name })}
              refused={at === 0 ? t('form.first-already') : null}
              onPress={() => onMove(at - 1)}
            >
              {t('form.move-up')}
            </Button>
          </span>
          <span data-step="down">
            <Button
              small
              look="plain"
              name={t('form.move-down-name', { name })}
              refused={at === count - 1 ? t('form.last-already') : null}
              onPress={() => onMove(at + 1)}
            >
              {t('form.move-down')}
            </Button>
          </span>
        </>
      )}
      {onDuplicate === undefined ? null : (
        <Button small look="plain" name={t('form.duplicate-name', { name })} onPress={onDuplicate}>
          {t('form.duplicate')}
        </Button>
      )}
      {onDelete === null ? null : (
        <Button small look="plain" name={t('form.delete-name', { name })} onPress={onDelete}>
          {t('form.delete')}
        </Button>
      )}
    </span>
  );
}
