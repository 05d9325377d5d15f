// The title: what this is about, and towns on the map behind it.

export const title = {
  about:
    'Syria, August 2016. Speak for Washington or Moscow, bring a text home to those who can say no, and see whether it holds on the ground.',
  'new-here': 'New here? First steps take ten minutes.',
  'town-aleppo': 'Aleppo',
  'town-damascus': 'Damascus',
  'town-deir-ez-zor': 'Deir ez-Zor',
  'town-homs': 'Homs',
  'town-raqqa': 'Raqqa',
} as const;
