// The students of some games, by name.
import { useClass } from './class-context.ts';

/** How many are named before the rest is a number. */
const mostNamed = 12;

/** Their names, one after the other. */
export function Who({ games }: { readonly games: readonly number[] }) {
  const { nameOf } = useClass();
  const named = games
    .slice(0, mostNamed)
    .map((game) => nameOf(game))
    .join(', ');
  return <>{games.length > mostNamed ? `${named} … (${games.length})` : named}</>;
}
