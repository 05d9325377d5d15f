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
import {
  capitalsOfMany,
  changeOfMany,
  conditionOfMany,
  deskOfMany,
  effectOfMany,
  moveOfMany,
  tableOfMany,
} from './plural-parties.ts';
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
  capitals: { ...capitals, ...capitalsOfMany },
  card,
  cause,
  change: { ...change, ...changeOfMany },
  chart,
  clause,
  condition: { ...condition, ...conditionOfMany },
  date,
  deals,
  debrief,
  desk: { ...desk, ...deskOfMany },
  effect: { ...effect, ...effectOfMany },
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
  move: { ...move, ...moveOfMany },
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
  table: { ...table, ...tableOfMany },
  teachers,
  title,
  ui,
} as const;
