// Numbers that tell how things stand on the ground, and the scenario's own levels. Never a score.
import type { Scenario } from '../scenario/format/scenario.ts';
import { besiegedPeople } from '../simulation/ground/besieged.ts';
import type { State } from '../simulation/state.ts';
import type { View } from '../simulation/views/view.ts';
import type { GaugeModel, TallyModel } from './news/news-models.ts';
import { aboutPeople } from './phrases.ts';
import { gaugeWord, intensityWord } from './scales.ts';
import { number, t } from './wording/wording.ts';

type Ground = Pick<State, 'tally' | 'zones' | 'sieges' | 'points'>;

/** The tally: people killed, displaced, reached, besieged, hunger, violence on the fronts, and how much is agreed. */
export function describeTally(scenario: Scenario, view: Ground): TallyModel {
  const lines = Object.keys(scenario.zones).length === 0 ? [] : groundLines(scenario, view);
  const points = Object.values(view.points);
  const agreed = points.filter(({ option }) => option !== null).length;
  return {
    lines: [
      ...lines,
      {
        id: 'agreed',
        name: t('ground.tally-agreed'),
        value: number(agreed),
        sentence: t('ground.told-agreed', { agreed, of: points.length }),
      },
    ],
  };
}

function groundLines(scenario: Scenario, view: Ground): TallyModel['lines'] {
  const killed = aboutPeople(view.tally.killed);
  const displaced = aboutPeople(view.tally.displaced);
  const reached = aboutPeople(view.tally.reached);
  const hungryDays = aboutPeople(view.tally.hungryDays);
  const counted = [
    {
      id: 'killed',
      name: t('ground.tally-killed'),
      count: killed,
      sentence: t('ground.told-killed', { count: killed }),
    },
    {
      id: 'displaced',
      name: t('ground.tally-displaced'),
      count: displaced,
      sentence: t('ground.told-displaced', { count: displaced }),
    },
    {
      id: 'reached',
      name: t('ground.tally-reached'),
      count: reached,
      sentence: t('ground.told-reached', { count: reached }),
    },
  ];
  const besieged = aboutPeople(besiegedPeople(scenario, view));
  if (Object.keys(scenario.sieges).length > 0)
    counted.push({
      id: 'besieged',
      name: t('ground.tally-besieged'),
      count: besieged,
      sentence: t('ground.told-besieged', { count: besieged }),
    });
  if (hungryDays > 0)
    counted.push({
      id: 'hungry',
      name: t('ground.tally-hungry'),
      count: hungryDays,
      sentence: t('ground.told-hungry', { count: hungryDays }),
    });
  const lines = counted.map(({ id, name, count, sentence }) => ({
    id,
    name,
    value: number(count),
    sentence,
  }));
  const violence = frontViolence(scenario, view);
  return violence === null ? lines : [...lines, violenceLine(violence)];
}

function violenceLine(level: number): TallyModel['lines'][number] {
  const word = intensityWord(level);
  return {
    id: 'violence',
    name: t('ground.tally-violence'),
    value: t('list.bracketed', { text: word, remark: Math.round(level) }),
    sentence: t('ground.told-violence', { level: Math.round(level), word }),
  };
}

/** Mean violence over the fronts, 0–100; null without fronts. */
function frontViolence(scenario: Scenario, view: Pick<Ground, 'zones'>): number | null {
  const fronts = Object.entries(scenario.zones).filter(([, zone]) => zone.front);
  if (fronts.length === 0) return null;
  return fronts.reduce((sum, [id]) => sum + (view.zones[id]?.intensity ?? 0), 0) / fronts.length;
}

/** The scenario's own levels, in its order. */
export function describeGauges(scenario: Scenario, view: Pick<View, 'gauges'>): readonly GaugeModel[] {
  return Object.entries(scenario.gauges).map(([id, gauge]) => {
    const value = Math.round(view.gauges[id] ?? gauge.start);
    return { id, name: gauge.name, about: gauge.about ?? null, value, word: gaugeWord(value) };
  });
}
