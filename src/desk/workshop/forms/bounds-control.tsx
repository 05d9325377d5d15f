// The numbers of a test: at least, at most, between or exactly.
import type { NumberShape } from '../../../authoring/fields/field.ts';
import { t } from '../../../presentation/wording/wording.ts';
import { SelectBox } from './select-box.tsx';
import { isBlock, type Path, useForms, useValue } from './form-context.ts';
import { ProblemLines } from './field-frame.tsx';
import { NumberBox } from './number-controls.tsx';

const ways = ['at-least', 'at-most', 'between', 'exactly'] as const;
type Way = (typeof ways)[number];

type Ends = { readonly atLeast?: number; readonly atMost?: number };

const wayOf = ({ atLeast, atMost }: Ends): Way => {
  if (atLeast !== undefined && atMost !== undefined) return atLeast === atMost ? 'exactly' : 'between';
  return atMost === undefined ? 'at-least' : 'at-most';
};

const endsFor = (way: Way, { atLeast, atMost }: Ends, { least, most }: NumberShape): Ends => {
  const [low, high] = [atLeast ?? atMost ?? least, atMost ?? atLeast ?? most];
  if (way === 'at-least') return { atLeast: low };
  if (way === 'at-most') return { atMost: high };
  if (way === 'exactly') return { atLeast: low, atMost: low };
  return low < high ? { atLeast: low, atMost: high } : { atLeast: low, atMost: most };
};

/** The bounds of the test at `path`. */
export function BoundsControl({ path, shape }: { readonly path: Path; readonly shape: NumberShape }) {
  const { change } = useForms();
  const value = useValue(path);
  const test = isBlock(value) ? value : {};
  const ends = {
    ...(typeof test.atLeast === 'number' ? { atLeast: test.atLeast } : {}),
    ...(typeof test.atMost === 'number' ? { atMost: test.atMost } : {}),
  };
  const way = wayOf(ends);
  const put = (next: Ends): void => {
    const rest = Object.entries(test).filter(([key]) => key !== 'atLeast' && key !== 'atMost');
    change({ do: 'set', path, value: { ...Object.fromEntries(rest), ...next } });
  };
  const choose = (word: string): void => {
    const next = ways.find((each) => each === word);
    if (next !== undefined) put(endsFor(next, ends, shape));
  };
  return (
    <span class="form-bounds">
      <SelectBox
        name={t('form.compare')}
        value={way}
        choices={ways.map((each) => ({ value: each, title: t(`form.${each}`) }))}
        onChoose={choose}
      />
      {way === 'at-most' ? null : way === 'exactly' ? (
        <NumberBox
          path={[...path, 'atLeast']}
          shape={shape}
          mayBeLeftOut={false}
          name={t('form.exactly')}
          onWrite={(at) => put({ atLeast: at, atMost: at })}
        />
      ) : (
        <NumberBox path={[...path, 'atLeast']} shape={shape} mayBeLeftOut={false} name={t('form.at-least')} />
      )}
      {way === 'between' ? <span aria-hidden="true">{t('form.and')}</span> : null}
      {way === 'at-most' || way === 'between' ? (
        <NumberBox path={[...path, 'atMost']} shape={shape} mayBeLeftOut={false} name={t('form.at-most')} />
      ) : null}
      <ProblemLines path={[...path, 'atLeast']} />
      <ProblemLines path={[...path, 'atMost']} />
    </span>
  );
}
