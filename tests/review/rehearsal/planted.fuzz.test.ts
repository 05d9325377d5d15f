// What is planted in a scenario is found and named, with the field to change; and nothing of the kind is said where nothing is planted.
import { describe, expect, it } from 'vitest';
import { found, idleCards, places, villages } from './two-villages.ts';

const plain = found(villages());

describe('a scenario with nothing planted', () => {
  it('has no problem, and neither too strong nor dead parts', () => {
    expect(plain.findings.filter(({ grade }) => grade === 'problem')).toEqual([]);
    expect(
      places(
        plain.findings,
        'option-wins',
        'option-best-for-both',
        'move-wins',
        'move-changes-nothing',
        'side-favoured',
        'always-agreed',
        'rarely-agreed',
      ),
    ).toEqual([]);
    expect(places(plain.findings, 'often-agreed')).toHaveLength(1);
  });
});

describe('dead parts', () => {
  it('are found where a card’s effects reach nobody', () => {
    const source = villages();
    const { findings } = found({ ...source, moves: { ...source.moves, ...idleCards(1) } });
    expect(places(findings, 'move-reaches-nothing', 'move-changes-nothing')).toEqual([
      'move-reaches-nothing moves.idle-0.effects',
    ]);
  });

  it('are found where somebody asks about what a card changes, and it never comes to that', () => {
    const source = villages();
    const { findings } = found({
      ...source,
      moves: { ...source.moves, ...idleCards(1) },
      endings: {
        talked: {
          title: 'Talked',
          text: 'They talked.',
          when: { if: 'gauge', gauge: 'gossip', atLeast: 100 },
        },
        ...source.endings,
      },
    });
    expect(places(findings, 'move-reaches-nothing', 'move-changes-nothing')).toEqual([
      'move-changes-nothing moves.idle-0.effects',
    ]);
  });

  it('are not found where a condition asks whether the card was played', () => {
    const source = villages();
    const { findings } = found({
      ...source,
      moves: { ...source.moves, ...idleCards(1) },
      endings: {
        talked: { title: 'Talked', text: 'They talked.', when: { if: 'played', move: 'idle-0' } },
        ...source.endings,
      },
    });
    expect(places(findings, 'move-reaches-nothing', 'move-changes-nothing', 'move-hardly-matters')).toEqual(
      [],
    );
  });

  it('are found where nobody can ever play a card', () => {
    const source = villages();
    const { findings } = found({
      ...source,
      moves: {
        ...source.moves,
        late: {
          title: 'Too late',
          kind: 'public',
          about: 'You wait.',
          when: { if: 'flag', flag: 'peace' },
          effects: [{ effect: 'trust', by: 4 }],
        },
        later: {
          title: 'Never',
          kind: 'public',
          about: 'You wait.',
          when: { if: 'played', move: 'late' },
          effects: [{ effect: 'flag', flag: 'peace' }],
        },
      },
    });
    expect(places(findings, 'move-never-playable')).toEqual([
      'move-never-playable moves.late.when',
      'move-never-playable moves.later.when',
    ]);
  });

  it('are found among events: those that never come, and those whose effects reach nobody', () => {
    const source = villages();
    const { findings } = found({
      ...source,
      events: {
        ...source.events,
        comet: {
          title: 'A comet',
          when: { if: 'trust', atLeast: 99 },
          effects: [{ effect: 'trust', by: 1 }],
        },
        rumour: { title: 'A rumour', odds: 0.5, effects: [{ effect: 'gauge', gauge: 'gossip', by: 9 }] },
        news: { title: 'News without effects' },
      },
    });
    expect(places(findings, 'event-never', 'event-changes-nothing')).toEqual([
      'event-never events.comet.when',
      'event-changes-nothing events.rumour.effects',
    ]);
  });
});

describe('parts that always win', () => {
  it('are found among options: both sides like it best, and it is what they agree on', () => {
    const source = villages();
    source.stickingPoints.feast.options['together'] = {
      title: 'Together',
      clause: 'They feast together.',
      value: { upper: 1, lower: 1 },
    };
    const { findings } = found(source);
    const named = places(findings, 'option-wins', 'option-best-for-both');
    expect(named.map((place) => place.split(' ')[1])).toEqual([
      'stickingPoints.feast.options.together.value',
    ]);
  });

  it('are found among cards: whoever plays it has more, whatever comes of the talks', () => {
    const source = villages();
    const { findings } = found({
      ...source,
      moves: {
        ...source.moves,
        treasure: {
          title: 'Dig for treasure',
          kind: 'ground',
          by: ['lower'],
          about: 'You dig.',
          effects: [{ effect: 'reservation', of: 'lower', by: 0.3 }],
        },
      },
    });
    expect(places(findings, 'move-wins')).toEqual(['move-wins moves.treasure.effects']);
    expect(findings.find(({ code }) => code === 'move-wins')?.facts).toMatchObject({ party: 'lower' });
  });

  it('are measured as large as they are', () => {
    const source = villages();
    source.parties.upper.reservation = 0.8;
    source.parties.lower.reservation = 0.8;
    const { moves } = found({
      ...source,
      moves: {
        ...source.moves,
        treasure: {
          title: 'Dig for treasure',
          kind: 'ground',
          by: ['lower'],
          about: 'You dig.',
          cost: 0,
          times: 1,
          effects: [{ effect: 'reservation', of: 'lower', by: 0.1 }],
        },
      },
    });
    // There is nothing to agree on, so that a side has its reservation value; up to 1 it could gain 0.2, and 0.1 is half of it.
    const treasure = moves.find(({ card }) => card === 'treasure');
    expect(treasure?.effect?.mean).toBeCloseTo(0.5, 1);
    expect(treasure?.effectSurely?.low).toBeLessThanOrEqual(treasure?.effect?.low ?? 0);
  });

  it('are not seen among thirty cards that do nothing, on any of three seeds', () => {
    const source = villages();
    const idle = { ...source, moves: idleCards(30) };
    for (const seed of ['1', '2', '3'])
      expect(places(found(idle, 120, seed).findings, 'move-wins', 'move-backfires')).toEqual([]);
  });
});

describe('an event that decides', () => {
  it('is told from those that only come when things go well or badly', () => {
    const source = villages();
    const { findings } = found(
      {
        ...source,
        events: {
          ...source.events,
          flood: { title: 'A flood', odds: 0.3, effects: [{ effect: 'leaning', of: 'wardens', by: -100 }] },
          hope: {
            title: 'There is hope',
            when: { if: 'points-agreed', atLeast: 2 },
            effects: [{ effect: 'gauge', gauge: 'gossip', by: 1 }],
          },
        },
      },
      200,
    );
    expect(places(findings, 'event-kills', 'event-saves')).toEqual(['event-kills events.flood.effects']);
  });
});

describe('an agreement out of reach', () => {
  it('is found where both have more without one', () => {
    const source = villages();
    source.parties.upper.reservation = 0.8;
    source.parties.lower.reservation = 0.8;
    const { findings } = found(source, 20);
    expect(places(findings, 'no-zone')).toEqual([
      'no-zone parties.upper.reservation',
      'no-zone parties.lower.reservation',
    ]);
  });

  it('is found where mandates have nothing in common, unless a move can widen them or the point may stay open', () => {
    const source = villages();
    source.parties.upper.mandate = { path: ['closed'] };
    source.parties.lower.mandate = { path: ['open'] };
    expect(places(found(source, 20).findings, 'mandates-bar')).toEqual([
      'mandates-bar parties.upper.mandate.path',
    ]);
    source.stickingPoints.path.required = false;
    expect(places(found(source, 20).findings, 'mandates-bar')).toEqual([]);
    source.stickingPoints.path.required = true;
    source.moves.visit.effects = [{ effect: 'mandate', of: 'upper', point: 'path', options: ['open'] }];
    expect(places(found(source, 20).findings, 'mandates-bar')).toEqual([]);
  });

  it('is found where somebody at home refuses every text', () => {
    const source = villages();
    source.stakeholders.wardens.leaning = -100;
    source.stakeholders.wardens.uncertainty = 1;
    const { findings } = found(source);
    expect(places(findings, 'never-ratified')).toEqual(['never-ratified stakeholders.wardens.leaning']);
    expect(places(findings, 'vetoer-kills')).toEqual(['vetoer-kills stakeholders.wardens.leaning']);
  });

  it('is found where it is possible on paper and nobody ever gets there', () => {
    const source = villages();
    const { findings } = found({
      ...source,
      calendar: { rounds: [{}], turnsPerRound: 1, actionsPerTurn: 1 },
    });
    const [never] = findings.filter(({ code }) => code === 'never-signed');
    expect(never).toMatchObject({ grade: 'problem', facts: { why: 'time-up' } });
  });
});

describe('a favoured side', () => {
  it('is found where its mandate leaves it no choice but to win, and not where nobody’s does', () => {
    const source = villages();
    source.parties.upper.mandate = { well: ['upper-first'], feast: ['above'] };
    const { findings } = found(source, 240);
    expect(places(findings, 'side-favoured')).toEqual(['side-favoured parties.lower.reservation']);
    expect(places(plain.findings, 'side-favoured')).toEqual([]);
  });
});
