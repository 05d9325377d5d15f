// Effects, built by choosing: each a card with its kind, its things and numbers, and what players will read of it.
import { effectVariants } from '../../../authoring/fields/format.ts';
import { canBeMade, freshVariant } from '../../../authoring/fresh-variant.ts';
import { describeEffect } from '../../../presentation/moves/describe-effects.ts';
import { fieldLabel } from '../../../presentation/writing/field-words.ts';
import { t } from '../../../presentation/wording/wording.ts';
import { effect } from '../../../scenario/format/effect.ts';
import { Button } from '../../parts/button.tsx';
import { SelectBox } from './select-box.tsx';
import { FieldGroup, ProblemLines } from './field-frame.tsx';
import type { FieldProps } from './field-props.ts';
import { inFamilies } from './in-families.ts';
import { isBlock, type Path, placeOf, useForms, useValue } from './form-context.ts';
import { RowButtons } from './row-buttons.tsx';

const firstEffect = { effect: 'trust', by: 3 };

const wordOf = (value: unknown): string =>
  isBlock(value) && typeof value.effect === 'string' ? value.effect : '';

/** A list of effects. */
export function EffectsField(props: FieldProps) {
  const { field, path } = props;
  const { change, say, focus } = useForms();
  const value = useValue(path);
  const effects: readonly unknown[] = Array.isArray(value) ? value : [];
  const list = fieldLabel(field.name);
  const add = (): void =>
    change(
      Array.isArray(value)
        ? { do: 'insert', path, at: effects.length, value: firstEffect }
        : { do: 'set', path, value: [firstEffect] },
    );
  return (
    <FieldGroup {...props}>
      <ol class="form-effects plain-list">
        {effects.map((_, at) => {
          const name = t('form.item-name', { list, count: at + 1 });
          return (
            // Effects have no identity but their place.
            <li key={at} class="form-effect" {...placeOf([...path, at])}>
              <EffectCard path={[...path, at]} name={name} />
              <RowButtons
                name={name}
                at={at}
                count={effects.length}
                onMove={(to) => {
                  change({ do: 'move', path, from: at, to });
                  focus([...path, to], to < at ? 'up' : 'down');
                }}
                onDelete={() => {
                  change({ do: 'remove', path: [...path, at] });
                  focus(effects.length < 2 ? path : [...path, Math.min(at, effects.length - 2)]);
                  say(t('form.deleted', { name }), true);
                }}
              />
            </li>
          );
        })}
      </ol>
      <div>
        <Button small name={t('form.add-effect-name', { list })} onPress={add}>
          {t('form.add-effect')}
        </Button>
      </div>
    </FieldGroup>
  );
}

/** What players read of an effect; nothing while it is not whole. */
function Reading({ path }: { readonly path: Path }) {
  const { scenario } = useForms();
  const read = effect.safeParse(useValue(path));
  if (!read.success) return null;
  return <output class="form-reading">{describeEffect(scenario, read.data)}</output>;
}

function EffectCard({ path, name }: { readonly path: Path; readonly name: string }) {
  const { change, known, FieldView } = useForms();
  const word = wordOf(useValue(path));
  const variant = effectVariants.get(word);
  const kinds = [...effectVariants.values()].filter((each) => each.word === word || canBeMade(each, known));
  const choose = (next: string): void => {
    const chosen = effectVariants.get(next);
    if (chosen !== undefined)
      change({ do: 'set', path, value: freshVariant('effect', chosen, known, t('form.fresh-text')) });
  };
  return (
    <fieldset class="form-item-body form-node" aria-label={name}>
      <SelectBox
        name={t('form.effect-kind')}
        value={word}
        choices={inFamilies('effect', kinds)}
        onChoose={choose}
      />
      <ProblemLines path={path} />
      <ProblemLines path={[...path, 'effect']} />
      <Reading path={path} />
      <div class="form-variant">
        {(variant?.fields ?? []).map((field) => (
          <FieldView key={`${word} ${field.key}`} field={field} path={[...path, field.key]} />
        ))}
      </div>
    </fieldset>
  );
}
