// The kinds of file of this game, and the place that each is opened at.

/** What a file can be. A `journal` is the bare record of a game, as the command line writes and reads it. */
export type FileKind = 'scenario' | 'translation' | 'domain' | 'assignment' | 'result' | 'save' | 'journal';

/** The places that take files, beside the workshop, which takes scenarios too. */
export type FilePlace = 'choosing' | 'saves' | 'class';

const places: Readonly<Record<FileKind, FilePlace>> = {
  scenario: 'choosing',
  translation: 'choosing',
  domain: 'choosing',
  assignment: 'choosing',
  result: 'class',
  save: 'saves',
  journal: 'saves',
};

/** Where a file of a kind is opened. */
export const placeOf = (kind: FileKind): FilePlace => places[kind];
