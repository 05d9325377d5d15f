// Findings on whether it can be agreed, whether that lasts, whom it favours, and what fails at home.
import type { Scenario } from '../../scenario/format/scenario.ts';
import { lookups } from '../../simulation/lookups.ts';
import type { Estimate } from '../game-review/estimate.ts';
import type { Finding } from './finding.ts';
import type { Figures } from './rehearsal.ts';
import { thresholds } from './thresholds.ts';

/** A share with its interval, as facts. */
const factsOf = ({
  mean,
  low,
  high,
  samples,
}: Estimate): Record<'share' | 'low' | 'high' | 'games', number> => ({
  share: mean,
  low,
  high,
  games: samples,
});

/** Can it be agreed, how often, does it last? */
export function findAgreement(scenario: Scenario, figures: Figures): readonly Finding[] {
  const impossible = findImpossible(scenario, figures);
  if (impossible.length > 0) return impossible;
  const { signed, ratified } = figures.agreement;
  if (signed.samples < thresholds.enough) return [];
  if (signed.mean === 0) return [neverSigned(scenario, figures)];
  if (ratified.mean === 0) return [neverRatified(scenario, figures)];
  const facts = { ...factsOf(ratified), signed: signed.mean };
  return [
    ratified.low > thresholds.certain
      ? { code: 'always-agreed', grade: 'caution', path: reservationPath(scenario), facts }
      : ratified.mean <= thresholds.rare
        ? { code: 'rarely-agreed', grade: 'caution', path: reservationPath(scenario), facts }
        : { code: 'often-agreed', grade: 'good', path: ['stickingPoints'], facts },
    ...findLasting(scenario, figures),
  ];
}

/** What makes an agreement impossible whoever plays. */
function findImpossible(scenario: Scenario, { deals }: Figures): readonly Finding[] {
  if (deals === undefined || deals.possible) return [];
  const { sides } = lookups(scenario);
  if (deals.barred.length > 0)
    return deals.barred.map((point) => ({
      code: 'mandates-bar',
      grade: 'problem',
      path: mandatePath(scenario, point),
      facts: { point },
    }));
  if (deals.possibleWithoutMandates)
    return [
      { code: 'mandates-leave-no-zone', grade: 'problem', path: ['parties', sides[0], 'mandate'], facts: {} },
    ];
  const [one, two] = deals.disagreement;
  return sides.map((party, place) => ({
    code: 'no-zone',
    grade: 'problem',
    path: ['parties', party, 'reservation'],
    facts: { party, reservation: place === 0 ? one : two },
  }));
}

/** The mandate that says something on the point. */
const mandatePath = (scenario: Scenario, point: string): Finding['path'] => {
  const party = Object.keys(scenario.parties).find(
    (id) => scenario.parties[id]?.mandate[point] !== undefined,
  );
  return party === undefined ? ['stickingPoints', point] : ['parties', party, 'mandate', point];
};

/** The side that is harder to content. */
const reservationPath = (scenario: Scenario): Finding['path'] => {
  const { sides } = lookups(scenario);
  const [one, two] = sides.map((side) => scenario.parties[side]?.reservation ?? 0);
  return ['parties', (one ?? 0) >= (two ?? 0) ? sides[0] : sides[1], 'reservation'];
};

function neverSigned(scenario: Scenario, figures: Figures): Finding {
  const [open] = figures.points
    .filter(({ point }) => scenario.stickingPoints[point]?.required === true)
    .toSorted((a, b) => a.settled.mean - b.settled.mean);
  const [why] = figures.agreement.without.toSorted((a, b) => b.share.mean - a.share.mean);
  return {
    code: 'never-signed',
    grade: 'problem',
    path: open === undefined ? ['stickingPoints'] : ['stickingPoints', open.point],
    facts: {
      ...factsOf(figures.agreement.signed),
      point: open?.point ?? '',
      settled: open?.settled.mean ?? 0,
      why: why?.why ?? 'time-up',
    },
  };
}

function neverRatified(scenario: Scenario, figures: Figures): Finding {
  const [hardest] = figures.vetoers.toSorted((a, b) => b.part - a.part);
  const facts = { ...factsOf(figures.agreement.ratified), signed: figures.agreement.signed.mean };
  return hardest === undefined
    ? {
        code: 'never-ratified',
        grade: 'problem',
        path: ['stakeholders'],
        facts: { ...facts, stakeholder: '' },
      }
    : {
        code: 'never-ratified',
        grade: 'problem',
        path: ['stakeholders', hardest.stakeholder, leaningField(scenario, hardest.stakeholder)],
        facts: { ...facts, stakeholder: hardest.stakeholder },
      };
}

/** The field that moves a stakeholder: its leaning, unless only its clauses say something. */
const leaningField = (scenario: Scenario, id: string): string =>
  Object.keys(scenario.stakeholders[id]?.clauses ?? {}).length > 0 &&
  (scenario.stakeholders[id]?.leaning ?? 0) >= 0
    ? 'clauses'
    : 'leaning';

function findLasting(scenario: Scenario, { agreement: { lasting, ratified } }: Figures): readonly Finding[] {
  if (scenario.calendar.implementationDays === 0 || ratified.mean === 0) return [];
  const facts = { ...factsOf(lasting), ratified: ratified.mean };
  const ofRatified = lasting.mean / ratified.mean;
  const enough = ratified.mean * ratified.samples >= thresholds.enough;
  if (!enough) return [];
  if (lasting.mean === 0)
    return [{ code: 'never-lasts', grade: 'caution', path: ['calendar', 'implementationDays'], facts }];
  if (ofRatified > thresholds.certain)
    return [{ code: 'always-lasts', grade: 'caution', path: ['calendar', 'implementationDays'], facts }];
  return [{ code: 'lasts-sometimes', grade: 'good', path: ['stickingPoints'], facts }];
}

/** Is one side favoured, by where it sits or by who begins? */
export function findBalance(scenario: Scenario, { balance }: Figures): readonly Finding[] {
  const { sides } = lookups(scenario);
  const { gains, difference, first } = balance;
  const findings: Finding[] = [];
  if (gains !== null && difference !== null) {
    const ahead = difference.mean >= 0 ? 0 : 1;
    const party = sides[ahead];
    const clear = Math.min(Math.abs(difference.low), Math.abs(difference.high));
    const sure = difference.low > 0 || difference.high < 0;
    const facts = {
      party,
      other: sides[1 - ahead] ?? '',
      own: gains[ahead].mean,
      theirs: gains[ahead === 0 ? 1 : 0].mean,
      low: ahead === 0 ? difference.low : -difference.high,
      high: ahead === 0 ? difference.high : -difference.low,
      games: difference.samples,
    };
    if (sure && Math.abs(difference.mean) >= thresholds.favoured && clear >= thresholds.favoured / 2)
      findings.push({
        code: 'side-favoured',
        grade: 'caution',
        path: ['parties', sides[1 - ahead] ?? '', 'reservation'],
        facts,
      });
    else if (difference.low > -thresholds.favoured && difference.high < thresholds.favoured)
      findings.push({ code: 'sides-even', grade: 'good', path: ['parties'], facts });
    else findings.push({ code: 'sides-unsure', grade: 'fact', path: ['parties'], facts });
  }
  if (first !== null && first.low > thresholds.favoured / 2)
    findings.push({
      code: 'first-favoured',
      grade: 'caution',
      path: ['calendar', 'turnsPerRound'],
      facts: factsOf(first),
    });
  return findings;
}

/** What kills agreements between signing and entry into force. */
export function findHome({ vetoers, home }: Figures): readonly Finding[] {
  if (home.submitted < thresholds.enough) return [];
  const [hardest, next] = vetoers.toSorted((a, b) => b.part - a.part);
  const findings: Finding[] = [];
  if (home.failed.low > thresholds.failsAtHome)
    findings.push({
      code: 'home-kills',
      grade: 'caution',
      path: ['stakeholders'],
      facts: factsOf(home.failed),
    });
  if (
    hardest !== undefined &&
    next !== undefined &&
    hardest.part > thresholds.kills &&
    hardest.refused.low > thresholds.rare
  )
    findings.push({
      code: 'vetoer-kills',
      grade: 'caution',
      path: ['stakeholders', hardest.stakeholder, 'leaning'],
      facts: { ...factsOf(hardest.refused), stakeholder: hardest.stakeholder, part: hardest.part },
    });
  for (const { stakeholder, refused } of vetoers)
    if (refused.mean === 0 && refused.samples >= thresholds.never)
      findings.push({
        code: 'vetoer-never-refuses',
        grade: 'fact',
        path: ['stakeholders', stakeholder, 'veto'],
        facts: { stakeholder, games: refused.samples },
      });
  return findings;
}
