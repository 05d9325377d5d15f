// The lifecycles of the game: every machine, and every machine compiled to the tables that the rules step.

import { cessationMachine, type CessationEvent, type CessationState } from './cessation.ts';
import { compileChart, type Chart } from './compile.ts';
import { convoyMachine, type ConvoyEvent, type ConvoyState } from './convoy.ts';
import { ratificationMachine, type RatificationEvent, type RatificationState } from './ratification.ts';
import { roundMachine, type RoundEvent, type RoundState } from './round.ts';
import { separationMachine, type SeparationEvent, type SeparationState } from './separation.ts';
import { sessionMachine, type SessionEvent, type SessionState } from './session.ts';
import { siegeMachine, type SiegeEvent, type SiegeState } from './siege.ts';
import { stickingPointMachine, type StickingPointEvent, type StickingPointState } from './sticking-point.ts';

/** The machines as XState knows them: the source of tables, diagrams and tests. */
export const machines = {
  session: sessionMachine,
  round: roundMachine,
  stickingPoint: stickingPointMachine,
  ratification: ratificationMachine,
  siege: siegeMachine,
  separation: separationMachine,
  convoy: convoyMachine,
  cessation: cessationMachine,
} as const;

interface Charts {
  readonly session: Chart<SessionState, SessionEvent>;
  readonly round: Chart<RoundState, RoundEvent>;
  readonly stickingPoint: Chart<StickingPointState, StickingPointEvent>;
  readonly ratification: Chart<RatificationState, RatificationEvent>;
  readonly siege: Chart<SiegeState, SiegeEvent>;
  readonly separation: Chart<SeparationState, SeparationEvent>;
  readonly convoy: Chart<ConvoyState, ConvoyEvent>;
  readonly cessation: Chart<CessationState, CessationEvent>;
}

/** The same lifecycles as tables: rules ask these through `step`, `can`, `isFinal` and `eventsFrom`. */
export const charts: Charts = {
  session: compileChart(sessionMachine),
  round: compileChart(roundMachine),
  stickingPoint: compileChart(stickingPointMachine),
  ratification: compileChart(ratificationMachine),
  siege: compileChart(siegeMachine),
  separation: compileChart(separationMachine),
  convoy: compileChart(convoyMachine),
  cessation: compileChart(cessationMachine),
};
