// Where the positions of a game stand along a chart: by moves made, or by the calendar that two games share.

/** From moves made to a place on the axis. */
export type PlaceOf = (at: number) => number;

/** Each move is as wide as the next. */
export const byMoves: PlaceOf = (at) => at;

interface Dated {
  /** Moves made so far. */
  readonly at: number;
  /** Day of the calendar. */
  readonly day: number;
}

/**
 * Places in days of the calendar. What is done on one date is spread evenly, move by move, over the days until the next date on which
 * anything is done; what is done on the last date, over one day. `points` are in order.
 */
export function byCalendar(points: readonly Dated[]): PlaceOf {
  const marks = points.filter(({ day }, place) => day !== points[place - 1]?.day);
  const last = points.at(-1);
  const final = marks.at(-1);
  const ends =
    last === undefined || final === undefined || final.at === last.at
      ? marks
      : [...marks, { at: last.at, day: last.day + 1 }];
  return (at) => {
    const after = ends.findIndex((mark) => mark.at >= at);
    const next = ends[after] ?? ends.at(-1);
    const before = ends[after - 1];
    if (next === undefined) return 0;
    if (before === undefined || after < 0) return next.day;
    return before.day + ((at - before.at) / (next.at - before.at)) * (next.day - before.day);
  };
}
