// Tells a game as a story: `table().as('us').propose({ access: 'un-checkpoints' }).as('russia').expectRefused('not-your-turn')`.
import assert from 'node:assert/strict';
import type { Scenario } from '../../src/scenario/format/scenario.ts';
import { checkMove } from '../../src/simulation/check-move.ts';
import type { Change, ChangeKind, Consequence } from '../../src/simulation/consequence.ts';
import { createGame } from '../../src/simulation/create.ts';
import type { Package, PartyId, PointId } from '../../src/simulation/ids.ts';
import { legalMoves } from '../../src/simulation/legal-moves.ts';
import type { Move } from '../../src/simulation/move.ts';
import { play } from '../../src/simulation/play.ts';
import type { Refusal, RefusalCode } from '../../src/simulation/refusal.ts';
import type { GameSettings, State } from '../../src/simulation/state.ts';
import { viewFor } from '../../src/simulation/views/view-for.ts';
import { quarrel } from './quarrel.ts';

export function table(scenario: Scenario = quarrel(), settings: Partial<GameSettings> = {}): Table {
  return new Table(scenario, { seed: 'a story', ...settings });
}

export class Table {
  readonly scenario: Scenario;
  state: State;
  /** Everything that has happened, in order. */
  readonly log: Consequence[];
  /** What the last move did. */
  last: readonly Consequence[] = [];
  revealed = false;
  private side: PartyId;
  private refusal: Refusal | undefined;

  constructor(scenario: Scenario, settings: GameSettings) {
    const { state, consequences } = createGame(scenario, settings);
    this.scenario = scenario;
    this.state = state;
    this.log = consequences;
    this.side = state.turn?.side ?? '';
  }

  /** Says who speaks next. */
  as(side: PartyId): this {
    this.expectNoRefusal();
    this.side = side;
    return this;
  }

  /** Makes a move; one that is refused must be followed by `expectRefused`. */
  do(move: Move): this {
    this.expectNoRefusal();
    this.refusal = checkMove(this.scenario, this.state, this.side, move);
    if (this.refusal !== undefined) return this;
    const played = play(this.scenario, this.state, move);
    this.state = played.state;
    this.last = played.consequences;
    this.revealed = played.revealed;
    this.log.push(...played.consequences);
    return this;
  }

  propose(offered: Package): this {
    return this.do({ kind: 'propose', package: offered });
  }
  accept(): this {
    return this.do({ kind: 'accept' });
  }
  refuse(concern?: PointId): this {
    return this.do(concern === undefined ? { kind: 'refuse' } : { kind: 'refuse', concern });
  }
  concede(point: PointId): this {
    return this.do({ kind: 'concede', point });
  }
  endTurn(): this {
    return this.do({ kind: 'end-turn' });
  }
  playCard(card: string): this {
    return this.do({ kind: 'play', card });
  }

  /** Both sides end their turns until the round, the day or the phase changes. */
  untilNextRound(): this {
    const { number } = this.state.round;
    for (let guard = 0; guard < 50 && this.state.turn !== null; guard += 1) {
      this.as(this.state.turn.side).endTurn();
      if (this.state.round.number !== number) break;
    }
    return this.as(this.state.turn?.side ?? this.side);
  }

  /** Ends turns until it is `side`’s. */
  untilTurnOf(side: PartyId): this {
    for (let guard = 0; guard < 4 && this.state.turn !== null && this.state.turn.side !== side; guard += 1)
      this.as(this.state.turn.side).endTurn();
    return this.as(side);
  }

  /** Settles these points: the one whose turn it is tables each, the other accepts. */
  settle(deal: Package): this {
    for (const point of Object.keys(deal)) {
      const side = this.state.turn?.side ?? '';
      const other = this.state.sides.find((party) => party !== side) ?? '';
      this.as(side).propose({ [point]: deal[point] ?? '' });
      this.untilTurnOf(other).accept();
      this.endTurn();
    }
    return this.as(this.state.turn?.side ?? this.side);
  }

  /** Both initial the text: the capitals are asked next. */
  initialBoth(): this {
    const side = this.state.turn?.side ?? '';
    const other = this.state.sides.find((party) => party !== side) ?? '';
    this.as(side).do({ kind: 'initial' }).endTurn();
    return this.as(other).do({ kind: 'initial' });
  }

  expectRefused(code: RefusalCode): this {
    assert.equal(this.refusal?.code, code);
    this.refusal = undefined;
    return this;
  }
  expectPoint(id: PointId, state: string): this {
    this.expectNoRefusal();
    assert.equal(this.state.points[id]?.state, state);
    return this;
  }
  expectTurn(side: PartyId): this {
    this.expectNoRefusal();
    assert.equal(this.state.turn?.side, side);
    return this;
  }
  expectEnded(how: string): this {
    this.expectNoRefusal();
    assert.equal(this.state.ended?.how, how);
    return this;
  }

  /** What the last move recorded of one kind. */
  changes<Kind extends ChangeKind>(kind: Kind): readonly Extract<Change, { kind: Kind }>[] {
    this.expectNoRefusal();
    return changesOf(this.last, kind);
  }
  moves(): readonly Move[] {
    this.expectNoRefusal();
    return legalMoves(this.scenario, this.state, this.side);
  }
  kinds(): ReadonlySet<string> {
    return new Set(this.moves().map((move) => move.kind));
  }
  view(side: PartyId) {
    return viewFor(this.scenario, this.state, side);
  }
  party(side: PartyId) {
    return defined(this.state.parties[side]);
  }

  private expectNoRefusal(): void {
    assert.equal(this.refusal, undefined, 'The move before was refused.');
  }
}

/** The changes of one kind in a log. */
export function changesOf<Kind extends ChangeKind>(
  log: readonly Consequence[],
  kind: Kind,
): readonly Extract<Change, { kind: Kind }>[] {
  return log
    .map(({ change }) => change)
    .filter((change): change is Extract<Change, { kind: Kind }> => change.kind === kind);
}

/** A value that a story relies on. */
export function defined<Value>(value: Value | undefined | null): Value {
  if (value === undefined || value === null)
    throw new Error('The story relies on something that is not there.');
  return value;
}
