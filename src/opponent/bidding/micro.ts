// MiCRO: gives way one outcome at a time, and only as often as the other party has done.
import type { Agent } from './agent.ts';
import { worthOf } from './standpoint.ts';

/**
 * Minimal Concession in Reply to new Offers (de Jonge, An Analysis of the Linear Bilateral ANAC Domains Using the MiCRO Benchmark
 * Strategy, 2022). It goes down the list of its outcomes: the next one when it has made no more different offers than it has received,
 * else one that it has made before. The original picks that by lot; here they come round in order. It accepts what is worth at least the
 * worst offer that it is willing to make now, and nothing below its reservation value.
 */
export const micro: Agent = (standpoint) => {
  const { rational } = standpoint;
  const seen = new Set<number>();
  let different = 0;
  let repeats = 0;
  return ({ received }) => {
    const offered = received.at(-1);
    if (offered !== undefined) seen.add(offered);
    const concedes = different <= seen.size && different < rational.length;
    const willing = rational[concedes ? different : different - 1] as number;
    if (offered !== undefined && worthOf(standpoint, offered) >= worthOf(standpoint, willing))
      return 'accept';
    if (concedes) {
      different += 1;
      return willing;
    }
    repeats += 1;
    return rational[(repeats - 1) % different] as number;
  };
};
