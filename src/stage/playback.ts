// Shows consequences one after the other at the player's pace, until all are shown or skipped.
import type { NewsModel } from '../presentation/news/news-models.ts';
import type { Settings } from '../session/kept/settings.ts';

/** How much longer or shorter than normal a piece of news stands; 0: all at once. */
const paces: Readonly<Record<Settings['pace'], number>> = { slow: 1.6, normal: 1, fast: 0.5, instant: 0 };
/** Details are shown with the next line, without a stand of their own. */
const ranks: Readonly<Record<NewsModel['rank'], number>> = { headline: 1, line: 0.75, detail: 0 };
/** Milliseconds that a list of news may take at the normal pace: a long one goes faster. */
const budget = 26_000;

/** How long a piece of news stands, milliseconds: as long as reading it aloud in the mind takes. */
export function dwell(news: NewsModel, pace: Settings['pace']): number {
  const reading = Math.min(5200, 900 + news.sentence.length * 34);
  return Math.round(reading * ranks[news.rank] * paces[pace]);
}

export interface PlaybackOptions {
  readonly show: (news: NewsModel) => void;
  /** All were shown; called once for each list of fresh news that had any. */
  readonly done: () => void;
  /** Calls back after milliseconds; returns how to call it off. */
  readonly after: (milliseconds: number, then: () => void) => () => void;
}

/** Ids begin anew with every game: the sentence tells two games apart. */
const keyOf = ({ id, sentence }: NewsModel): string => `${id} ${sentence}`;

export class Playback {
  pace: Settings['pace'];
  private readonly options: PlaybackOptions;
  private queue: readonly NewsModel[] = [];
  private given: ReadonlySet<string> = new Set();
  private hurry = 1;
  private callOff: (() => void) | undefined;

  constructor(pace: Settings['pace'], options: PlaybackOptions) {
    this.pace = pace;
    this.options = options;
  }

  get playing(): boolean {
    return this.callOff !== undefined;
  }

  /** Takes the news that are fresh now: those given before are not shown again. */
  take(fresh: readonly NewsModel[]): void {
    const unseen = fresh.filter((news) => !this.given.has(keyOf(news)));
    this.given = new Set(fresh.map(keyOf));
    if (fresh.length === 0) {
      this.stop();
      return;
    }
    if (unseen.length === 0) return;
    this.queue = [...this.queue, ...unseen];
    const whole = this.queue.reduce((sum, news) => sum + dwell(news, 'normal'), 0);
    this.hurry = Math.min(1, budget / Math.max(1, whole));
    if (!this.playing) this.next();
  }

  /** The same news in other words: what was told stays told, and the rest is told in the new words. */
  reword(fresh: readonly NewsModel[]): void {
    this.given = new Set(fresh.map(keyOf));
    this.queue = this.queue.map((news) => fresh.find(({ id }) => id === news.id) ?? news);
  }

  /** The rest at once. */
  skip(): void {
    if (!this.playing) return;
    this.stop();
    this.options.done();
  }

  /** Without a word to anyone: the stage is going away, or the news are not fresh any more. */
  stop(): void {
    this.callOff?.();
    this.callOff = undefined;
    this.queue = [];
  }

  private next(): void {
    const [news, ...rest] = this.queue;
    this.queue = rest;
    if (!news || this.pace === 'instant') {
      this.callOff = () => undefined;
      this.skip();
      return;
    }
    // Before showing: whoever shows may ask whether something plays.
    this.callOff = () => undefined;
    this.options.show(news);
    this.callOff = this.options.after(dwell(news, this.pace) * this.hurry, () => this.next());
  }
}
