// How long a text has been, or was, in force.
import type { State } from '../state.ts';

/** Days since the text came into force: until it fell, or until today. Null where it never was in force. */
export const daysInForce = ({
  cessation: { since, until },
  day,
}: {
  readonly cessation: Pick<State['cessation'], 'since' | 'until'>;
  readonly day: number;
}): number | null => (since === null ? null : (until ?? day) - since);
