// The models of a running game, worked out once a snapshot and only when somebody asks: desk and stage show the same.
import { type BranchModel, describeBranch } from '../presentation/debrief/describe-branch.ts';
import { describeBriefing } from '../presentation/papers/describe-briefing.ts';
import { describeCalendar } from '../presentation/papers/describe-calendar.ts';
import { describeCrises } from '../presentation/moves/describe-crises.ts';
import { describeDeals } from '../presentation/debrief/describe-deals.ts';
import { describeDebrief } from '../presentation/debrief/describe-debrief.ts';
import { describeEnding } from '../presentation/debrief/describe-ending.ts';
import { describeHand } from '../presentation/moves/describe-hand.ts';
import { describeMap } from '../presentation/pictures/describe-map.ts';
import { describeNews } from '../presentation/news/describe-news.ts';
import { describeReply } from '../presentation/talks/describe-reply.ts';
import { describeStakeholders } from '../presentation/talks/describe-stakeholders.ts';
import { describeTable } from '../presentation/talks/describe-table.ts';
import { describeGauges, describeTally } from '../presentation/describe-tally.ts';
import type { DealMapModel } from '../presentation/debrief/deal-models.ts';
import type {
  BriefingModel,
  CalendarModel,
  DebriefModel,
  EndingModel,
} from '../presentation/papers/document-models.ts';
import type { CrisisModel, HandModel } from '../presentation/moves/hand-models.ts';
import type { GaugeModel, NewsModel, TallyModel } from '../presentation/news/news-models.ts';
import type { MapModel } from '../presentation/pictures/map-models.ts';
import type { StakeholderModel, TableModel } from '../presentation/talks/table-models.ts';
import { language } from '../presentation/wording/wording.ts';
import type { RunningGame } from '../session/snapshot.ts';
import type { Consequence } from '../simulation/consequence.ts';

/** The consequences that the viewer has not seen yet. */
export function freshOf(game: RunningGame): readonly Consequence[] {
  const ids = new Set(game.fresh);
  return game.log.filter(({ id }) => ids.has(id));
}

/** A function of the game that is worked out once a game and language. */
function once<Model>(make: (game: RunningGame) => Model): (game: RunningGame) => Model {
  const made = new WeakMap<RunningGame, { readonly language: string; readonly model: Model }>();
  return (game) => {
    const before = made.get(game);
    if (before !== undefined && before.language === language()) return before.model;
    const model = make(game);
    made.set(game, { language: language(), model });
    return model;
  };
}

export const mapOf: (game: RunningGame) => MapModel = once((game) =>
  describeMap(game.scenario, game.view, freshOf(game)),
);

export const tableOf: (game: RunningGame) => TableModel = once((game) =>
  describeTable(game.scenario, game.view),
);

/** What the other delegation said last, in sentences; null when nothing. */
export const replyOf: (game: RunningGame) => string | null = once(({ scenario, reply }) =>
  reply === null ? null : describeReply(scenario, reply),
);

export const handOf: (game: RunningGame) => HandModel = once((game) =>
  describeHand(game.scenario, game.view, game.legal, game.refusals),
);

export const stakeholdersOf: (game: RunningGame) => readonly StakeholderModel[] = once((game) =>
  describeStakeholders(game.scenario, game.view),
);

export const crisesOf: (game: RunningGame) => readonly CrisisModel[] = once((game) =>
  describeCrises(game.scenario, game.view, game.legal, game.refusals),
);

/** The first crisis that the player can answer. */
export const askedCrisisOf = (game: RunningGame): CrisisModel | undefined =>
  crisesOf(game).find(({ answers }) => answers.some(({ move }) => move !== null));

/** Whose reports are read: those of the side on the screen; once the game is over, everybody's. */
export const readerOf = (game: RunningGame): string | undefined => (game.over ? undefined : game.viewer);

/** The news that plays out now. */
export const newsOf: (game: RunningGame) => readonly NewsModel[] = once((game) =>
  describeNews(game.scenario, freshOf(game), readerOf(game)),
);

export const briefingOf: (game: RunningGame) => BriefingModel = once((game) =>
  describeBriefing(game.scenario, game.viewer),
);

export const calendarOf: (game: RunningGame) => CalendarModel = once((game) =>
  describeCalendar(game.scenario, game.view),
);

export const gaugesOf: (game: RunningGame) => readonly GaugeModel[] = once((game) =>
  describeGauges(game.scenario, game.view),
);

export const tallyOf: (game: RunningGame) => TallyModel = once((game) =>
  describeTally(game.scenario, game.view),
);

/** The debrief; null until the game is over. */
export const debriefOf: (game: RunningGame) => DebriefModel | null = once((game) =>
  game.finalState === null ? null : describeDebrief(game.scenario, game.finalState, game.log),
);

/** This game beside the one from which it goes on otherwise; null where there is none. */
export const branchOf: (game: RunningGame) => BranchModel | null = once((game) =>
  game.finalState === null || game.branchedFrom === null
    ? null
    : describeBranch(game.scenario, { journal: game.journal, state: game.finalState }, game.branchedFrom),
);

/** Where the deal stands among all; null until the game is over, and where there are too many. */
export const dealsOf: (game: RunningGame) => DealMapModel | null = once((game) =>
  game.finalState === null ? null : describeDeals(game.scenario, game.finalState, game.log),
);

/** The end in a few sentences; null until the game is over. */
export const endingOf: (game: RunningGame) => EndingModel | null = once((game) =>
  game.finalState === null ? null : describeEnding(game.scenario, game.finalState),
);
