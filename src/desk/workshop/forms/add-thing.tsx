// Adds a thing by its name; where something else must be there first, the button says what.
import { useId, useState } from 'preact/hooks';
import { missingBefore } from '../../../authoring/fresh.ts';
import type { Kind } from '../../../scenario/format/basics.ts';
import { t, wordFor } from '../../../presentation/wording/wording.ts';
import { Button } from '../../parts/button.tsx';
import { type Path, useForms } from './form-context.ts';
import { useNewThing } from './use-new-thing.ts';

interface AddThingProps {
  readonly kind: Kind;
  readonly table: Path;
}

/** A box for the name of a new thing, and the button that adds it. */
export function AddThing({ kind, table }: AddThingProps) {
  const id = useId();
  const { known } = useForms();
  const add = useNewThing(kind, table);
  const [name, setName] = useState('');
  const missing = missingBefore(kind, known);
  const refused =
    missing === undefined
      ? name.trim() === ''
        ? t('form.name-first')
        : null
      : t('form.needs-first', { thing: wordFor('form', `kind-${missing}`) });
  return (
    <form
      class="form-add"
      onSubmit={(event) => {
        event.preventDefault();
        if (refused !== null) return;
        add(name.trim());
        setName('');
      }}
    >
      <label for={id} class="form-help">
        {wordFor('form', `new-${kind}`)}
      </label>
      <div class="row">
        <input
          id={id}
          type="text"
          dir="auto"
          maxLength={160}
          autocomplete="off"
          value={name}
          onInput={(event) => setName(event.currentTarget.value)}
        />
        <Button
          refused={refused}
          name={wordFor('form', `add-${kind}`)}
          onPress={() => {
            add(name.trim());
            setName('');
          }}
        >
          {t('form.add')}
        </Button>
      </div>
    </form>
  );
}
