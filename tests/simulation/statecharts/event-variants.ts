// Every event of every chart, with each payload that a guard could tell apart; the types demand that none is left out.

import type { CessationEvent } from '../../../src/simulation/statecharts/cessation.ts';
import type { ConvoyEvent } from '../../../src/simulation/statecharts/convoy.ts';
import type { RatificationEvent } from '../../../src/simulation/statecharts/ratification.ts';
import type { RoundEvent } from '../../../src/simulation/statecharts/round.ts';
import type { SeparationEvent } from '../../../src/simulation/statecharts/separation.ts';
import type { SessionEvent } from '../../../src/simulation/statecharts/session.ts';
import type { SiegeEvent } from '../../../src/simulation/statecharts/siege.ts';
import type { StickingPointEvent } from '../../../src/simulation/statecharts/sticking-point.ts';

type Variants<Event extends { readonly type: string }> = {
  readonly [Type in Event['type']]: readonly Omit<Extract<Event, { readonly type: Type }>, 'type'>[];
};

const plain = [{}] as const;

const session: Variants<SessionEvent> = {
  TEXT_INITIALLED: plain,
  TIME_UP: plain,
  BROKEN_OFF: plain,
  RATIFIED: [{ implementationDays: 0 }, { implementationDays: 1 }, { implementationDays: 30 }],
  RETURNED: plain,
  ABANDONED: plain,
  COLLAPSED: plain,
  TERM_REACHED: plain,
};

const round: Variants<RoundEvent> = {
  OPENED: plain,
  TURN_ENDED: [{ turnsLeft: 0 }, { turnsLeft: 1 }, { turnsLeft: 7 }],
  ADJOURNED: plain,
  WALKED_OUT: plain,
  INITIALLED: plain,
  RECONVENED: plain,
};

const stickingPoint: Variants<StickingPointEvent> = {
  TABLED: [{ countersStanding: false }, { countersStanding: true }],
  ACCEPTED: plain,
  WITHDRAWN: plain,
  BRACKETED: plain,
  REOPENED: plain,
  CONFIRMED: plain,
};

const ratification: Variants<RatificationEvent> = {
  SUBMITTED: plain,
  ALL_CONSENTED: plain,
  VETOED: plain,
  RETURNED: [{ returnedBefore: false }, { returnedBefore: true }],
  ABANDONED: plain,
};

const siege: Variants<SiegeEvent> = {
  CONTESTED: plain,
  SECURED: plain,
  CLOSED: plain,
  BROKEN: plain,
  LIFTED: plain,
  SURRENDERED: plain,
};

const separation: Variants<SeparationEvent> = {
  PLEDGED: plain,
  STARTED: plain,
  LAPSED: plain,
  STALLED: plain,
  RESUMED: plain,
  COMPLETED: plain,
  RELAPSED: plain,
};

const convoy: Variants<ConvoyEvent> = {
  REQUESTED: plain,
  PERMITTED: plain,
  DENIED: plain,
  DEPARTED: plain,
  PERMIT_WITHDRAWN: plain,
  BLOCKED: plain,
  CLEARED: plain,
  ARRIVED: plain,
  TURNED_BACK: plain,
  ATTACKED: plain,
  SCHEDULED: plain,
};

const cessation: Variants<CessationEvent> = {
  ENTERED_INTO_FORCE: plain,
  EXTENDED: plain,
  COUNT_STARTED: plain,
  COUNT_RESET: plain,
  COUNT_COMPLETED: [{ jointCentre: false }, { jointCentre: true }],
  CONSOLIDATED: plain,
  FRAYED: plain,
  RECOVERED: plain,
  LAPSED: plain,
  TERM_REACHED: plain,
  COLLAPSED: plain,
};

/** An event as a test sends it to a chart of any kind. */
export interface SampleEvent {
  readonly type: string;
}

function eventsOf(variants: Readonly<Record<string, readonly object[]>>): readonly SampleEvent[] {
  return Object.entries(variants).flatMap(([type, payloads]) =>
    payloads.map((payload) => ({ type, ...payload })),
  );
}

/** All variants of all events, by chart. */
export const sampleEvents = {
  session: eventsOf(session),
  round: eventsOf(round),
  stickingPoint: eventsOf(stickingPoint),
  ratification: eventsOf(ratification),
  siege: eventsOf(siege),
  separation: eventsOf(separation),
  convoy: eventsOf(convoy),
  cessation: eventsOf(cessation),
};
