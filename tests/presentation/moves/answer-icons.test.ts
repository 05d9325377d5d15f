// The icon of an answer to a crisis tells what the answer mostly does.
import { describe, expect, it } from 'vitest';
import { iconOfEffects } from '../../../src/presentation/moves/answer-icons.ts';
import type { Effect } from '../../../src/scenario/format/effect.ts';
import { iconPaths } from '../../../src/presentation/pictures/icon-paths.ts';
import { builtIn } from '../../scenario/built-in.ts';
import { effects as everyEffect } from '../every-effect.ts';

const crises = ['geneva-2016', 'first-steps'].flatMap((id) =>
  Object.entries(builtIn(id).events).flatMap(([event, { answers }]) =>
    answers === undefined ? [] : [{ event, answers: Object.values(answers) }],
  ),
);

describe('the icon of an answer', () => {
  it('is about what is done, though others have their thoughts about it', () => {
    expect(
      iconOfEffects([
        { effect: 'route', route: 'road', open: false },
        { effect: 'support', of: 'council', by: -3 },
        { effect: 'trust', by: -1 },
      ]),
    ).toBe('map');
  });

  it('tells trust that is gained from trust that is lost', () => {
    expect(iconOfEffects([{ effect: 'trust', by: 4 }])).toBe('handshake');
    expect(iconOfEffects([{ effect: 'trust', by: -4 }])).toBe('pressure');
  });

  it('counts what is thrown for by its odds', () => {
    const supplies: Effect = { effect: 'supplies', zones: ['town'], days: 5 };
    const violence: Effect = { effect: 'intensity', by: 12 };
    const thrown = (odds: number): Effect[] => [
      { effect: 'chance', id: 'trucks', odds, then: [supplies], otherwise: [violence] },
    ];
    expect(iconOfEffects(thrown(0.9))).toBe('truck');
    expect(iconOfEffects(thrown(0.1))).toBe('fire');
  });

  it('is that of words where nothing comes of it', () => {
    expect(iconOfEffects([])).toBe('megaphone');
    expect(iconOfEffects([{ effect: 'flag', flag: 'said', set: true }])).toBe('megaphone');
  });

  it('is drawn, whatever the effect', () => {
    for (const effect of everyEffect) expect(iconPaths).toHaveProperty(iconOfEffects([effect]));
  });

  it('differs between the answers of nearly every crisis that comes with the game', () => {
    const alike = crises.filter(
      ({ answers }) => new Set(answers.map(({ effects }) => iconOfEffects(effects))).size < 2,
    );
    expect(alike.length).toBeLessThan(crises.length / 5);
  });
});
