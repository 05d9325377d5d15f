// Captions of sounds, for whoever cannot or will not hear them. Keys follow src/sound/cues.ts.

export const sound = {
  offer: 'Paper is laid on the table.',
  agreement: 'A quiet chord: something is agreed.',
  refusal: 'A low note: something is refused.',
  event: 'A soft bell: news has come in.',
  siege: 'A falling tone: a road closes.',
  delivery: 'A rising tone: supplies arrive.',
  violation: 'A dull knock: the cessation is violated.',
  collapse: 'A long falling tone: the cessation collapses.',
  ratified: 'A full chord: those who can say no have consented.',
  handover: 'Two notes: the device changes hands.',
} as const;
