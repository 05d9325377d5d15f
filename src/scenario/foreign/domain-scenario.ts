// Makes a scenario of a domain, so that it is played and kept like a teacher’s own: parties, sticking points, options, nothing else.
import type { Domain, Profile } from '../domain.ts';
import { limits } from '../format/basics.ts';
import { fewerOptions } from './fewer-options.ts';
import { makeIds } from './make-ids.ts';
import { scaledProfile } from './scaled-profile.ts';

/** Meetings for so many issues: two each with its two turns settles about one issue, and some are left to quarrel in. */
const roundsFor = (issues: number): number => Math.min(24, 4 + issues);

/** One line that people can read: no control characters, no more than a title may have. */
const lineOf = (name: string, otherwise: string): string => {
  const line = name.replaceAll(/[\p{Cc}\p{Cs}\s\uFFFE\uFFFF]+/gu, ' ').trim();
  return (
    line
      .slice(0, limits.titleLength)
      .replaceAll(/\p{Surrogate}/gu, '')
      .trim() || otherwise
  );
};

/** The domain without issues that leave no choice, and with no more options each than fit on the table. */
const onTheTable = ({ name, issues, profiles }: Domain): Domain => {
  const [one, other] = profiles.map(({ weights, values }) =>
    values.map((worths, issue) => worths.map((worth) => worth * (weights[issue] ?? 0))),
  );
  const kept = issues.map((_, issue) => fewerOptions(one?.[issue] ?? [], other?.[issue] ?? []));
  const only = <Item>(items: readonly Item[], issue: number): Item[] =>
    items.filter((_, place) => kept[issue]?.includes(place));
  const fewer = (profile: Profile) => ({ ...profile, values: profile.values.map(only) });
  return {
    name,
    issues: issues.map((issue, place) => ({ ...issue, values: only(issue.values, place) })),
    profiles: [fewer(profiles[0]), fewer(profiles[1])],
  };
};

/**
 * A domain as the text of a scenario file, to be read like any other. The parties are the profiles, the sticking points the
 * issues that leave a choice; utilities keep their order and proportions (`scaledProfile`). Of an issue with more than eight
 * options eight stay (`fewerOptions`). Discount factors play no part: in the game time has other costs.
 */
export const scenarioText = (whole: Domain): string => {
  const { name, issues, profiles } = onTheTable(whole);
  const scales = profiles.map(scaledProfile);
  const parties = makeIds(
    profiles.map((profile) => profile.name),
    'party',
  );
  const points = makeIds(
    issues.map((issue) => issue.name),
    'issue',
  );
  const perParty = (of: (scale: (typeof scales)[number]) => number | undefined) =>
    Object.fromEntries(scales.map((scale, place) => [parties[place], of(scale) ?? 0]));
  const pointFor = (issue: Domain['issues'][number], place: number) => {
    const title = lineOf(issue.name, points[place] ?? '');
    const ids = makeIds(issue.values, 'option');
    const options = issue.values.map((value, option) => {
      const words = lineOf(value, ids[option] ?? '');
      const worth = perParty(({ values }) => values[place]?.[option]);
      return [ids[option], { title: words, clause: `${title}: ${words}`, value: worth }];
    });
    return [
      points[place],
      { title, weight: perParty(({ weights }) => weights[place]), options: Object.fromEntries(options) },
    ];
  };
  const choices = issues.map(pointFor).filter((_, place) => (issues[place]?.values.length ?? 0) > 1);
  const scenario = {
    format: 1,
    id: makeIds([name], 'domain')[0],
    title: lineOf(name, 'domain'),
    parties: Object.fromEntries(
      profiles.map((profile, place) => [
        parties[place],
        { name: lineOf(profile.name, parties[place] ?? ''), reservation: scales[place]?.reservation },
      ]),
    ),
    stickingPoints: Object.fromEntries(choices),
    calendar: {
      rounds: choices.length === 0 ? [{}] : Array.from({ length: roundsFor(choices.length) }, () => ({})),
    },
  };
  return `${JSON.stringify(scenario, undefined, 2)}\n`;
};
