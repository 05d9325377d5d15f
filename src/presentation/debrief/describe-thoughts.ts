// What a computer’s side thought at a decision, asked again after the game: the reason of its move, and what it thought of next.
import type { Ranked } from '../../opponent/knowledge.ts';
import type { Level } from '../../opponent/levels.ts';
import type { TemperamentName } from '../../opponent/temperaments.ts';
import type { Scenario } from '../../scenario/format/scenario.ts';
import type { JournalMove } from '../../simulation/journal.ts';
import './thought-words.ts';
import { dateWord } from '../dates.ts';
import { describeMove, moveKey, moveWords } from '../moves/describe-move.ts';
import { describeReason } from './describe-reason.ts';
import { partyName } from '../names.ts';
import { sentence } from '../phrases.ts';
import { t } from '../wording/wording.ts';

/** Who was asked: a level, and how it carries itself. */
export interface Asked {
  readonly opponent: Level;
  readonly temperament?: TemperamentName | undefined;
}

/** What it thought: its whole list, and whether the first of it was all that the rules allowed. */
export interface Thought {
  readonly ranked: readonly Ranked[];
  readonly only: boolean;
}

export interface ThoughtModel {
  readonly words: string;
  readonly reason: string;
}

export interface ThoughtsModel {
  /** Why it made the move; empty where it would not make it again and did not think of it. */
  readonly reason: string;
  /** Where it would make another move now: a sentence that says so; else empty. */
  readonly differs: string;
  readonly othersTitle: string;
  /** The next best, the better first. */
  readonly others: readonly ThoughtModel[];
  /** Who was asked, what it knew, and what the numbers mean: sentences. */
  readonly basis: readonly string[];
}

/** Moves told beside the one that was made, at most. */
const mostOthers = 3;

/** The thoughts of `asked` about a move of its own. */
export function describeThoughts(
  scenario: Scenario,
  { by, move }: JournalMove,
  { ranked, only }: Thought,
  asked: Asked,
): ThoughtsModel {
  const key = moveKey(move);
  const place = ranked.findIndex((one) => moveKey(one.move) === key);
  const reasonOf = (one: Ranked): string =>
    describeReason(scenario, one, one !== ranked[0] ? 'next' : only ? 'only' : 'first');
  const made = ranked[place];
  const reason = made === undefined ? '' : reasonOf(made);
  return {
    reason,
    differs: differenceOf(place),
    othersTitle: t(place === 0 ? 'thoughts.others' : 'thoughts.instead'),
    others: ranked
      .filter((one) => one !== made)
      .slice(0, mostOthers)
      .map((one, at, others) => {
        const own = reasonOf(one);
        const before = others[at - 1];
        const isRepeated = own === (before === undefined ? reason : reasonOf(before));
        return {
          words: describeMove(scenario, by, one.move),
          reason: isRepeated && isOwn(one) ? t('thoughts.same') : own,
        };
      }),
    basis: basisOf(scenario, by, asked, ranked),
  };
}

/** The reason beside the move itself; empty where it would do otherwise now, which takes more words than have room there. */
export function describeReasonInShort(
  scenario: Scenario,
  made: JournalMove,
  thought: Thought,
  asked: Asked,
): string {
  const { reason, differs } = describeThoughts(scenario, made, thought, asked);
  return differs === '' ? t('thoughts.because', { reason }) : '';
}

/** Whether its reason speaks for the move; that an answer was ranked lower speaks against it. */
const isOwn = ({ reason }: Ranked): boolean => reason.code !== 'least-bad-answer';

function differenceOf(place: number): string {
  if (place === 0) return '';
  return place < 0 ? t('thoughts.differs-unranked') : t('thoughts.differs-ranked', { place: place + 1 });
}

function basisOf(
  scenario: Scenario,
  by: string,
  { opponent, temperament }: Asked,
  ranked: readonly Ranked[],
): readonly string[] {
  const level = t(`ui.opponent-${opponent}`);
  const player =
    temperament === undefined
      ? level
      : t('thoughts.player-tempered', { level, temperament: t(`ui.temper-${temperament}`) });
  const told = ranked.slice(0, mostOthers + 1);
  return [
    t('thoughts.basis', { player, party: partyName(scenario, by) }),
    ...(told.some(({ reason }) => weighsTexts.has(reason.code)) ? [t('thoughts.scale')] : []),
  ];
}

/** Reasons that tell what something is worth. */
const weighsTexts: ReadonlySet<Ranked['reason']['code']> = new Set([
  'offer-good-enough',
  'offer-falls-short',
  'text-in-reach',
  'better-text-in-reach',
  'tables-part',
  'tables-package',
]);

/** A decision before anybody is asked about it: the move, and the words of what asks and of what answers. */
export const describeAsking = (
  scenario: Scenario,
  { by, move }: JournalMove,
): {
  readonly words: string;
  readonly title: string;
  readonly button: string;
  readonly shortButton: string;
  readonly buttonName: string;
} => ({
  words: describeMove(scenario, by, move),
  title: t('thoughts.title', { party: partyName(scenario, by) }),
  button: t('thoughts.button'),
  shortButton: t('thoughts.button-short'),
  buttonName: t('thoughts.button-name', { move: sentence(moveWords(scenario, by, move)) }),
});

/** "26 August 2016. Decision 3 of 63." */
export const placeWords = (scenario: Scenario, day: number, place: number, count: number): string =>
  t('thoughts.place', { date: dateWord(scenario, day), place, count });
