// Stories of bargaining: offers and answers, positions, links, verification, ultimatums and non-papers.
import { describe, expect, it } from 'vitest';
import { patience, reciprocity } from '../../src/simulation/table-coefficients.ts';
import { quarrel } from './quarrel.ts';
import { table } from './table.ts';

const bounded = quarrel({
  parties: {
    us: { name: 'United States', mandate: { access: ['red-crescent', 'un-checkpoints'] } },
    russia: { name: 'Russia', mandate: { air: ['no-limits', 'agreed-areas'] } },
  },
});

describe('an offer', () => {
  it('puts a point on the table and is agreed when the other side accepts', () => {
    table()
      .propose({ access: 'un-checkpoints' })
      .expectPoint('access', 'tabled')
      .endTurn()
      .as('russia')
      .accept()
      .expectPoint('access', 'agreedAdReferendum');
  });

  it('raises the trust of the one who made it when it is accepted', () => {
    const story = table();
    const before = story.party('us').trust;
    story.propose({ access: 'un-checkpoints' }).endTurn().as('russia').accept();
    expect(story.party('us').trust).toBe(before + reciprocity.accepted + reciprocity.perPoint);
    expect(story.party('russia').trust).toBe(before);
  });

  it('stays within the mandate of the one who makes it, and of the one who accepts', () => {
    table(bounded).propose({ access: 'army-checkpoints' }).expectRefused('outside-mandate');
    table(bounded)
      .propose({ air: 'full-grounding' })
      .endTurn()
      .as('russia')
      .accept()
      .expectRefused('outside-mandate');
  });

  it('joins at most three points', () => {
    const points = { access: 'un-checkpoints', air: 'no-limits', publication: 'secret', war: 'x' };
    table().propose(points).expectRefused('package-size').propose({}).expectRefused('package-size');
  });

  it('cannot be accepted or refused by its maker, nor by anybody when there is none', () => {
    table()
      .accept()
      .expectRefused('no-offer')
      .propose({ air: 'no-limits' })
      .accept()
      .expectRefused('own-offer');
  });

  it('is answered by a counter on the same points, which makes them contested', () => {
    const story = table()
      .propose({ air: 'full-grounding' })
      .endTurn()
      .as('russia')
      .propose({ air: 'no-limits' });
    expect(story.changes('offered')[0]?.how).toBe('counter');
    story.expectPoint('air', 'contested');
  });

  it('is answered in part by tabling some of it', () => {
    const story = table().propose({ air: 'agreed-areas', publication: 'public' }).endTurn().as('russia');
    story.propose({ air: 'agreed-areas' });
    expect(story.changes('offered')[0]?.how).toBe('part');
    story
      .endTurn()
      .as('us')
      .accept()
      .expectPoint('air', 'agreedAdReferendum')
      .expectPoint('publication', 'tabled');
  });

  it('lapses, and costs trust, when the other side speaks of something else', () => {
    const story = table().propose({ air: 'agreed-areas' }).endTurn().as('russia');
    const before = story.party('us').trust;
    story.propose({ access: 'red-crescent' });
    expect(story.changes('answered')[0]).toMatchObject({ how: 'lapsed', by: 'russia' });
    expect(story.party('us').trust).toBe(before + reciprocity.lapsed);
  });

  it('counts as accepted when the other side tables the very same package', () => {
    const story = table().propose({ air: 'agreed-areas', publication: 'public' }).endTurn().as('russia');
    story.propose({ publication: 'public', air: 'agreed-areas' });
    expect(story.changes('answered')[0]?.how).toBe('accepted');
    story.expectPoint('air', 'agreedAdReferendum').expectPoint('publication', 'agreedAdReferendum');
  });

  it('is not made twice in the same words', () => {
    table()
      .propose({ air: 'agreed-areas' })
      .propose({ air: 'agreed-areas' })
      .expectRefused('same-as-offer')
      .endTurn()
      .as('russia')
      .refuse()
      .endTurn()
      .as('us')
      .propose({ air: 'agreed-areas' })
      .expectRefused('same-as-standing');
  });

  it('leaves the point unopened when it is withdrawn unanswered', () => {
    table()
      .propose({ air: 'agreed-areas' })
      .do({ kind: 'withdraw' })
      .expectPoint('air', 'unopened')
      .do({ kind: 'withdraw' })
      .expectRefused('no-offer');
  });

  it('is refused with less harm when the concern is named', () => {
    const blunt = table().propose({ air: 'full-grounding' }).endTurn().as('russia').refuse();
    const named = table().propose({ air: 'full-grounding' }).endTurn().as('russia').refuse('air');
    const before = table().party('us').trust;
    expect(blunt.party('us').trust).toBe(before + reciprocity.refused);
    expect(named.party('us').trust).toBe(before + reciprocity.refused * reciprocity.concernNamed);
    expect(named.party('us').trust).toBeGreaterThan(blunt.party('us').trust);
  });

  it('cannot be refused over a point that is not in it', () => {
    table().propose({ air: 'no-limits' }).endTurn().as('russia').refuse('access').expectRefused('no-such');
  });
});

describe('a standing position', () => {
  it('can be conceded while it stands alone, not while it is part of a package', () => {
    table()
      .propose({ air: 'agreed-areas', publication: 'public' })
      .endTurn()
      .as('russia')
      .concede('air')
      .expectRefused('no-standing-position')
      .refuse()
      .endTurn()
      .as('us')
      .propose({ air: 'agreed-areas' })
      .propose({ publication: 'public' })
      .endTurn()
      .as('russia')
      .concede('air')
      .expectPoint('air', 'agreedAdReferendum');
  });

  it('earns trust for the one who concedes', () => {
    const story = table().propose({ air: 'no-limits' }).propose({ access: 'red-crescent' }).endTurn();
    const before = story.party('us').trust;
    story.as('russia').concede('air');
    expect(story.party('us').trust).toBe(before + reciprocity.conceded);
  });

  it('is not tabled by the other side as its own: that is to concede', () => {
    table()
      .propose({ air: 'no-limits' })
      .propose({ access: 'red-crescent' })
      .endTurn()
      .as('russia')
      .propose({ air: 'no-limits' })
      .expectRefused('same-as-standing')
      .propose({ air: 'no-limits', publication: 'public' });
  });

  it('can be bracketed when both have one', () => {
    table()
      .propose({ air: 'full-grounding' })
      .do({ kind: 'bracket', point: 'air' })
      .expectRefused('chart-forbids')
      .endTurn()
      .as('russia')
      .propose({ air: 'no-limits' })
      .do({ kind: 'bracket', point: 'air' })
      .expectPoint('air', 'bracketed');
  });
});

describe('what was agreed', () => {
  it('can be reopened, for a price and at a cost in trust; the other’s position stays', () => {
    const story = table().settle({ air: 'agreed-areas' });
    const { trust } = story.party('russia');
    story.untilTurnOf('us').do({ kind: 'reopen', point: 'air' }).expectPoint('air', 'reopened');
    expect(story.party('russia').trust).toBe(trust + reciprocity.reopened);
    story.do({ kind: 'reopen', point: 'air' }).expectRefused('not-agreed');
    story.concede('air').expectPoint('air', 'agreedAdReferendum');
  });

  it('is for the other side to take up again: who reopened it has no position any more', () => {
    table()
      .settle({ air: 'agreed-areas' })
      .untilTurnOf('us')
      .do({ kind: 'reopen', point: 'air' })
      .untilTurnOf('russia')
      .concede('air')
      .expectRefused('no-standing-position');
  });

  it('falls together when it is linked', () => {
    table()
      .do({ kind: 'link', points: ['air', 'access'] })
      .do({ kind: 'link', points: ['access', 'air'] })
      .expectRefused('already-linked')
      .endTurn()
      .settle({ air: 'agreed-areas', access: 'red-crescent' })
      .untilTurnOf('us')
      .do({ kind: 'reopen', point: 'air' })
      .expectPoint('air', 'reopened')
      .expectPoint('access', 'reopened');
  });

  it('is verified when the one who tabled it had asked for verification', () => {
    const story = table()
      .do({ kind: 'ask-verification', point: 'air' })
      .do({ kind: 'ask-verification', point: 'air' })
      .expectRefused('already-asked')
      .propose({ air: 'agreed-areas' })
      .endTurn()
      .as('russia')
      .accept();
    expect(story.state.points['air']?.verified).toBe(true);
  });
});

describe('a position that its owner wants verified', () => {
  it('is agreed with verification when the other side concedes it', () => {
    const story = table()
      .do({ kind: 'ask-verification', point: 'air' })
      .propose({ air: 'agreed-areas' })
      .endTurn()
      .as('russia')
      .refuse()
      .concede('air');
    expect(story.state.points['air']?.verified).toBe(true);
  });
});

describe('an ultimatum', () => {
  it('is met by accepting', () => {
    const story = table()
      .propose({ air: 'agreed-areas' })
      .do({ kind: 'ultimatum' })
      .endTurn()
      .as('russia')
      .accept();
    expect(story.changes('ultimatum')[0]?.state).toBe('met');
  });

  it('that is let pass takes the offer off the table and wears both capitals’ patience', () => {
    const story = table().propose({ air: 'agreed-areas' }).do({ kind: 'ultimatum' }).endTurn().as('russia');
    const before = { us: story.party('us').patience, russia: story.party('russia').patience };
    story.endTurn();
    expect(story.state.offer).toBeNull();
    expect(story.party('us').patience).toBe(before.us + patience.ultimatumIgnored);
    expect(story.party('russia').patience).toBe(before.russia + patience.letUltimatumPass);
  });

  it('is let pass, too, by a counter and by adjourning over it', () => {
    const given = () =>
      table().propose({ air: 'agreed-areas' }).do({ kind: 'ultimatum' }).endTurn().as('russia');
    const countered = given().propose({ air: 'no-limits' });
    expect(countered.changes('ultimatum')[0]?.state).toBe('ignored');
    const adjourned = given().do({ kind: 'adjourn' });
    expect(adjourned.changes('ultimatum')[0]?.state).toBe('ignored');
    expect(adjourned.state.offer).toBeNull();
  });

  it('needs an offer and works once a game', () => {
    table()
      .do({ kind: 'ultimatum' })
      .expectRefused('no-offer')
      .propose({ air: 'agreed-areas' })
      .do({ kind: 'ultimatum' })
      .endTurn()
      .as('russia')
      .refuse()
      .endTurn()
      .as('us')
      .propose({ air: 'no-limits' })
      .do({ kind: 'ultimatum' })
      .expectRefused('already-done');
  });
});

describe('a non-paper', () => {
  it('brings back a reading that only its author sees, and cannot be undone', () => {
    const story = table().do({ kind: 'float', point: 'air', option: 'no-limits' });
    expect(story.revealed).toBe(true);
    expect(story.party('us').readings).toHaveLength(1);
    expect(story.last.find(({ change }) => change.kind === 'reading')?.seenBy).toEqual(['us']);
    story.do({ kind: 'float', point: 'air', option: 'no-limits' }).expectRefused('already-done');
  });

  it('takes the place of what was read before', () => {
    const story = table().do({ kind: 'float', point: 'air', option: 'no-limits' }).untilNextRound();
    story.untilTurnOf('us').do({ kind: 'float', point: 'air', option: 'no-limits' });
    expect(story.party('us').readings).toMatchObject([{ point: 'air', option: 'no-limits', day: 7 }]);
  });

  it('is read truly by a side that trusts', () => {
    const trusting = quarrel({
      parties: { us: { name: 'United States' }, russia: { name: 'Russia', trust: 100 } },
    });
    const read = (option: string) =>
      table(trusting).do({ kind: 'float', point: 'air', option }).changes('reading')[0]?.reaction;
    expect(read('no-limits')).toBe('warm');
    expect(read('full-grounding')).toBe('cold');
  });
});
