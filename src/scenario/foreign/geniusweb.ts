// GeniusWeb’s JSON: profiles, each wrapped in the name of its kind and holding the domain; a domain may stand beside them.
// Source of the format: GeniusWeb (TU Delft), profile.utilityspace.LinearAdditiveUtilitySpace and issuevalue.Domain.
import { z } from '../zod.ts';
import { numberIn, scalar } from './scalars.ts';
import { type Said, entriesOf, fitProfile, worthOf } from './fit-profile.ts';
import type { Format, OutlinedIssue } from './format.ts';
import { type OpenFile, namesAt, shaped, stemOf } from './open-file.ts';
import { inDigits, realNumbers, wholeNumbers } from './steps.ts';

const supported = 'LinearAdditiveUtilitySpace';

/** A number, which GeniusWeb also writes as a text so that no digit is lost. */
const exact = z
  .unknown()
  .refine((given) => numberIn(given) !== undefined, 'is no number')
  .transform((given) => numberIn(given) ?? 0);

const valuesSchema = z.object({
  values: z.array(z.string()).optional(),
  range: z.array(exact).length(3).optional().describe('lowest, highest and step'),
});

const domainSchema = z.object({
  name: z.string().optional(),
  issuesValues: z.record(z.string(), valuesSchema).describe('the values of each issue'),
});

const utilitiesSchema = z.object({
  DiscreteValueSetUtilities: z.object({ valueUtilities: z.record(z.string(), exact) }).optional(),
  NumberValueSetUtilities: z
    .object({ lowValue: exact, lowUtility: exact, highValue: exact, highUtility: exact })
    .optional(),
});

const bidSchema = z.object({
  issuevalues: z.record(z.string(), scalar).optional(),
  issueValues: z.record(z.string(), scalar).optional(),
});

const profileSchema = z.object({
  [supported]: z.object({
    name: z.string().optional(),
    domain: domainSchema,
    issueUtilities: z.record(z.string(), utilitiesSchema).describe('what each value is worth'),
    issueWeights: z
      .record(
        z.string(),
        exact.refine((weight) => weight >= 0, 'is negative'),
      )
      .describe('how much each issue matters'),
    reservationBid: bidSchema.nullish(),
  }),
});

type Space = z.output<typeof profileSchema>[typeof supported];
type ValueSet = z.output<typeof valuesSchema>;

/** All numbers of a range with its step; in steps of our own where there are too many. */
const numbersIn = ([lower = 0, upper = 0, step = 0]: readonly number[]): number[] => {
  const count = step > 0 ? Math.floor((upper - lower) / step + 1e-9) : 0;
  const places = wholeNumbers(0, count);
  return step > 0 ? places.map((place) => lower + place * step) : realNumbers(lower, upper);
};

const outlined = (
  name: string,
  { values, range }: ValueSet,
  path: OutlinedIssue['path'],
  { report }: OpenFile,
) => {
  if (range === undefined) return { name, values: values ?? [], path };
  const [lower = 0, upper = 0] = range;
  if (lower > upper) report.note('bounds-reversed', { lower: String(lower), upper: String(upper) }, { path });
  const numbers = lower > upper ? [] : numbersIn(range);
  return { name, values: numbers.map(inDigits), numbers, path };
};

const outlineIn = (domain: z.output<typeof domainSchema>, path: readonly string[], file: OpenFile) => {
  const place = [...path, 'issuesValues'];
  const issues = namesAt(file, place).map((name) =>
    outlined(name, domain.issuesValues[name] ?? {}, [...place, name], file),
  );
  return file.report.hasErrors() ? undefined : { name: domain.name, issues };
};

const saidIn = (space: Space, { name }: OutlinedIssue): Said | undefined => {
  const utilities = space.issueUtilities[name];
  const weight = space.issueWeights[name];
  if (utilities === undefined || weight === undefined) return undefined;
  const path = [supported, 'issueUtilities', name];
  const { DiscreteValueSetUtilities: table, NumberValueSetUtilities: line } = utilities;
  if (table !== undefined) {
    const inside = [...path, 'DiscreteValueSetUtilities', 'valueUtilities'];
    return { weight, worths: entriesOf(table.valueUtilities, inside), path };
  }
  if (line === undefined) return undefined;
  const rise = (line.highUtility - line.lowUtility) / (line.highValue - line.lowValue || 1);
  return { weight, worths: (value) => line.lowUtility + rise * (value - line.lowValue), path };
};

/** What the deal is worth that a party would rather have than any below it; issues that it leaves open count nothing. */
const reservationIn = (space: Space): number => {
  const bid = space.reservationBid?.issuevalues ?? space.reservationBid?.issueValues ?? {};
  return Object.entries(bid).reduce((sum, [name, value]) => {
    const said = saidIn(space, { name, values: [], path: [] });
    return sum + (said === undefined ? 0 : said.weight * (worthOf(said.worths, String(value)) ?? 0));
  }, 0);
};

export const geniusWeb: Format = {
  name: 'GeniusWeb',
  roleOf: (content) => {
    if ('issuesValues' in content) return 'domain';
    return Object.keys(content).some((key) => /UtilitySpace$|Ordering$/.test(key)) ? 'profile' : undefined;
  },
  outline: (file, role) => {
    if (role === 'domain') {
      const domain = shaped(domainSchema, file);
      return domain && outlineIn(domain, [], file);
    }
    const space = spaceIn(file);
    return space && outlineIn(space.domain, [supported, 'domain'], file);
  },
  profiles: (file, issues) => {
    const space = spaceIn(file);
    if (space === undefined) return [];
    const party = { name: space.name || stemOf(file.tree.file), reservation: reservationIn(space) };
    return [fitProfile(file, issues, (issue) => saidIn(space, issue), party)];
  },
};

/** The preferences in a profile; kinds that do not add up are refused by their name. */
const spaceIn = (file: OpenFile): Space | undefined => {
  const kinds = Object.keys(file.tree.value as object);
  if (kinds.includes(supported)) return shaped(profileSchema, file)?.[supported];
  const [kind = ''] = kinds.filter((key) => /UtilitySpace$|Ordering$/.test(key));
  file.report.note(
    'not-supported',
    { what: `A profile of kind "${kind.slice(0, 60)}"` },
    { path: [kind], at: 'key' },
  );
  return undefined;
};
