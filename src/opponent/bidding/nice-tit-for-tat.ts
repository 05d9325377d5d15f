// Nice tit-for-tat: answers concessions in kind on the way to the Nash point, and offers what the other party likes best.
import { type Agent, timeOf } from './agent.ts';
import { frequencyModel } from './frequency-model.ts';
import { bestOf, countAtLeast, type Standpoint, worthOf } from './standpoint.ts';
import { bestForOther } from './trade-off.ts';

/** The share of the way to the Nash point that it comes down whatever the other does. */
const courtesy = 0.1;

/** From this share of the time on, it goes on to the Nash point whatever the other does; all the way within 1 / `haste` of the time. */
const hurry = 0.91;
const haste = 20;

/** From this share of the time on, it accepts what is as good as anything it has been offered. */
const lastChance = 0.98;

/**
 * Baarslag, Hindriks & Jonker, A Tit for Tat Negotiation Strategy for Real-Time Bilateral Negotiations (2013). It never defects first;
 * when the other party has come a share of the way from its first offer to the Nash point, both measured by what it gets itself, it goes
 * the same share of its own way down to the Nash point; near the deadline it goes there anyway. The Nash point is estimated with a frequency
 * model, and taken to be at least half of its own range.
 * Among the outcomes worth what it asks for it offers the one that the model holds best for the other. It never asks for less than what
 * it has been offered, and accepts what is worth at least its next offer.
 */
export const niceTitForTat: Agent = (standpoint) => {
  const most = worthOf(standpoint, bestOf(standpoint));
  const model = frequencyModel(standpoint.issues);
  let start: number | undefined;
  let best: number | undefined;
  return (turn) => {
    const offered = turn.received.at(-1);
    if (offered === undefined) return bestOf(standpoint);
    const time = timeOf(turn);
    model.hear(offered, time);
    start ??= worthOf(standpoint, offered);
    if (best === undefined || worthOf(standpoint, offered) > worthOf(standpoint, best)) best = offered;
    const liked = model.estimate();
    const goal = Math.max((standpoint.reservation + most) / 2, nashWorth(standpoint, liked));
    const come =
      goal > start ? Math.min(1, Math.max(0, (worthOf(standpoint, best) - start) / (goal - start))) : 0;
    const reciprocal = most - come * (most - goal);
    const bonus = Math.max(courtesy, Math.min(1, haste * (time - hurry)));
    const wanted = reciprocal - bonus * (reciprocal - goal);
    const bid =
      bestForOther(standpoint, liked, 'firm', countAtLeast(standpoint, wanted)) ?? bestOf(standpoint);
    if (worthOf(standpoint, offered) >= worthOf(standpoint, bid)) return 'accept';
    if (time >= lastChance && offered === best && worthOf(standpoint, offered) >= standpoint.reservation)
      return 'accept';
    return worthOf(standpoint, best) >= worthOf(standpoint, bid) ? best : bid;
  };
};

/** Own utility at the estimated Nash point: the largest product of own gain and the other’s estimated utility. */
function nashWorth(standpoint: Standpoint, liked: Float64Array): number {
  let most = -Infinity;
  let worth = standpoint.reservation;
  for (const outcome of standpoint.rational) {
    const own = worthOf(standpoint, outcome);
    const product = (own - standpoint.reservation) * (liked[outcome] as number);
    if (product > most) [most, worth] = [product, own];
  }
  return worth;
}
