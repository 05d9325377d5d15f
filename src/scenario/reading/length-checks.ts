// Checks the cuts of a scenario: rounds that there are, something left to agree on, nothing settled outside a mandate.
import type { Cut } from '../format/length.ts';
import type { Scenario } from '../format/scenario.ts';
import type { Report } from './problem.ts';
import type { Path } from './source-tree.ts';

const noteCutRounds = ({ rounds }: Cut, path: Path, { calendar }: Scenario, report: Report) => {
  if (rounds === undefined) return;
  const count = calendar.rounds.length;
  const place = [...path, 'rounds'];
  if (rounds.length === 0) report.note('no-rounds-left', {}, { path: place });
  for (const [index, round] of rounds.entries()) {
    if (round > count) report.note('unknown-round', { round, count }, { path: [...place, index] });
    else if (round <= (rounds[index - 1] ?? 0))
      report.note('rounds-unordered', {}, { path: [...place, index] });
  }
};

const noteSettled = ({ settled }: Cut, path: Path, scenario: Scenario, report: Report) => {
  const place = [...path, 'settled'];
  const open = Object.entries(scenario.stickingPoints).filter(
    ([id, { agreedAtStart }]) => agreedAtStart === undefined && !Object.hasOwn(settled, id),
  );
  if (open.length === 0 && Object.keys(settled).length > 0)
    report.note('nothing-left-open', {}, { path: place, at: 'key' });
  for (const [point, option] of Object.entries(settled)) {
    // What is no option at all is noted as such.
    if (scenario.stickingPoints[point]?.options[option] === undefined) continue;
    for (const [party, { mandate }] of Object.entries(scenario.parties)) {
      if (!Object.hasOwn(mandate, point) || mandate[point]?.includes(option) === true) continue;
      report.note(
        'settled-outside-mandate',
        { point, option, party },
        { path: [...place, point], severity: 'warning' },
      );
    }
  }
};

/** Notes cuts that cannot be played. Ids that name nothing are noted elsewhere. */
export const noteLengths = (scenario: Scenario, report: Report): void => {
  for (const [index, cut] of scenario.lengths.entries()) {
    const path = ['lengths', index];
    const { minutes } = cut;
    if (scenario.lengths.slice(0, index).some((earlier) => earlier.minutes === minutes))
      report.note('same-length', { minutes }, { path: [...path, 'minutes'] });
    noteCutRounds(cut, path, scenario, report);
    noteSettled(cut, path, scenario, report);
  }
};
