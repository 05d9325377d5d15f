// What a digest sounds like.
import { expect, test } from 'vitest';
import type { Change, Consequence } from '../../src/simulation/consequence.ts';
import { cuesFor } from '../../src/sound/cues.ts';

const log = (...changes: readonly Change[]): readonly Consequence[] =>
  changes.map((change, id) => ({ id, day: 0, causes: [], change }));

const besieged: Change = { kind: 'chart', chart: 'siege', id: 'a', from: 'contested', to: 'besieged' };
const violation: Change = { kind: 'violation', by: null, gravity: 1, attributed: false };
const event: Change = { kind: 'event', event: 'a' };
const offered: Change = { kind: 'offered', by: 'us', package: {}, verified: [], how: 'proposal' };

test('nothing that matters makes no sound', () => {
  expect(cuesFor(log({ kind: 'influence', party: 'us', from: 1, to: 2 }))).toEqual([]);
});

test('each cue sounds once, the weightiest first', () => {
  expect(cuesFor(log(offered, event, event, violation))).toEqual(['violation', 'event', 'offer']);
});

test('never more than three', () => {
  expect(cuesFor(log(offered, event, besieged, violation))).toEqual(['violation', 'siege', 'event']);
});

test('answers are told apart by ear', () => {
  const answered = (how: 'accepted' | 'refused'): Change => ({
    kind: 'answered',
    by: 'us',
    how,
    package: {},
  });
  expect(cuesFor(log(answered('accepted')))).toEqual(['agreement']);
  expect(cuesFor(log(answered('refused')))).toEqual(['refusal']);
  const road = (open: boolean): Change => ({ kind: 'route', route: 'a', open });
  expect(cuesFor(log(road(true)))).toEqual([]);
  expect(cuesFor(log(road(false)))).toEqual(['siege']);
});
