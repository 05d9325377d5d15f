// What every format of the research field gives the reader: what a file is for, the issues, and one party’s preferences.
import type { Issue, Profile } from '../domain.ts';
import type { Path } from '../reading/source-tree.ts';
import type { OpenFile } from './open-file.ts';

/** An issue with what is needed to find it in a profile. */
export interface OutlinedIssue extends Issue {
  /** Where its file describes it. */
  readonly path: Path;
  /** Its number in the file, where the format counts issues. */
  readonly index?: number;
  /** The options as numbers, where they are numbers. */
  readonly numbers?: readonly number[];
}

/** What a domain is about, before anybody says what it is worth. */
export interface Outline {
  readonly name?: string | undefined;
  /** Undefined: this file only has the name. */
  readonly issues?: readonly OutlinedIssue[];
}

/**
 * What a file is for: a `domain` has the issues, a `profile` one party’s preferences, a `whole` file both; what stands `beside`
 * is not needed.
 */
export type Role = 'domain' | 'profile' | 'whole' | 'beside';

/** What a file says at the top. */
export type Content = Readonly<Record<string, unknown>>;

/** One way of writing domains. Its readers note in the file’s report what is wrong, and give undefined then. */
export interface Format {
  /** As the field calls it. */
  readonly name: string;
  /** What a file is for; undefined: it is of another format. */
  readonly roleOf: (content: Content, file: string) => Role | undefined;
  /** The issues, from a file with the domain or, where there is none, from a profile that repeats them. */
  readonly outline: (file: OpenFile, role: Role) => Outline | undefined;
  /** The preferences over the issues: of one party, or of both in a whole file. */
  readonly profiles: (file: OpenFile, issues: readonly OutlinedIssue[]) => readonly (Profile | undefined)[];
}
