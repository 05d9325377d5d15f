// NegoLog’s JSON: two profiles that repeat the issues, and `specs.json` beside them, which has the domain’s name.
// Source of the format: github.com/aniltrue/NegoLog, nenv/Preference.py (Doğru and others, IJCAI 2024).
import { z } from '../zod.ts';
import { entriesOf, fitProfile } from './fit-profile.ts';
import type { Format } from './format.ts';
import { namesAt, shaped, stemOf } from './open-file.ts';

const profileSchema = z.object({
  reservationValue: z.number().default(0),
  issueWeights: z.record(z.string(), z.number().min(0)).describe('how much each issue matters'),
  issues: z
    .record(z.string(), z.record(z.string(), z.number()))
    .describe('for each issue, what its values are worth'),
});

const specsSchema = z.object({ Name: z.string().optional() });

export const negolog: Format = {
  name: 'NegoLog',
  roleOf: (content) => {
    if ('issueWeights' in content && !('issueUtilities' in content)) return 'profile';
    if ('issues' in content && 'reservationValue' in content) return 'profile';
    return 'NumberOfBids' in content && 'IssueValues' in content ? 'domain' : undefined;
  },
  outline: (file, role) => {
    if (role === 'domain') {
      const specs = shaped(specsSchema, file);
      return specs && { name: specs.Name };
    }
    if (shaped(profileSchema, file) === undefined) return undefined;
    const issues = namesAt(file, ['issueWeights']).map((name) => {
      const path = ['issues', name];
      return { name, values: namesAt(file, path), path };
    });
    return { issues };
  },
  profiles: (file, issues) => {
    const profile = shaped(profileSchema, file);
    if (profile === undefined) return [];
    const party = { name: stemOf(file.tree.file), reservation: profile.reservationValue };
    return [fitProfile(file, issues, ({ name }) => saidIn(profile, name), party)];
  },
};

const saidIn = ({ issueWeights, issues }: z.output<typeof profileSchema>, name: string) => {
  const weight = issueWeights[name];
  const worths = issues[name];
  if (weight === undefined || worths === undefined) return undefined;
  return { weight, worths: entriesOf(worths, ['issues', name]), path: ['issues', name] };
};
