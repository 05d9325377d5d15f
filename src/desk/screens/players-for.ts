// Who plays which side, from what was chosen.
import type { TemperamentName } from '../../opponent/temperaments.ts';
import type { PartyId } from '../../simulation/ids.ts';
import type { OpponentLevel, Player } from '../../session/intent.ts';

/** Who sits across the table: a level of the computer, a person at this device, or nobody here plays. */
export type Across = OpponentLevel | 'person' | 'watch';

/** The players by side. `own` is the side of the person at the device, where only one person plays. */
export function playersFor(
  parties: readonly PartyId[],
  own: PartyId,
  across: Across,
  temperament?: TemperamentName,
): Readonly<Record<PartyId, Player>> {
  return Object.fromEntries(parties.map((party) => [party, playerOf(party === own, across, temperament)]));
}

function playerOf(isOwn: boolean, across: Across, temperament: TemperamentName | undefined): Player {
  if (across === 'watch') return { kind: 'computer', opponent: 'ambassador' };
  if (across === 'person' || isOwn) return { kind: 'person' };
  return { kind: 'computer', opponent: across, ...(temperament === undefined ? {} : { temperament }) };
}
