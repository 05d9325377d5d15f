// What a student chose, with what the assignment locks put in its place.
import type { Length } from '../scenario/format/length.ts';
import type { PartyId } from '../simulation/ids.ts';
import type { Assignment } from './assignment.ts';
import type { Player } from './game-setup.ts';

export interface ChosenSetup {
  readonly players: Readonly<Record<PartyId, Player>>;
  readonly seed: string;
  readonly length: Length | undefined;
}

/** The setup that a game under an assignment begins with. `parties` are those of its scenario, in order. */
export function lockedSetup(
  assignment: Assignment,
  parties: readonly PartyId[],
  chosen: ChosenSetup,
): ChosenSetup {
  const isLocked = (lock: Assignment['locked'][number]): boolean => assignment.locked.includes(lock);
  return {
    players: lockedPlayers(assignment, parties, chosen.players),
    seed: isLocked('seed') || chosen.seed === '' ? assignment.code : chosen.seed,
    length: isLocked('length') ? assignment.origin.length : chosen.length,
  };
}

function lockedPlayers(
  { locked, side, across, temperament }: Assignment,
  parties: readonly PartyId[],
  chosen: ChosenSetup['players'],
): ChosenSetup['players'] {
  const locksSide = locked.includes('side') && side !== null && parties.includes(side);
  const locksOpponent = locked.includes('opponent');
  if (!locksSide && !locksOpponent) return chosen;
  const persons = parties.filter((party) => chosen[party]?.kind === 'person');
  const own = locksSide ? side : (persons[0] ?? parties[0]);
  const computer = parties.flatMap((party) => {
    const player = chosen[party];
    return player?.kind === 'computer' ? [player] : [];
  })[0];
  const person: Player = { kind: 'person' };
  const stated: Player =
    across === 'person'
      ? person
      : { kind: 'computer', opponent: across, ...(temperament === undefined ? {} : { temperament }) };
  const other = locksOpponent ? stated : (computer ?? person);
  return Object.fromEntries(parties.map((party) => [party, party === own ? person : other]));
}
