// The class report as this page keeps it: what was opened, and how the report was left, so that it is the same on the way back.
import { useEffect, useState } from 'preact/hooks';
import type { ClassDesk, ClassState } from '../../../session/classroom/class-desk.ts';
import { type ClassReviews, classReviewsOfPage } from '../../../session/classroom/class-reviews.ts';
import { classDeskOfPage } from '../../../session/classroom/class-desk-of-page.ts';

const desk: ClassDesk = classDeskOfPage();

/** Reviews of the games, kept with them. */
export const classReviews: ClassReviews = classReviewsOfPage();

/** Adds files to the report from elsewhere on the page. */
export const openInReport = (files: readonly File[]): void => desk.openFiles(files);

/** How the report is looked at. */
export interface ClassView {
  /** Are names hidden, for the projector? */
  readonly hidden: boolean;
  /** The group on show; null: the largest. */
  readonly group: string | null;
  /** The sticking point whose ways are on show; null: the first. */
  readonly point: string | null;
  /** The column that the table is sorted by, and whether the largest comes first. */
  readonly sort: { readonly column: string; readonly falling: boolean } | null;
  /** The game that was opened last, by its key. */
  readonly opened: number | null;
}

const untouched: ClassView = { hidden: false, group: null, point: null, sort: null, opened: null };
let kept = untouched;

interface UseClassDesk {
  readonly desk: ClassDesk;
  readonly state: ClassState;
  readonly view: ClassView;
  readonly look: (change: Partial<ClassView>) => void;
}

/** The desk of the page with its state, and the view that was left. */
export function useClassDesk(): UseClassDesk {
  const [state, setState] = useState(desk.state);
  const [view, setView] = useState(kept);
  useEffect(() => {
    setState(desk.state());
    return desk.subscribe(() => setState(desk.state()));
  }, []);
  return {
    desk: {
      ...desk,
      clear: () => {
        desk.clear();
        classReviews.clear();
        kept = untouched;
        setView(kept);
      },
    },
    state,
    view,
    look: (change) => {
      kept = { ...kept, ...change };
      setView(kept);
    },
  };
}

/** Opens the result behind the address’s “#”, now and when another link is followed, and takes it off, so that a reload is not another one. */
export function useResultLink({ openLinks }: ClassDesk): void {
  useEffect(() => {
    const open = (): void => {
      if (openLinks(location.hash) > 0) history.replaceState(null, '', location.pathname + location.search);
    };
    open();
    window.addEventListener('hashchange', open);
    return () => window.removeEventListener('hashchange', open);
  }, [openLinks]);
}
