// Scenarios and parts of them in few characters, for tests that read thousands.

/** Parts of scenarios, so small that thousands can be read in a second or two. */
export const parts = [
  'title: "T"\nsummary: |\n  One.\n\n  Two.\n',
  'parties:\n  a: { name: A, mandate: { p: [x] } }\n  b:\n    name: B\n',
  'stickingPoints: { p: { weight: { a: 1 }, options: { x: { value: { a: 0.5 } } } } }',
  'moves: { m: { when: { all: [{ if: round, atLeast: 2 }, { not: { if: flag, flag: f } }] } } }',
  'events:\n  e:\n    effects:\n      - { effect: chance, id: c, odds: 1, then: [{ effect: trust, by: 1 }] }\n',
  'calendar: { start: 2016-09-09, rounds: [{ day: 2016-09-10 }] }',
  'zones: { z: { at: [36, 36.5], near: [z], present: { g: 0.5 } } }',
  'gauges: { x: &a { name: X }, y: *a }\n# done\n',
] as const;

/** A whole scenario in few characters. */
export const tiny = `format: 1
id: t
title: T
parties: { a: { name: A }, b: { name: B, mandate: { p: [x, y] } } }
stickingPoints:
  p:
    title: P
    weight: { a: 1, b: 1 }
    options:
      x: { title: X, clause: X., value: { a: 1, b: 0.4 } }
      y: { title: Y, clause: Y., value: { a: 0.4, b: 1 } }
`;
/** The same with a move, an event and an armed actor. */
export const withCards = `${tiny}zones: { z: { name: Z, at: [36, 36], controller: g } }
armedActors: { g: { name: G, colour: red } }
moves:
  m:
    title: M
    kind: table
    about: Do.
    when: { all: [{ if: round, atLeast: 2 }, { any: [{ if: flag, flag: f }, { not: { if: phase, is: talks } }] }] }
    effects:
      - { effect: chance, id: c, odds: 0.5, then: [{ effect: flag, flag: f }], otherwise: [{ effect: trust, by: 1 }] }
events:
  e: { title: E, zone: z, answers: { n: { title: N, effects: [] } } }
calendar: { start: 2016-09-09, rounds: [{ day: 2016-09-10 }, {}] }
`;
