// Why something that was handed in is not in the report of a class.
import type { FileKind } from '../file-place.ts';
import type { ResultProblem } from '../result.ts';
import type { VerificationProblem } from '../verify-result.ts';

export type ResultRefusal =
  | ResultProblem
  | VerificationProblem
  /** The file cannot be read; the link is cut off; its scenario is not in this release, or has errors. */
  | { readonly code: 'unreadable' | 'damaged-link' | 'no-scenario' }
  /** The same game of the same student is there already, from another file. */
  | { readonly code: 'twice'; readonly as: string }
  /** It is another file of this game. */
  | { readonly code: 'elsewhere'; readonly kind: FileKind };
