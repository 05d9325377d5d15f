// Findings on the parts of a scenario: sticking points, options, cards, events, answers, endings.
import type { Scenario } from '../../scenario/format/scenario.ts';
import { reachNothing, referredTo } from './referred-to.ts';
import { shareWithin } from './intervals.ts';
import type { FieldPath, Finding } from './finding.ts';
import type {
  EventFigures,
  Figures,
  MoveFigures,
  OptionFigures,
  PointFigures,
  TwinFigures,
} from './rehearsal.ts';
import { thresholds } from './thresholds.ts';

/** Options that always win, never do, or decide what becomes of the agreement. */
export function findPoints(scenario: Scenario, figures: Figures): readonly Finding[] {
  const anySigned = figures.agreement.signed.mean > 0;
  // What is agreed before the talks begin is not decided in them.
  const open = figures.points.filter(
    ({ point }) => scenario.stickingPoints[point]?.agreedAtStart === undefined,
  );
  return open.flatMap((point) => [
    ...findBest(point),
    ...findAlwaysSame(point),
    ...(anySigned ? findUnsettled(point) : []),
    ...point.options.flatMap((option) => findOption(figures, point, option)),
  ]);
}

const pathOf = (point: string, option: string): FieldPath => ['stickingPoints', point, 'options', option];

function findBest({ point, best, options }: PointFigures): readonly Finding[] {
  const figures = options.find(({ option }) => option === best);
  if (best === null || figures === undefined) return [];
  const facts = { point, option: best, share: figures.chosen.mean, games: figures.chosen.samples };
  // What both want and seldom get is a thing to find out, and may be meant.
  const wins = figures.chosenSurely.low > thresholds.alwaysSame;
  return [
    {
      code: wins ? 'option-wins' : 'option-best-for-both',
      grade: wins || figures.chosen.mean >= 0.5 ? 'caution' : 'fact',
      path: [...pathOf(point, best), 'value'],
      facts,
    },
  ];
}

function findAlwaysSame({ point, best, options, settled }: PointFigures): readonly Finding[] {
  const games = Math.round(settled.mean * settled.samples);
  if (games < thresholds.enough || options.length < 2) return [];
  return options.flatMap(({ option, chosen, chosenSurely }) =>
    option !== best && chosenSurely.low > thresholds.alwaysSame
      ? [
          {
            code: 'point-always-same' as const,
            grade: 'caution' as const,
            path: [...pathOf(point, option), 'value'],
            facts: { point, option, share: chosen.mean, low: chosenSurely.low, games },
          },
        ]
      : [],
  );
}

function findUnsettled({ point, settled }: PointFigures): readonly Finding[] {
  return settled.mean === 0 && settled.samples >= thresholds.never
    ? [
        {
          code: 'point-never-settled',
          grade: 'caution',
          path: ['stickingPoints', point],
          facts: { point, games: settled.samples },
        },
      ]
    : [];
}

function findOption(
  { games, deals }: Figures,
  { point, settled, options }: PointFigures,
  { option, everChosen, lasting, inZone }: OptionFigures,
): readonly Finding[] {
  const path = pathOf(point, option);
  const facts = { point, option, games: games.done };
  // Extremes are often there to begin with; where one option is left, the point is decided before the talks.
  const left = options.filter((other) => other.inZone !== 0).length;
  if (inZone === 0 && deals?.possible === true)
    return [
      { code: 'option-in-no-deal', grade: left < 2 ? 'caution' : 'fact', path: [...path, 'value'], facts },
    ];
  const settledIn = Math.round(settled.mean * settled.samples);
  if (everChosen === 0 && settledIn >= thresholds.never)
    return [{ code: 'option-never-chosen', grade: 'fact', path: [...path, 'value'], facts }];
  if (lasting === null || lasting.low <= thresholds.decides) return [];
  return [
    {
      code: 'option-decides',
      grade: 'caution',
      path: [...path, 'features'],
      facts: { ...facts, more: lasting.mean, low: lasting.low, high: lasting.high },
    },
  ];
}

/** Games that came to one of these phases. */
const chances = ({ reached }: Figures, phases: readonly (keyof Figures['reached'])[]): number =>
  phases.reduce((most, phase) => Math.max(most, reached[phase]), 0);

/** Cards that nobody can play, that change nothing, that always win, that cost those who play them. */
export function findMoves(scenario: Scenario, figures: Figures): readonly Finding[] {
  return Object.entries(scenario.moves).flatMap(([card, { phases, effects }]) => {
    const held = figures.moves.filter((one) => one.card === card);
    const path: FieldPath = ['moves', card];
    const games = chances(figures, phases);
    if (games < thresholds.never) return [];
    if (held.every(({ everPlayable }) => everPlayable === 0))
      return [
        {
          code: 'move-never-playable',
          grade: 'problem',
          path: scenario.moves[card]?.when === undefined ? [...path, 'phases'] : [...path, 'when'],
          facts: { card, games },
        },
      ];
    const referred = referredTo(scenario);
    if (!referred.moves.has(card) && reachNothing(referred, effects))
      return [
        { code: 'move-reaches-nothing', grade: 'problem', path: [...path, 'effects'], facts: { card } },
      ];
    const nothing = findTwin('move', [...path, 'effects'], { card }, held[0]?.twin ?? null);
    if (nothing !== undefined) return [nothing];
    const strong = held.flatMap((by) => findStrength(by));
    return strong.length > 0 ? strong : findNeverChosen(figures, card, held);
  });
}

/** Whether games that were played again without a card or event came to the same. */
function findTwin(
  what: 'move' | 'event',
  path: FieldPath,
  facts: Finding['facts'],
  twin: TwinFigures | null,
): Finding | undefined {
  if (twin === null || twin.same < twin.tries) return undefined;
  const { tries, same, still } = twin;
  if (still === tries && tries >= thresholds.still)
    return {
      code: `${what}-changes-nothing`,
      grade: what === 'move' ? 'problem' : 'caution',
      path,
      facts: { ...facts, games: tries },
    };
  if (same < thresholds.same) return undefined;
  const { high } = shareWithin(0, tries);
  return { code: `${what}-hardly-matters`, grade: 'caution', path, facts: { ...facts, games: tries, high } };
}

function findStrength({ card, side, effect, effectSurely }: MoveFigures): readonly Finding[] {
  if (effect === null || effectSurely === null) return [];
  const facts = { card, party: side, by: effect.mean, low: effectSurely.low, high: effectSurely.high };
  const path: FieldPath = ['moves', card, 'effects'];
  if (effectSurely.low > thresholds.wins) return [{ code: 'move-wins', grade: 'caution', path, facts }];
  if (effectSurely.high < -thresholds.backfires)
    return [
      {
        code: 'move-backfires',
        grade: 'fact',
        path,
        facts: { ...facts, low: -effectSurely.high, high: -effectSurely.low },
      },
    ];
  return [];
}

/** A card that none of those who hold it chose, though one of them could have. */
function findNeverChosen({ games }: Figures, card: string, held: readonly MoveFigures[]): readonly Finding[] {
  const could = held.reduce((most, { playable }) => Math.max(most, playable.low), 0);
  if (
    games.plain < thresholds.never ||
    could <= thresholds.rare ||
    held.some(({ played }) => played.mean > 0)
  )
    return [];
  const share = held.reduce((most, { playable }) => Math.max(most, playable.mean), 0);
  return [
    {
      code: 'move-never-chosen',
      grade: 'fact',
      path: ['moves', card, 'cost'],
      facts: { card, share, games: games.plain },
    },
  ];
}

/** Events that never come, or come to nothing; answers that nobody gives. */
export function findEvents(scenario: Scenario, figures: Figures): readonly Finding[] {
  return figures.events.flatMap((one) => {
    const { event, happened, crisis, twin } = one;
    const stated = scenario.events[event];
    const games = chances(figures, stated?.phases ?? []);
    if (stated === undefined || games < thresholds.never) return [];
    const path: FieldPath = ['events', event];
    if (happened.mean === 0)
      return [
        {
          code: crisis ? 'crisis-never' : 'event-never',
          grade: 'caution',
          path: stated.when === undefined ? [...path, 'odds'] : [...path, 'when'],
          facts: { event, games },
        },
      ];
    const nothing = findTwin('event', [...path, 'effects'], { event }, twin);
    if (nothing !== undefined) return [nothing];
    return [...findDecisive(one), ...findAnswers(one)];
  });
}

/** An event without which the same games would have ended otherwise. */
function findDecisive({ event, decides }: EventFigures): readonly Finding[] {
  if (decides === null) return [];
  const { games, held, without, surely } = decides;
  const kills = surely.high < -thresholds.eventDecides;
  if (!kills && surely.low <= thresholds.eventDecides) return [];
  return [
    {
      code: kills ? 'event-kills' : 'event-saves',
      grade: 'caution',
      path: ['events', event, 'effects'],
      facts: { event, games, own: held, theirs: without },
    },
  ];
}

function findAnswers({ event, answers }: EventFigures): readonly Finding[] {
  return answers.flatMap(({ side, given }): Finding[] => {
    const times = given.reduce((sum, one) => sum + one.times, 0);
    if (times < thresholds.never || given.length < 2) return [];
    const always = given.find((one) => one.times === times);
    const facts = { event, party: side, games: times };
    const path = (answer: string): FieldPath => ['events', event, 'answers', answer];
    if (always !== undefined)
      return [
        {
          code: 'answer-always-given',
          grade: 'caution',
          path: path(always.answer),
          facts: { ...facts, answer: always.answer },
        },
      ];
    return given.flatMap(({ answer, times: own }) =>
      own === 0
        ? [
            {
              code: 'answer-never-given',
              grade: 'fact',
              path: path(answer),
              facts: { ...facts, answer },
            },
          ]
        : [],
    );
  });
}

/** Endings that are never told, or always. */
export function findEndings(
  scenario: Scenario,
  { agreement: { endings }, games }: Figures,
): readonly Finding[] {
  if (games.done < thresholds.never) return [];
  return endings.flatMap(({ ending, share }): Finding[] => {
    const facts = { ending, games: games.done };
    // One without a condition is there for what nobody thought of.
    if (share.mean === 0 && scenario.endings[ending]?.when !== undefined)
      return [{ code: 'ending-never', grade: 'fact', path: ['endings', ending, 'when'], facts }];
    return share.mean === 1 && endings.length > 1
      ? [{ code: 'ending-always', grade: 'caution', path: ['endings', ending, 'when'], facts }]
      : [];
  });
}
