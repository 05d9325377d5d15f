// Every deal of a scenario, slowly: what the outcome space is compared with.
import type { Scenario } from '../../src/scenario/format/scenario.ts';

/** All complete deals, the last point’s options turning fastest. */
export function everyDeal(scenario: Scenario): Record<string, string>[] {
  let deals: Record<string, string>[] = [{}];
  for (const [point, { options }] of Object.entries(scenario.stickingPoints))
    deals = deals.flatMap((deal) => Object.keys(options).map((option) => ({ ...deal, [point]: option })));
  return deals;
}
