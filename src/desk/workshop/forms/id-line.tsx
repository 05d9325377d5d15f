// The id of a thing, folded away: it can be changed, and what refers to it follows.
import { useState } from 'preact/hooks';
import { isId } from '../../../scenario/format/basics.ts';
import { t } from '../../../presentation/wording/wording.ts';
import { valueAt } from '../../../scenario/reading/shape.ts';
import { Button } from '../../parts/button.tsx';
import { isBlock, type Path, useForms } from './form-context.ts';

/** Shows the id and renames it. */
export function IdLine({ path }: { readonly path: Path }) {
  const { change, value, openEntry } = useForms();
  const id = String(path.at(-1));
  const table = path.slice(0, -1);
  const [next, setNext] = useState(id);
  const around = valueAt(value, table);
  const isTaken = next !== id && isBlock(around) && Object.hasOwn(around, next);
  const refused = isTaken ? t('form.id-taken') : isId(next) ? null : t('form.id-malformed');
  return (
    <details class="form-more">
      <summary>{t('form.id')}</summary>
      <p class="form-help">{t('form.id-help')}</p>
      <div class="row">
        <input
          type="text"
          aria-label={t('form.id')}
          value={next}
          maxLength={48}
          onInput={(event) => setNext(event.currentTarget.value)}
        />
        <Button
          small
          refused={refused}
          onPress={() => {
            if (next === id) return;
            change({ do: 'rename', path, key: next });
            openEntry(table, next);
          }}
        >
          {t('form.id-rename')}
        </Button>
      </div>
    </details>
  );
}
