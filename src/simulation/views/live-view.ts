// A side’s view of a game that is being simulated: the same as `viewFor` gives, each part worked out when it is first read.
import type { Scenario } from '../../scenario/format/scenario.ts';
import { oncePer } from '../../scenario/once-per.ts';
import { openPoints } from '../agreement.ts';
import { coinOf, tossOf } from '../numbers/chance.ts';
import type { EventId, Package, PartyId, PointId, StakeholderId } from '../ids.ts';
import { type KnownLeaning, lookups } from '../lookups.ts';
import { leaningTowards, oddsOf, settledPackage, utilityOf } from '../capitals/preferences.ts';
import { playsByCard } from '../moves/plays.ts';
import { partyRow } from '../rows.ts';
import type { State } from '../state.ts';
import type { CrisisView, OppositeView, StakeholderView, View } from './view.ts';
import { known, otherSide } from '../world.ts';

/**
 * The view of `side`, worked out as it is read: opponents ask for little of it before most moves. Good until the next move, and again once it is
 * renewed. What both sides see are the state’s own objects.
 */
export class LiveView implements View {
  readonly side: PartyId;
  readonly other: PartyId;
  readonly own: View['own'];
  readonly #scenario: Scenario;
  readonly #state: State;
  #settled: Package | undefined;
  #stakeholders: View['stakeholders'] | undefined;
  #answered: View['answered'] | undefined;
  #trust: View['trust'] | undefined;
  #toss: number | undefined;
  #pointsOpen: readonly PointId[] | undefined;

  constructor(scenario: Scenario, state: State, side: PartyId) {
    this.side = side;
    this.other = otherSide(state, side);
    this.own = partyRow(state, side);
    this.#scenario = scenario;
    this.#state = state;
  }

  /** Makes it good again after a move that changed the state itself. */
  renew(): void {
    this.#settled = undefined;
    this.#stakeholders = undefined;
    this.#answered = undefined;
    this.#trust = undefined;
    this.#toss = undefined;
    this.#pointsOpen = undefined;
  }

  get engine(): View['engine'] {
    return this.#state.engine;
  }
  get scenario(): View['scenario'] {
    return this.#state.scenario;
  }
  get sides(): View['sides'] {
    return this.#state.sides;
  }
  get session(): View['session'] {
    return this.#state.session;
  }
  get day(): View['day'] {
    return this.#state.day;
  }
  get round(): View['round'] {
    return this.#state.round;
  }
  get turn(): View['turn'] {
    return this.#state.turn;
  }
  get points(): View['points'] {
    return this.#state.points;
  }
  get offer(): View['offer'] {
    return this.#state.offer;
  }
  get links(): View['links'] {
    return this.#state.links;
  }
  get published(): View['published'] {
    return this.#state.published;
  }
  get ratification(): View['ratification'] {
    return this.#state.ratification;
  }
  get gauges(): View['gauges'] {
    return this.#state.gauges;
  }
  get flags(): View['flags'] {
    return this.#state.flags;
  }
  get zones(): View['zones'] {
    return this.#state.zones;
  }
  get routes(): View['routes'] {
    return this.#state.routes;
  }
  get armedActors(): View['armedActors'] {
    return this.#state.armedActors;
  }
  get sieges(): View['sieges'] {
    return this.#state.sieges;
  }
  get separations(): View['separations'] {
    return this.#state.separations;
  }
  get convoys(): View['convoys'] {
    return this.#state.convoys;
  }
  get cessation(): View['cessation'] {
    return this.#state.cessation;
  }
  get happened(): View['happened'] {
    return this.#state.happened;
  }
  get promises(): View['promises'] {
    return this.#state.promises;
  }
  get tally(): View['tally'] {
    return this.#state.tally;
  }
  get moves(): View['moves'] {
    return this.#state.moves;
  }
  get ended(): View['ended'] {
    return this.#state.ended;
  }

  /** Answers to a crisis that is still open are the answerer’s own until it closes. */
  get answered(): View['answered'] {
    return (this.#answered ??= closedAnswers(this.#state, this.side));
  }

  get opposite(): OppositeView {
    const { initialled, ultimatumUsed } = known(this.#state.parties, this.other);
    return { initialled, ultimatumUsed };
  }

  get trust(): View['trust'] {
    const theirs = partyRow(this.#state, this.other).trust;
    return (this.#trust ??= { [this.side]: this.own.trust, [this.other]: theirs });
  }

  get stakeholders(): View['stakeholders'] {
    return (this.#stakeholders ??= new (stakeholderTable(this.#scenario))(
      this.#state,
      this.side,
      this.settled(),
    ));
  }

  get crises(): readonly CrisisView[] {
    return this.#state.crises.map((crisis) => crisisView(crisis, this.side, this.other));
  }

  get played(): View['played'] {
    return playsByCard(this.#state, this.side);
  }

  get dealWorth(): number {
    return utilityOf(this.#scenario, this.side, this.settled());
  }

  get pointsOpen(): readonly PointId[] {
    return (this.#pointsOpen ??= openPoints(this.#scenario, this.#state));
  }

  get toss(): number {
    return (this.#toss ??= tossOf(coinIn(this.#state.settings, this.side), this.#state.moves));
  }

  private settled(): Package {
    return (this.#settled ??= settledPackage(this.#state));
  }
}

/** Each side’s coin in games with these settings, once it was asked for. */
const coins = oncePer((_settings: State['settings']): Record<PartyId, number> => ({}));

const coinIn = (settings: State['settings'], side: PartyId): number =>
  (coins(settings)[side] ??= coinOf(settings.seed, side));

/** Answers to a crisis that is still open are the answerer’s own until it closes. */
function closedAnswers(state: State, side: PartyId): State['answered'] {
  if (state.crises.length === 0) return state.answered;
  const open = new Set(state.crises.map((crisis) => crisis.event));
  const answered: Record<EventId, Readonly<Record<PartyId, string>>> = Object.create(null);
  for (const event in state.answered) {
    const given = known(state.answered, event);
    if (!open.has(event)) answered[event] = given;
    else if (given[side] !== undefined) answered[event] = { [side]: given[side] };
  }
  return answered;
}

type StakeholderTable = new (
  state: State,
  side: PartyId,
  settled: Package,
) => Readonly<Record<StakeholderId, StakeholderView>>;

/** Per scenario: a table with every stakeholder, each of whom is looked at when first asked for. */
const stakeholderTable = oncePer(tableOf);

/** The ids are getters of the table’s own class: nothing is worked out of those whom nobody asks about. */
function tableOf(scenario: Scenario): StakeholderTable {
  const { leanings } = lookups(scenario);
  class Table {
    readonly #state: State;
    readonly #side: PartyId;
    readonly #settled: Package;
    readonly #views: StakeholderView[] = [];

    constructor(state: State, side: PartyId, settled: Package) {
      this.#state = state;
      this.#side = side;
      this.#settled = settled;
    }

    static {
      for (const [at, stated] of leanings.entries())
        Object.defineProperty(Table.prototype, stated.id, {
          enumerable: true,
          get(this: Table): StakeholderView {
            return (this.#views[at] ??= stakeholderView(stated, this.#state, this.#side, this.#settled));
          },
        });
    }
  }
  return Table as unknown as StakeholderTable;
}

function stakeholderView(
  stated: KnownLeaning,
  state: State,
  side: PartyId,
  settled: Package,
): StakeholderView {
  const held = known(state.stakeholders, stated.id);
  const isKnown = held.knownTo.includes(side);
  const leaning = leaningTowards(stated, held, settled) + (isKnown ? held.disposition : 0);
  const uncertainty = isKnown ? 0 : stated.uncertainty;
  return {
    support: held.support,
    courted: held.courted,
    answer: held.answer,
    consentOdds: oddsOf(leaning, uncertainty),
    leaning,
    uncertainty,
  };
}

function crisisView(crisis: State['crises'][number], side: PartyId, other: PartyId): CrisisView {
  const theirs = crisis.answers[other];
  if (theirs === undefined || theirs === null) return crisis;
  return {
    ...crisis,
    answers: { ...crisis.answers, [other]: crisis.answers[side] === null ? 'hidden' : theirs },
  };
}
