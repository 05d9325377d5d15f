// What can be wrong with a domain from the research field, each kind with its sentence and the cure.

/** The sentences, by code. */
export const foreignSentences = {
  'xml-syntax': (it: { detail: string }) =>
    `The XML is broken here: ${it.detail.slice(0, 160)}. Check tags, quotes and "&" here.`,
  'document-type': () => 'Document types (<!DOCTYPE …>) are not read. Remove this declaration.',
  'too-many-files': (it: { most: number }) =>
    `More than ${it.most} files were given. Choose one domain and two profiles.`,
  'unknown-format': (it: { known: readonly string[] }) =>
    `This is no scenario, and no domain that is read (${it.known.join(', ')}). Start from the template, or choose another file.`,
  'left-aside': () => 'This file is no part of the domain, and is left aside.',
  'mixed-formats': (it: { format: string; other: string }) =>
    `This is a file of ${it.format}, but others are of ${it.other}. Choose files of one domain.`,
  'several-domains': (it: { other: string }) =>
    `The domain is described in "${it.other}" already. Choose files of one domain.`,
  'no-domain': () => 'No file here describes the issues. Choose the domain together with its profiles.',
  'not-two-profiles': (it: { count: number }) =>
    `A negotiation has exactly two parties; here there ${it.count === 1 ? 'is 1 profile' : `are ${it.count} profiles`}. Choose two profiles together with their domain.`,
  'not-supported': (it: { what: string }) =>
    `${it.what} is not supported: only preferences that add up issue by issue are read. Choose another profile.`,
  'same-value': (it: { value: string }) => `"${it.value}" stands here twice. Rename or remove one.`,
  'no-values': (it: { issue: string }) => `The issue "${it.issue}" has no values. Give it at least one.`,
  'bounds-reversed': (it: { lower: string; upper: string }) =>
    `The range begins at ${it.lower} and ends at ${it.upper}. Put the smaller number first.`,
  'no-range': (it: { whole: boolean }) =>
    `A range is two ${it.whole ? 'whole ' : ''}numbers: its lowest and its highest. Write them, or list the values of another kind of issue.`,
  'unmatched-issue': (it: { issue: string }) =>
    `The profile does not say what the issue "${it.issue}" is worth. Add its weight and its values.`,
  'unmatched-value': (it: { value: string; issue: string }) =>
    `The profile does not say what "${it.value}" of the issue "${it.issue}" is worth. Add it.`,
  'unknown-value': (it: { value: string; issue: string }) =>
    `The issue "${it.issue}" has no value "${it.value}". It is left aside.`,
  'no-numbers': (it: { issue: string }) =>
    `A function is given here, but the values of the issue "${it.issue}" are no numbers. List what each value is worth.`,
  'reservation-out-of-reach': (it: { reservation: number; best: number }) =>
    `No agreement is worth ${it.reservation} to this party, and the best deal only ${it.best}: it will sign none. Lower its reservation value.`,
} as const;
