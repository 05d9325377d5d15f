// All English wording that comes with the page, by area; parts that are fetched later bring their own (addWording). The keys of every other language follow from here.
import { advice } from './advice.ts';
import { capitals } from './capitals.ts';
import { cause, rule, roll } from './causes.ts';
import { change } from './changes.ts';
import { clause } from './clause.ts';
import { condition } from './conditions.ts';
import { date } from './dates.ts';
import { deals } from './deals.ts';
import { debrief } from './debrief.ts';
import { desk } from './desk.ts';
import { effect } from './effects.ts';
import { elsewhere } from './elsewhere.ts';
import { ending } from './endings.ts';
import { files } from './files.ts';
import { forecast } from './forecast.ts';
import { ground } from './ground.ts';
import { help } from './help.ts';
import { lesson } from './lesson.ts';
import { level } from './levels.ts';
import { lifecycle } from './lifecycles.ts';
import { list } from './lists.ts';
import { card, move } from './moves.ts';
import { notice } from './notices.ts';
import { people } from './people.ts';
import { phase } from './phases.ts';
import { playing } from './playing.ts';
import { reply } from './reply.ts';
import { refusal, chart } from './refusals.ts';
import { review } from './review.ts';
import { roleSheets } from './role-sheets.ts';
import { settings } from './settings.ts';
import { sound } from './sound.ts';
import { stage } from './stage.ts';
import { table } from './table.ts';
import { teachers } from './teachers.ts';
import { title } from './title.ts';
import { ui } from './ui.ts';

export const en = {
  advice,
  capitals,
  card,
  cause,
  change,
  chart,
  clause,
  condition,
  date,
  deals,
  debrief,
  desk,
  effect,
  elsewhere,
  ending,
  files,
  forecast,
  ground,
  help,
  lesson,
  level,
  lifecycle,
  list,
  move,
  notice,
  people,
  phase,
  playing,
  refusal,
  reply,
  review,
  roleSheets,
  roll,
  rule,
  settings,
  sound,
  stage,
  table,
  teachers,
  title,
  ui,
} as const;
