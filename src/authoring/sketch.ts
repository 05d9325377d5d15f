// A stand-in for the scenario while the draft has mistakes: the names that sentences need, and nothing that could be wrong.
import type { Scenario } from '../scenario/format/scenario.ts';
import { valueAt } from '../scenario/reading/shape.ts';
import type { KnownNames } from './known-names.ts';

/**
 * A scenario for sentences about conditions and effects only: names and titles of what the draft describes, empty otherwise. It cannot be
 * played.
 */
export const sketchOf = (value: unknown, known: KnownNames): Scenario => {
  const named = (kind: Parameters<KnownNames>[0], inside?: string) =>
    Object.fromEntries(
      known(kind, inside).map(({ id, name }) => [id, { name, title: name, effects: [], inForce: [] }]),
    );
  // Promises are found by their titles where effects make them.
  const promises = known('promise').map(({ id, name }) => ({ effect: 'promise', promise: id, title: name }));
  const points = known('point').map(({ id, name }) => [id, { title: name, options: named('option', id) }]);
  const events = known('event').map(({ id, name }) => [
    id,
    { title: name, effects: [], answers: named('answer', id) },
  ]);
  const language = valueAt(value, ['language']);
  return {
    language: typeof language === 'string' ? language : 'en',
    parties: named('party'),
    stakeholders: named('stakeholder'),
    stickingPoints: Object.fromEntries(points),
    gauges: named('gauge'),
    armedActors: named('actor'),
    zones: named('zone'),
    routes: named('route'),
    sieges: named('siege'),
    separations: named('separation'),
    convoys: named('convoy'),
    moves: { ...named('move'), '': { title: '', effects: promises } },
    events: Object.fromEntries(events),
    hints: {},
    endings: {},
    sources: {},
    glossary: {},
  } as unknown as Scenario;
};
