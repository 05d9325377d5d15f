// Names for the ids that the state, moves and consequences are written in; all are strings of the scenario's own.
export type PartyId = string;
export type PointId = string;
export type OptionId = string;
export type StakeholderId = string;
export type CardId = string;
export type EventId = string;
export type AnswerId = string;
export type ZoneId = string;
export type RouteId = string;
export type ArmedActorId = string;

/** Which option on which sticking point: a package on offer, or a whole deal. */
export type Package = Readonly<Record<PointId, OptionId>>;
