// Chooses which options of a long issue come to the table, where only so many can lie side by side.

/** As many options as a sticking point may have. */
const mostOptions = 8;

/**
 * The places of the options that stay, in their order; all where they are few enough. Long issues are sorted by who gains more
 * from the option, divided into eight groups of about the same size, and of each group the option stays that is worth most to
 * both together: so both ends of the quarrel stay, and what lies between is as good as it can be.
 * @param one What each option is worth to the one party, with the weight.
 * @param other The same for the other.
 */
export const fewerOptions = (one: readonly number[], other: readonly number[]): number[] => {
  const places = one.map((_, place) => place);
  if (places.length <= mostOptions) return places;
  const difference = (place: number) => (one[place] ?? 0) - (other[place] ?? 0);
  const together = (place: number) => (one[place] ?? 0) + (other[place] ?? 0);
  const sorted = places.toSorted((a, b) => difference(a) - difference(b) || a - b);
  const kept = Array.from({ length: mostOptions }, (_, group) => {
    const [from, to] = [group, group + 1].map((edge) => Math.round((edge * sorted.length) / mostOptions));
    return sorted.slice(from, to).reduce((best, place) => (together(place) > together(best) ? place : best));
  });
  return kept.toSorted((a, b) => a - b);
};
