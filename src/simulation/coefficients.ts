// Every number of the war and the cessation that is not in a scenario, once, with its unit, its range and where its sign or size comes from.

/**
 * Signs follow the literature named in docs/model.md, where each name below is explained for teachers; sizes are design choices unless
 * said otherwise, calibrated so that a bare text like that of September 2016 lasts a median of about seven days.
 */
export const coefficients = {
  // Levels that several rules share.
  /** Trust, 0–100, at which it neither helps nor hurts. */
  neutralTrust: 40,
  /** Days of violations that are still felt, today included. */
  recentDays: 3,
  /** Strength, 0–100, that is added to both sides of a comparison, so that the weak are not helpless. */
  strengthFloor: 25,
  /** The greatest odds, 0–1, of what nobody can be sure of. */
  greatestOdds: 0.9,

  // Violence. Levels 0–100, per day.
  /** Share of the gap between a zone’s violence and what drives it that closes in a day, 0–1. */
  violenceAdjustment: 0.35,
  /** The same while a cessation makes it fall, 0–1: guns obey the order to cease at once. */
  ceaseFireAdjustment: 0.9,
  /** Violence added per point of an attacker’s momentum. */
  momentumViolence: 0.5,
  /** Share of yesterday’s excitation that is left today, 0–1 (self-exciting process; sign: Lewis et al. 2012 on Iraq). */
  excitationDecay: 0.6,
  /** Chance a day of a flare-up in a front zone at violence 0. */
  flareBase: 0.02,
  /** Added chance of a flare-up per point of violence. */
  flarePerIntensity: 0.002,
  /** Excitation that a flare-up adds in its zone, points. */
  flareSize: 14,
  /** Share of a flare-up that answers it in each neighbouring front zone, 0–1. */
  flareAnswered: 0.3,
  /** Share of the restraint in a zone that full commingling undoes, 0–1: fire at the outlawed hits the others. */
  comminglingExcuse: 0.35,

  // When drifts are told: the least move since they were last told.
  /** Violence, points. */
  violenceTold: 5,
  /** Supplies, days. */
  suppliesTold: 5,
  /** Commingling, 0–1. */
  comminglingTold: 0.05,
  /** Strength of an armed actor, points. */
  strengthTold: 2,
  /** Compliance of an armed actor, 0–1. */
  complianceTold: 0.08,

  // People. Shares of a zone’s people a day at violence 100; those of violence scale with its square.
  /** Civilians killed, share a day. Anchored on east Aleppo in the last week of September 2016, approximate. */
  harmRate: 0.0001,
  /** How much more deadly violence is when all of it comes from the air, as a share. */
  airHarm: 1.2,
  /** People who flee, share a day. */
  flightRate: 0.0008,
  /** People who get out through the lines of a siege when nothing is left to eat, share a day. */
  hungerFlight: 0.001,
  /** Deaths in a zone that are counted at a time, at least. */
  deathsCounted: 3,
  /** People whose flight from a zone is counted at a time, at least. */
  flightCounted: 25,
  /** How much calmer, points, a neighbouring zone must be for people to flee there. */
  refugeCalmer: 10,

  // Supplies. Days.
  /** Days of supplies regained a day while a zone is not cut off. */
  resupply: 3,
  /** Days of supplies up to which a zone refills by itself. */
  resupplyLimit: 45,
  /** Days of supplies that one convoy brings. */
  convoySupplies: 30,
  /** Days of supplies in a zone that kept no count when its siege closes. */
  suppliesAtClosing: 30,

  // Offensives and sieges.
  /** Share of momentum left after a day, 0–1. */
  momentumDecay: 0.93,
  /** Momentum below which an offensive is over, points. */
  momentumSpent: 1,
  /** Momentum from which a zone can change hands. */
  breakthrough: 55,
  /** Chance a day of a change of hands per point of momentum above that, between equals. */
  breakthroughRate: 0.004,
  /** Gravity of taking ground during a cessation, in violations. */
  conquestGravity: 4,
  /** Momentum of the besieger from which a siege becomes contested, and of the defender above which it can be broken. */
  siegePressure: 20,
  /** Share of that below which the roads are safe again, 0–1. */
  siegeSecured: 0.5,
  /** Chance a day that a contested siege closes, per point of the besieger’s momentum above the defender’s. */
  siegeCloses: 0.006,
  /** Chance a day that the defender breaks a siege, per point of its momentum above siegePressure. */
  siegeBreaks: 0.003,
  /** Chance a day that a hungry besieged zone surrenders. */
  siegeSurrenders: 0.012,
  /** What a closed siege adds to the reservation value of the besieger’s patron, and takes from the defender’s, 0–1. */
  siegeReservation: 0.02,
  /** Support that the defender’s stakeholder loses when a siege closes, points. */
  siegeSupport: 6,

  // Armed groups.
  /** Commingling added a day per point of violence above radicalisationCalm (sign: Kocher, Pepinsky & Kalyvas 2011). */
  radicalisationRate: 0.0002,
  /** Violence below which groups drift apart. */
  radicalisationCalm: 25,
  /** Commingling added a day by hunger. */
  radicalisationHunger: 0.004,
  /** Strength that an armed actor loses a day per closed arms route that fed it, points. */
  borderRouteLoss: 0.3,
  /** Share of the gap to its target that an actor’s compliance closes in a day, 0–1. */
  complianceAdjustment: 0.25,
  /** Share of what moves and events added to an actor’s target that is left after a day, 0–1. */
  complianceShiftKept: 0.95,
  /** Compliance per point of its patron’s trust above neutralTrust. */
  complianceTrust: 0.004,
  /** Compliance that full monitoring adds (Fortna 2004). */
  complianceMonitoring: 0.24,
  /** Compliance that a full enforcement mechanism adds. */
  complianceEnforcement: 0.18,
  /** Compliance per point of its stakeholder’s leaning towards the deal. */
  complianceInterest: 0.002,
  /** Leaning beyond which more of it does not count, points. */
  interestLimit: 50,
  /** Compliance lost per violation of the recent days. */
  complianceViolations: 0.02,
  /** The greatest compliance that an actor tends to, 0–1: nobody commands every gun. */
  complianceLimit: 0.95,

  // The cessation.
  /** Violations a day in a front zone whose holder complies not at all, at violence 100. */
  violationRate: 0.9,
  /** Violations a day without a map, at no trust. */
  violationRateBare: 0.6,
  /** Trust lost by both per violation that nobody attributes, points. */
  violationTrust: 0.6,
  /** Trust that the violator’s patron is denied when it is attributed, points. */
  attributedTrust: 0.7,
  /** Trust that both gain by a calm day, points. */
  calmTrust: 0.5,
  /** Violations a day, weighted by gravity, up to which the day counts as calm. */
  toleratedViolations: 2,
  /** Days after which a cessation that stands is extended. The text of 9 September 2016: 48 hours. */
  extensionDays: 2,
  /** Share of the compliance that is lacking which the first days make up for, 0–1: everybody waits to see. */
  breathHeld: 0.7,
  /** Share of the daily hazard that applies before the extension, 0–1. */
  honeymoon: 0.35,
  /** Hazard cut by a full feature, 0–1 each (signs: Fortna 2004; Clayton & Sticher 2021; Lundgren et al. 2023). */
  featureCut: {
    separation: 0.45,
    monitoring: 0.45,
    enforcement: 0.5,
    stepwise: 0.3,
    access: 0.3,
    'air-restraint': 0.3,
    'joint-action': 0.15,
    transparency: 0.12,
    inclusion: 0.2,
  },
  /** Hazard doubles or halves over this many points of mean trust around neutralTrust. */
  hazardTrust: 40,
  /** Hazard added per violation of the recent days, as a share. */
  hazardViolations: 0.08,
  /** Hazard added by full commingling, as a share. */
  hazardCommingling: 0.7,
  /** Hazard added per siege that is closed and out of supplies, as a share. */
  hazardSieges: 0.2,
  /** Hazard added by spoilers of full strength, as a share. */
  hazardSpoilers: 0.3,
  /** Hazard kept per day of calm counted: step-by-step success, 0–1 (Lundgren et al. 2023). */
  hazardCalm: 0.95,
  /** The greatest chance a day of collapse, 0–1. */
  hazardLimit: 0.95,
  /** Violations of the recent days from which the cessation frays. */
  frayingViolations: 9,
  /** Share of that down to which it recovers, 0–1. */
  frayingRecovers: 0.5,
  /** Chance a day that a spoiler of full strength strikes when trust is full (Kydd & Walter 2002). */
  spoilerStrikes: 0.25,
  /** Excitation that a spoiler’s strike adds, points. */
  spoilerStrikeSize: 20,
  /** Gravity of a spoiler’s strike, in violations. */
  strikeGravity: 3,
  /** Days from the joint centre to a consolidated cessation. */
  consolidationDays: 7,

  // Separation of commingled groups.
  /** Violence in its zones from which separation stalls, and groups that had separated may run together again. */
  separationStalls: 55,
  /** Share of that down to which a pledge is kept and a stalled separation resumes, 0–1. */
  separationCalm: 0.5,
  /** Chance a day that a pledge is kept, once it is calm in a cessation, at full trust. */
  separationStarts: 0.3,
  /** Pace, as a share of the planned one: what is left of it under fire that just does not stall it; calm adds up to 1. */
  separationUnderFire: 0.2,
  /** Factor on the pace without monitoring, and what full monitoring adds. */
  separationUnwatched: 0.6,
  separationMonitoring: 0.6,
  /** Factor on the pace without trust; full trust adds 1. */
  separationDistrust: 0.6,
  /** The greatest pace, as a share of the planned one. */
  separationFastest: 1.5,
  /** Share of commingling that is left when groups have separated, 0–1. */
  separationLeft: 0.25,
  /** Chance a day that separated groups run together again under fire. */
  separationRelapses: 0.15,
  /** Commingling that comes back then, 0–1. */
  separationRelapse: 0.2,

  // Convoys. Chances a day.
  /** Permit, at full support of who gives it and a full access clause. */
  convoyPermit: 0.13,
  /** Share of that without any access clause, 0–1. */
  convoyPermitBare: 0.2,
  /** Violence at the destination up to which trucks leave. */
  convoyLeaves: 40,
  /** Attack on the way, at violence 100. */
  convoyAttacked: 0.12,
  /** Days on the road before a halted convoy turns back. */
  convoyTurnsBack: 4,
  /** Days until a delivered convoy is planned again, and until a lost one is replaced. */
  convoyReturns: 6,
  convoyReplaced: 12,

  // Trust by conduct, points.
  /** The other side’s trust when a promise is kept, and what it loses when one is broken. */
  promiseKeptTrust: 4,
  promiseBrokenTrust: 8,
} as const;
