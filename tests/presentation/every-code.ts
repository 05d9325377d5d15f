// One of every refusal, reason, move and notice, for completeness tests. The compiler insists that none is missing.
import type { Reason } from '../../src/opponent/knowledge.ts';
import type { Notice } from '../../src/session/snapshot.ts';
import type { Move, MoveName } from '../../src/simulation/move.ts';
import type { Refusal, RefusalCode } from '../../src/simulation/refusal.ts';

type OneOrMore<Item> = readonly [Item, ...Item[]];

/** By code, for the small war of tests/simulation. */
export const refusals: { readonly [Code in RefusalCode]: OneOrMore<Extract<Refusal, { code: Code }>> } = {
  malformed: [{ code: 'malformed', path: 'kind' }],
  'game-over': [{ code: 'game-over' }],
  'not-your-turn': [{ code: 'not-your-turn' }],
  'wrong-phase': [
    { code: 'wrong-phase', phase: 'talks' },
    { code: 'wrong-phase', phase: 'capitals' },
    { code: 'wrong-phase', phase: 'implementation' },
  ],
  'crisis-first': [{ code: 'crisis-first', crisis: 'strike' }],
  'no-such': (['point', 'option', 'stakeholder', 'card', 'crisis', 'answer'] as const).map((what) => ({
    code: 'no-such' as const,
    what,
    id: 'x',
  })) as unknown as OneOrMore<Extract<Refusal, { code: 'no-such' }>>,
  'no-actions-left': [{ code: 'no-actions-left' }],
  'needs-influence': [{ code: 'needs-influence', needs: 4, has: 2.7 }],
  'outside-mandate': [{ code: 'outside-mandate', point: 'access', option: 'army-checkpoints' }],
  'package-size': [{ code: 'package-size', most: 3 }],
  'already-agreed': [{ code: 'already-agreed', point: 'air' }],
  'not-agreed': [{ code: 'not-agreed', point: 'air' }],
  'same-as-standing': [{ code: 'same-as-standing', point: 'air' }],
  'same-as-offer': [{ code: 'same-as-offer' }],
  'no-offer': [{ code: 'no-offer' }],
  'offer-waiting': [{ code: 'offer-waiting' }],
  'own-offer': [{ code: 'own-offer' }],
  'no-standing-position': [{ code: 'no-standing-position', point: 'air' }],
  'chart-forbids': [
    { code: 'chart-forbids', chart: 'stickingPoint', id: 'air', state: 'unopened', event: 'BRACKETED' },
    { code: 'chart-forbids', chart: 'stickingPoint', id: 'air', state: 'agreed', event: 'TABLED' },
    { code: 'chart-forbids', chart: 'stickingPoint', id: 'air', state: 'tabled', event: 'REOPENED' },
    { code: 'chart-forbids', chart: 'ratification', state: 'pending', event: 'RETURNED' },
    { code: 'chart-forbids', chart: 'ratification', state: 'pending', event: 'ABANDONED' },
    { code: 'chart-forbids', chart: 'ratification', state: 'submitted', event: 'SUBMITTED' },
    { code: 'chart-forbids', chart: 'siege', state: 'besieged', event: 'CLOSED' },
    { code: 'chart-forbids', chart: 'session', state: 'talks', event: 'RATIFIED' },
  ],
  'already-linked': [{ code: 'already-linked' }],
  'already-asked': [{ code: 'already-asked', point: 'air' }],
  'already-done': [{ code: 'already-done' }],
  'other-unheard': [{ code: 'other-unheard' }],
  'points-open': [{ code: 'points-open', points: ['air', 'access'] }],
  'not-behind-you': [{ code: 'not-behind-you', stakeholder: 'kremlin' }],
  'no-veto': [{ code: 'no-veto', stakeholder: 'envoy' }],
  'not-yours': [{ code: 'not-yours' }],
  'used-up': [
    { code: 'used-up', times: 1 },
    { code: 'used-up', times: 3 },
  ],
  resting: [
    { code: 'resting', left: 1, unit: 'rounds' },
    { code: 'resting', left: 2, unit: 'days' },
  ],
  'condition-unmet': [
    { code: 'condition-unmet', condition: { if: 'round', atLeast: 2 } },
    { code: 'condition-unmet', condition: { if: 'round', atLeast: 2 }, hint: 'Too early.' },
  ],
};

export const reasons: { readonly [Code in Reason['code']]: OneOrMore<Extract<Reason, { code: Code }>> } = {
  'text-in-reach': [{ code: 'text-in-reach', worth: 0.55 }],
  'better-text-in-reach': [
    { code: 'better-text-in-reach', worth: 0.58 },
    { code: 'better-text-in-reach', worth: 0.58, concern: 'access' },
  ],
  'tables-part': [{ code: 'tables-part', worth: 0.6, odds: 0.35 }],
  'futures-favour': [
    { code: 'futures-favour', futures: 1 },
    { code: 'futures-favour', futures: 12 },
  ],
  'offer-good-enough': [{ code: 'offer-good-enough', worth: 0.612, wanted: 0.6 }],
  'offer-falls-short': [
    { code: 'offer-falls-short', worth: 0.4, wanted: 0.6 },
    { code: 'offer-falls-short', worth: 0.4, wanted: 0.6, concern: 'air' },
  ],
  'tables-package': [{ code: 'tables-package', worth: 0.7, theirs: 0.5 }],
  concedes: [{ code: 'concedes', point: 'air' }],
  'sounds-out': [{ code: 'sounds-out', point: 'air' }],
  parks: [{ code: 'parks', point: 'air' }],
  'useful-card': [{ code: 'useful-card', worth: 0.2 }],
  'text-worth-signing': [{ code: 'text-worth-signing' }],
  'text-too-poor': [{ code: 'text-too-poor' }],
  courts: [{ code: 'courts', stakeholder: 'congress', odds: 0.4 }],
  'home-is-ready': [{ code: 'home-is-ready' }],
  'no-way-home': [{ code: 'no-way-home' }],
  'least-bad-answer': [{ code: 'least-bad-answer', worth: 0.1 }],
  'nothing-better': [{ code: 'nothing-better' }],
  'any-legal-move': [{ code: 'any-legal-move' }],
};

export const moves: { readonly [Name in MoveName]: OneOrMore<Extract<Move, { kind: Name }>> } = {
  propose: [{ kind: 'propose', package: { air: 'no-limits', access: 'red-crescent' } }],
  float: [{ kind: 'float', point: 'air', option: 'no-limits' }],
  accept: [{ kind: 'accept' }],
  refuse: [{ kind: 'refuse' }, { kind: 'refuse', concern: 'air' }],
  concede: [{ kind: 'concede', point: 'air' }],
  bracket: [{ kind: 'bracket', point: 'air' }],
  link: [{ kind: 'link', points: ['air', 'access'] }],
  'ask-verification': [{ kind: 'ask-verification', point: 'air' }],
  reopen: [{ kind: 'reopen', point: 'air' }],
  ultimatum: [{ kind: 'ultimatum' }],
  withdraw: [{ kind: 'withdraw' }],
  initial: [{ kind: 'initial' }],
  adjourn: [{ kind: 'adjourn' }],
  'walk-out': [{ kind: 'walk-out' }],
  persuade: [{ kind: 'persuade', stakeholder: 'congress' }],
  compensate: [{ kind: 'compensate', stakeholder: 'congress' }],
  submit: [{ kind: 'submit' }],
  return: [{ kind: 'return' }],
  abandon: [{ kind: 'abandon' }],
  answer: [{ kind: 'answer', crisis: 'strike', answer: 'protest' }],
  play: [{ kind: 'play', card: 'statement' }],
  'end-turn': [{ kind: 'end-turn' }],
};

export const noticeCodes: Readonly<Record<Notice['code'], true>> = {
  'scenario-problems': true,
  'translation-problems': true,
  'scenario-too-large': true,
  'file-unreadable': true,
  'save-damaged': true,
  'save-other-scenario': true,
  'save-illegal-move': true,
  'save-newer': true,
  'link-damaged': true,
  'storage-unavailable': true,
  'storage-full': true,
  'link-copied': true,
  'link-ready': true,
  'link-too-long': true,
  saved: true,
  exported: true,
  'opponent-failed': true,
  'advisers-failed': true,
  'no-webgl': true,
};
