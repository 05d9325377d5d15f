// Fields that are chosen: one of several words, yes or no, one or several of the things that the draft describes.
import type { Kind } from '../../../scenario/format/basics.ts';
import type { Shape } from '../../../authoring/fields/field.ts';
import { choiceWord, fieldLabel } from '../../../presentation/writing/field-words.ts';
import { t } from '../../../presentation/wording/wording.ts';
import { FieldFrame, FieldGroup } from './field-frame.tsx';
import type { FieldProps } from './field-props.ts';
import { type Choosable, SelectBox } from './select-box.tsx';
import { type Path, isBlock, useForms, useValue } from './form-context.ts';
import { valueAt } from '../../../scenario/reading/shape.ts';

const asWord = (value: unknown): string => (typeof value === 'string' ? value : '');

/** One of several words. */
export function ChoiceField(
  props: FieldProps & { readonly words: readonly string[]; readonly numbers: boolean },
) {
  const { field, path, words, numbers } = props;
  const { change } = useForms();
  const given = useValue(path);
  const value = typeof given === 'number' ? String(given) : asWord(given);
  const usual = asWord(field.usual);
  const none = usual === '' ? (field.mayBeLeftOut ? t('form.none') : undefined) : undefined;
  return (
    <FieldFrame {...props}>
      {(wiring) => (
        <SelectBox
          wiring={wiring}
          value={value === '' ? usual : value}
          choices={words.map((word) => ({ value: word, title: choiceWord(field.name, word) }))}
          none={none}
          onChoose={(word) =>
            change(
              word === '' || (word === usual && field.mayBeLeftOut)
                ? { do: 'remove', path }
                : { do: 'set', path, value: numbers ? Number(word) : word },
            )
          }
        />
      )}
    </FieldFrame>
  );
}

/** Yes or no. */
export function SwitchField(props: FieldProps) {
  const { field, path } = props;
  const { change } = useForms();
  const value = useValue(path);
  const usual = field.usual === true;
  const on = typeof value === 'boolean' ? value : usual;
  return (
    <FieldFrame {...props} inline>
      {(wiring) => (
        <input
          type="checkbox"
          {...wiring}
          checked={on}
          onChange={(event) => {
            const next = event.currentTarget.checked;
            change(
              next === usual && field.mayBeLeftOut
                ? { do: 'remove', path }
                : { do: 'set', path, value: next },
            );
          }}
        />
      )}
    </FieldFrame>
  );
}

/** The id that the options or answers to choose from belong to: the table around the field, or the field beside it. */
export const insideOf = (kind: Kind, path: Path, root: unknown): string | undefined => {
  const [table, key] = kind === 'option' ? ['stickingPoints', 'point'] : ['events', 'event'];
  for (let length = path.length - 1; length > 0; length -= 1) {
    const around = valueAt(root, path.slice(0, length));
    const beside = isBlock(around) ? around[key] : undefined;
    if (typeof beside === 'string') return beside;
    if (['mandate', 'clauses', 'recordDeal', 'settled'].includes(String(path[length - 1])))
      return String(path[length]);
  }
  return path[0] === table ? String(path[1]) : undefined;
};

/** What can be chosen where an id of a kind is asked for. */
export function useChoices(kind: Kind, path: Path): Choosable[] {
  const { known, value } = useForms();
  const inside = kind === 'option' || kind === 'answer' ? insideOf(kind, path, value) : undefined;
  const found = known(kind, inside);
  const names = found.map(({ name }) => name);
  const isTwice = (name: string): boolean => names.indexOf(name) !== names.lastIndexOf(name);
  return found.map(({ id, name, path: place }) => {
    if (kind === 'feature') return { value: id, title: choiceWord('any', id) };
    const sort = isTwice(name) && kind === 'touched' ? fieldLabel(String(place[0])) : undefined;
    return { value: id, title: sort === undefined ? name : t('form.named-kind', { name, kind: sort }) };
  });
}

/** One of the things that the draft describes. */
export function ReferenceField(props: FieldProps & { readonly to: Kind }) {
  const { field, path, to } = props;
  const { change } = useForms();
  const value = asWord(useValue(path));
  const choices = useChoices(to, path);
  return (
    <FieldFrame {...props} note={choices.length === 0 ? t('form.nothing-to-choose') : undefined}>
      {(wiring) => (
        <SelectBox
          wiring={wiring}
          value={value}
          choices={choices}
          none={field.mayBeLeftOut ? t('form.none') : undefined}
          onChoose={(id) => change(id === '' ? { do: 'remove', path } : { do: 'set', path, value: id })}
        />
      )}
    </FieldFrame>
  );
}

interface TicksProps {
  readonly path: Path;
  readonly choices: readonly Choosable[];
  readonly usual: readonly string[];
  readonly mayBeLeftOut: boolean;
}

/** More than this are chosen from a list, and only the chosen ones have boxes. */
const mostTicks = 14;

/** Boxes to tick, written as a list in the order in which they are shown. */
export function Ticks({ path, choices, usual, mayBeLeftOut }: TicksProps) {
  const { change } = useForms();
  const value = useValue(path);
  const chosen = Array.isArray(value) ? value.map(String) : usual;
  const unknown = chosen.filter((each) => !choices.some((choice) => choice.value === each));
  const all = [
    ...choices,
    ...unknown.map((each) => ({ value: each, title: t('form.unknown', { word: each }) })),
  ];
  const tick = (word: string, on: boolean): void => {
    const next = all.map((each) => each.value).filter((each) => (each === word ? on : chosen.includes(each)));
    const isUsual = next.length === usual.length && next.every((each) => usual.includes(each));
    change(isUsual && mayBeLeftOut ? { do: 'remove', path } : { do: 'set', path, value: next });
  };
  const isLong = all.length > mostTicks;
  const shown = isLong ? all.filter((each) => chosen.includes(each.value)) : all;
  return (
    <div class="form-ticks">
      {shown.map((choice) => (
        <label key={choice.value} class="form-tick">
          <input
            type="checkbox"
            checked={chosen.includes(choice.value)}
            onChange={(event) => tick(choice.value, event.currentTarget.checked)}
          />
          <span>{choice.title}</span>
        </label>
      ))}
      {isLong ? (
        <SelectBox
          name={t('form.tick-another')}
          value=""
          none={t('form.tick-another')}
          choices={all.filter((each) => !chosen.includes(each.value))}
          onChoose={(word) => word !== '' && tick(word, true)}
        />
      ) : null}
      {all.length === 0 ? <p class="form-help">{t('form.nothing-to-choose')}</p> : null}
    </div>
  );
}

/** Several of a few words, or of the things that the draft describes. */
export function TicksField(
  props: FieldProps & { readonly item: Extract<Shape, { kind: 'choice' | 'reference' }> },
) {
  const { field, path, item } = props;
  const usual = Array.isArray(field.usual) ? field.usual.map(String) : [];
  return (
    <FieldGroup {...props}>
      {item.kind === 'choice' ? (
        <Ticks
          path={path}
          choices={item.words.map((word) => ({ value: word, title: choiceWord(field.name, word) }))}
          usual={usual}
          mayBeLeftOut={field.mayBeLeftOut}
        />
      ) : (
        <ReferenceTicks path={path} to={item.to} usual={usual} mayBeLeftOut={field.mayBeLeftOut} />
      )}
    </FieldGroup>
  );
}

/** Several of the things that the draft describes. */
export function ReferenceTicks({ to, ...rest }: Omit<TicksProps, 'choices'> & { readonly to: Kind }) {
  return <Ticks {...rest} choices={useChoices(to, rest.path)} />;
}
