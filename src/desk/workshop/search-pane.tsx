// Searches the whole scenario, ids, names and texts, and leads to the field of what it finds.
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { foundIn } from '../../authoring/search.ts';
import { t } from '../../presentation/wording/wording.ts';
import { pathInWords } from '../../scenario/reading/problem.ts';
import { placeInWords } from './forms/place-words.ts';
import type { Path } from '../../scenario/reading/source-tree.ts';

interface SearchPaneProps {
  readonly value: unknown;
  readonly words: string;
  readonly onWords: (words: string) => void;
  readonly onGoTo: (path: Path) => void;
  /** Another number each time the search is asked for: the focus goes to its field. */
  readonly request: number;
}

/** The search and its hits. */
export function SearchPane({ value, words, onWords, onGoTo, request }: SearchPaneProps) {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (request > 0) field.current?.select();
  }, [request]);
  const hits = useMemo(() => foundIn(value, words), [value, words]);
  const isAsked = words.trim() !== '';
  return (
    <section class="stack" aria-label={t('workshop.search')}>
      <label class="field">
        <span>{t('workshop.search-label')}</span>
        <input
          ref={field}
          type="search"
          value={words}
          onInput={(event) => onWords(event.currentTarget.value)}
        />
      </label>
      <output>
        {!isAsked
          ? ''
          : hits.length === 0
            ? t('workshop.found-none')
            : t('workshop.found', { count: hits.length })}
      </output>
      <ul class="plain-list search-hits">
        {hits.map(({ path, spot, excerpt }) => (
          <li key={`${spot} ${pathInWords(path)}`}>
            <button type="button" class="search-hit" onClick={() => onGoTo(path)}>
              <span>{excerpt}</span>
              <span class="faint">{placeInWords(path, value) || pathInWords(path)}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
