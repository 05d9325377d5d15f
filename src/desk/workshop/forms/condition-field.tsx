// A condition, built by choosing: tests with their things and numbers, joined by all, any and not, and read out as a sentence.
import { testVariants } from '../../../authoring/fields/format.ts';
import { canBeMade, freshVariant } from '../../../authoring/fresh-variant.ts';
import { describeCondition } from '../../../presentation/moves/describe-condition.ts';
import { asSentence } from '../../../presentation/phrases.ts';
import { t } from '../../../presentation/wording/wording.ts';
import { condition } from '../../../scenario/format/condition.ts';
import { Button } from '../../parts/button.tsx';
import { BoundsControl } from './bounds-control.tsx';
import { SelectBox } from './select-box.tsx';
import { FieldGroup, ProblemLines } from './field-frame.tsx';
import type { FieldProps } from './field-props.ts';
import { inFamilies } from './in-families.ts';
import { isBlock, type Path, placeOf, useForms, useValue } from './form-context.ts';
import { RowButtons } from './row-buttons.tsx';

const firstTest = { if: 'round', atLeast: 2 };

/** What holds, as a sentence; nothing while it is not whole. */
function Reading({ path }: { readonly path: Path }) {
  const { scenario } = useForms();
  const read = condition.safeParse(useValue(path));
  if (!read.success) return null;
  return <output class="form-reading">{asSentence(describeCondition(scenario, read.data))}</output>;
}

/** A field for a condition, or for none. */
export function ConditionField(props: FieldProps) {
  const { field, path } = props;
  const { change } = useForms();
  const value = useValue(path);
  if (value === undefined)
    return (
      <FieldGroup {...props}>
        <div>
          <Button small onPress={() => change({ do: 'set', path, value: firstTest })}>
            {t('form.begin-condition')}
          </Button>
        </div>
      </FieldGroup>
    );
  return (
    <FieldGroup {...props}>
      <Reading path={path} />
      <Node path={path} />
      <div class="row">
        {isBlock(value) && ('all' in value || 'any' in value) ? null : (
          <JoinButtons path={path} value={value} />
        )}
        {field.mayBeLeftOut ? (
          <Button small look="plain" onPress={() => change({ do: 'remove', path })}>
            {t('form.no-condition')}
          </Button>
        ) : null}
      </div>
    </FieldGroup>
  );
}

/** Joins a condition with another. */
function JoinButtons({ path, value }: { readonly path: Path; readonly value: unknown }) {
  const { change } = useForms();
  const join = (by: 'all' | 'any'): void => change({ do: 'set', path, value: { [by]: [value, firstTest] } });
  return (
    <>
      <Button small look="plain" onPress={() => join('all')}>
        {t('form.and-also')}
      </Button>
      <Button small look="plain" onPress={() => join('any')}>
        {t('form.or-else')}
      </Button>
    </>
  );
}

const joiners = ['all', 'any', 'not'] as const;

const wordOf = (value: unknown): string => {
  if (!isBlock(value)) return '';
  return (
    joiners.find((joiner) => Object.hasOwn(value, joiner)) ?? (typeof value.if === 'string' ? value.if : '')
  );
};

const partsOf = (value: unknown): readonly unknown[] => {
  if (!isBlock(value)) return [];
  const inner = value.all ?? value.any;
  return Array.isArray(inner) ? inner : value.not === undefined ? [value] : [value.not];
};

/** Chooses what is tested, or how tests are joined. */
function KindSelect({ path, value }: { readonly path: Path; readonly value: unknown }) {
  const { change, known } = useForms();
  const word = wordOf(value);
  const choose = (next: string): void => {
    const variant = testVariants.get(next);
    if (variant !== undefined)
      change({ do: 'set', path, value: freshVariant('if', variant, known, t('form.fresh-text')) });
    else if (next === 'not') change({ do: 'set', path, value: { not: partsOf(value)[0] ?? firstTest } });
    else if (next !== '') change({ do: 'set', path, value: { [next]: partsOf(value) } });
  };
  const tests = [...testVariants.values()].filter((each) => each.word === word || canBeMade(each, known));
  return (
    <SelectBox
      name={t('form.tested')}
      value={word}
      choices={[
        ...joiners.map((joiner) => ({ value: joiner, title: t(`form.join-${joiner}`) })),
        ...inFamilies('if', tests),
      ]}
      onChoose={choose}
    />
  );
}

/** One part of a condition, with the parts in it. */
function Node({ path }: { readonly path: Path }) {
  const value = useValue(path);
  const word = wordOf(value);
  return (
    <div class="form-node" {...placeOf(path)}>
      <KindSelect path={path} value={value} />
      <ProblemLines path={path} />
      {word === 'not' ? <Node path={[...path, 'not']} /> : null}
      {word === 'all' || word === 'any' ? <Parts path={[...path, word]} /> : null}
      {testVariants.has(word) ? <TestFields path={path} word={word} /> : null}
    </div>
  );
}

/** The parts of all or any. */
function Parts({ path }: { readonly path: Path }) {
  const { change } = useForms();
  const value = useValue(path);
  const parts: readonly unknown[] = Array.isArray(value) ? value : [];
  return (
    <>
      <ul class="form-nodes plain-list">
        {parts.map((_, at) => (
          // Parts have no identity but their place.
          <li key={at} class="form-node-row">
            <Node path={[...path, at]} />
            <RowButtons
              name={t('form.part-name', { count: at + 1 })}
              at={at}
              count={parts.length}
              onMove={null}
              onDelete={parts.length < 2 ? null : () => change({ do: 'remove', path: [...path, at] })}
            />
          </li>
        ))}
      </ul>
      <div>
        <Button small onPress={() => change({ do: 'insert', path, at: parts.length, value: firstTest })}>
          {t('form.add-part')}
        </Button>
      </div>
    </>
  );
}

/** The things and numbers of a test. */
function TestFields({ path, word }: { readonly path: Path; readonly word: string }) {
  const { FieldView } = useForms();
  const fields = testVariants.get(word)?.fields ?? [];
  const end = fields.find(({ key }) => key === 'atLeast');
  return (
    <div class="form-variant">
      {fields
        .filter(({ key }) => key !== 'atLeast' && key !== 'atMost')
        .map((field) => (
          <FieldView key={field.key} field={field} path={[...path, field.key]} />
        ))}
      {end?.shape.kind === 'number' ? <BoundsControl path={path} shape={end.shape} /> : null}
    </div>
  );
}
