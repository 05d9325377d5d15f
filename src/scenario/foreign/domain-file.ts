// Domains as this project writes them: one JSON file with the issues and both profiles, as tests and benchmarks share them.
import type { Profile } from '../domain.ts';
import { z } from '../zod.ts';
import { soundProfile } from './sound-profile.ts';
import type { Format, OutlinedIssue } from './format.ts';
import { type OpenFile, shaped } from './open-file.ts';

const profileSchema = z.object({
  name: z.string().optional(),
  weights: z.array(z.number().min(0)).describe('a weight for each issue'),
  values: z.array(z.array(z.number())).describe('for each issue, what its values are worth'),
  reservation: z.number().optional(),
  discount: z.number().min(0).max(1).default(1),
});

const fileSchema = z.object({
  name: z.string().optional(),
  issues: z
    .array(z.object({ name: z.string(), values: z.array(z.string()).describe('the names of its values') }))
    .describe('the issues'),
  profiles: z.array(profileSchema).length(2).describe('two profiles'),
  /** Reservation values of both, where the profiles do not have them. */
  reservation: z.array(z.number()).length(2).optional(),
});

type ProfileEntry = z.output<typeof profileSchema>;

/** Notes the first issue for which a profile has no weight, or not as many worths as the issue has values. */
const isFitting = (
  entry: ProfileEntry,
  issues: readonly OutlinedIssue[],
  place: number,
  { report }: OpenFile,
): boolean => {
  const path = ['profiles', place];
  const extra = Math.max(entry.weights.length, entry.values.length) > issues.length;
  if (extra) report.note('too-much', { most: `${issues.length} weights and lists of worths` }, { path });
  const unfit = issues.find(
    ({ values }, at) => entry.weights[at] === undefined || entry.values[at]?.length !== values.length,
  );
  if (unfit !== undefined) report.note('unmatched-issue', { issue: unfit.name }, { path });
  return !extra && unfit === undefined;
};

const profilesIn = (file: OpenFile, issues: readonly OutlinedIssue[]): (Profile | undefined)[] => {
  const content = shaped(fileSchema, file);
  return (content?.profiles ?? []).map((entry, place) => {
    const { weights, values, discount, reservation = content?.reservation?.[place] ?? 0 } = entry;
    const name = entry.name ?? (place === 0 ? 'A' : 'B');
    if (!isFitting(entry, issues, place, file)) return undefined;
    return soundProfile({ name, weights, values, reservation, discount }, file, ['profiles', place]);
  });
};

export const domainFile: Format = {
  name: 'domain JSON',
  roleOf: (content) => ('issues' in content && 'profiles' in content ? 'whole' : undefined),
  outline: (file) => {
    const content = shaped(fileSchema, file);
    return (
      content && {
        name: content.name,
        issues: content.issues.map((issue, place) => ({ ...issue, path: ['issues', place] })),
      }
    );
  },
  profiles: profilesIn,
};
