// A rehearsal: hundreds of simulated games of a scenario, and what they say about it.
import type { Scenario } from '../../scenario/format/scenario.ts';
import { lookups } from '../../simulation/lookups.ts';
import { findAgreement, findBalance, findHome } from './find-agreement.ts';
import { findDeals, findLength } from './find-course.ts';
import { findEndings, findEvents, findMoves, findPoints } from './find-parts.ts';
import type { GameRecord } from './game-record.ts';
import { gainScale, measureAgreement, measureHome, measureLength, measureSides } from './measure-games.ts';
import { measureEvents, measureMoves, measurePoints } from './measure-parts.ts';
import type { Figures, Rehearsal } from './rehearsal.ts';
import {
  type Done,
  type Gathered,
  type RehearsalAsked,
  firstWork,
  gather,
  perform,
  secondWork,
} from './work.ts';

/** Rehearses here and now. `onProgress`: the share done, 0–1. The same arguments give the same rehearsal. */
export function rehearse(
  scenario: Scenario,
  asked: RehearsalAsked,
  onProgress: (share: number) => void = () => {},
): Rehearsal {
  const first = firstWork(asked);
  const done: Done[] = [];
  for (const work of first) {
    done.push(perform(scenario, asked.seed, work));
    onProgress((gamesShare * done.length) / first.length);
  }
  const second = secondWork(scenario, gather(done));
  for (const [at, work] of second.entries()) {
    done.push(perform(scenario, asked.seed, work));
    onProgress(gamesShare + ((1 - gamesShare) * (at + 1)) / second.length);
  }
  return concluded(scenario, asked, gather(done), true);
}

/** About how much of the work the games are, 0–1; the rest are twins. */
export const gamesShare = 0.7;

/** What the work done so far says. The same pieces lead to the same conclusions, whoever did them. */
export function concluded(
  scenario: Scenario,
  asked: RehearsalAsked,
  gathered: Gathered,
  complete: boolean,
): Rehearsal {
  const figures = figuresOf(scenario, asked, gathered, complete);
  return {
    ...figures,
    findings: [
      ...findAgreement(scenario, figures),
      ...findBalance(scenario, figures),
      ...findHome(figures),
      ...findPoints(scenario, figures),
      ...findMoves(scenario, figures),
      ...findEvents(scenario, figures),
      ...findEndings(scenario, figures),
      ...findLength(scenario, figures),
      ...findDeals(figures),
    ],
  };
}

function figuresOf(
  scenario: Scenario,
  { games, seed }: RehearsalAsked,
  { deals, records, twins, decisive }: Gathered,
  complete: boolean,
): Figures {
  const { sides } = lookups(scenario);
  const plain = records.filter(({ group }) => group === 'plain');
  const count = (group: GameRecord['group']): number =>
    records.filter((record) => record.group === group).length;
  const scale = gainScale(scenario, deals);
  return {
    scenario: scenario.id,
    seed,
    games: {
      planned: games,
      done: records.length,
      plain: plain.length,
      pressed: count('pressed'),
      odd: count('odd'),
    },
    reached: {
      talks: records.length,
      capitals: records.filter(({ signed }) => signed).length,
      implementation: records.filter(({ held }) => held !== null).length,
    },
    complete,
    sides,
    agreement: measureAgreement(scenario, plain, records),
    balance: measureSides(plain, scale, sides),
    length: measureLength(scenario, plain),
    points: measurePoints(scenario, plain, records, deals),
    moves: measureMoves(scenario, seed, { records, twins }, scale),
    events: measureEvents(scenario, records, { twins, decisive }),
    ...measureHome(scenario, plain),
    deals,
    made: madeBy(plain),
  };
}

/** What ratified deals were worth, equal ones counted. */
function madeBy(plain: readonly GameRecord[]): Figures['made'] {
  const counts = new Map<string, { readonly at: readonly [number, number]; games: number }>();
  for (const { worth } of plain) {
    if (worth === null) continue;
    const key = worth.map((one) => one.toFixed(6)).join(' ');
    const known = counts.get(key);
    if (known === undefined) counts.set(key, { at: worth, games: 1 });
    else known.games += 1;
  }
  return [...counts.values()];
}
