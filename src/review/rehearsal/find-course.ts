// Findings on how long it takes, and on what the deals on paper look like.
import type { Scenario } from '../../scenario/format/scenario.ts';
import type { Finding } from './finding.ts';
import type { Figures } from './rehearsal.ts';
import { thresholds } from './thresholds.ts';

/** Moves, rounds and estimated minutes, and whether there is too much or too little time. */
export function findLength(scenario: Scenario, { length, agreement, games }: Figures): readonly Finding[] {
  if (games.plain < thresholds.enough) return [];
  const { moves, rounds, roundsThereAre, minutes, reading } = length;
  const facts = {
    moves: moves.median,
    fewest: moves.p10,
    most: moves.p90,
    rounds: rounds.median,
    of: roundsThereAre,
    minutes: minutes.median,
    shortest: minutes.p10,
    longest: minutes.p90,
    stated: scenario.minutes ?? 0,
    reading,
  };
  const findings: Finding[] = [{ code: 'takes', grade: 'fact', path: ['calendar', 'rounds'], facts }];
  if (scenario.minutes === undefined)
    findings.push({ code: 'minutes-missing', grade: 'fact', path: ['minutes'], facts });
  else if (
    minutes.median > scenario.minutes * thresholds.minutes ||
    minutes.median * thresholds.minutes < scenario.minutes
  )
    findings.push({ code: 'minutes-differ', grade: 'caution', path: ['minutes'], facts });
  const timeUp = agreement.without.find(({ why }) => why === 'time-up')?.share;
  if (timeUp !== undefined && timeUp.low > thresholds.timeUp)
    findings.push({
      code: 'time-runs-out',
      grade: 'caution',
      path: ['calendar', 'rounds'],
      facts: { ...facts, share: timeUp.mean, games: timeUp.samples },
    });
  else if (roundsThereAre > 2 && rounds.p90 < roundsThereAre * thresholds.idle)
    findings.push({ code: 'time-to-spare', grade: 'caution', path: ['calendar', 'rounds'], facts });
  return findings;
}

/** How large the zone is, and how far interests are opposed. */
export function findDeals({ deals }: Figures): readonly Finding[] {
  if (deals === undefined || !deals.possible) return [];
  const facts = { size: deals.size, zone: deals.zone, together: deals.together ?? 0 };
  const findings: Finding[] = [];
  if (deals.whole)
    findings.push(
      deals.zone < thresholds.narrow
        ? { code: 'zone-narrow', grade: 'caution', path: ['stickingPoints'], facts }
        : deals.zone > thresholds.wide
          ? { code: 'zone-wide', grade: 'caution', path: ['parties'], facts }
          : { code: 'zone-size', grade: 'good', path: ['stickingPoints'], facts },
    );
  if (deals.together === null) return findings;
  if (deals.together < thresholds.opposed)
    findings.push({ code: 'interests-opposed', grade: 'caution', path: ['stickingPoints'], facts });
  else if (deals.together > thresholds.integrative)
    findings.push({ code: 'interests-together', grade: 'caution', path: ['stickingPoints'], facts });
  else findings.push({ code: 'interests-mixed', grade: 'good', path: ['stickingPoints'], facts });
  return findings;
}
