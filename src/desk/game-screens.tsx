// The screens of a running game: loaded behind the title, so that the page is there at once.
import { DebriefScreen } from './debrief/debrief-screen.tsx';
import { GameDialogs } from './dialogs/game-dialogs.tsx';
import { drawApart } from './playing/draw-apart.tsx';
import { PlayingScreen } from './playing/playing-screen.tsx';
import { BriefingScreen } from './screens/briefing.tsx';
import { ElsewhereScreen } from './screens/elsewhere.tsx';
import { HandoverScreen } from './screens/handover.tsx';

export const gameScreens = {
  BriefingScreen,
  DebriefScreen,
  ElsewhereScreen,
  GameDialogs,
  HandoverScreen,
  PlayingScreen,
  drawApart,
} as const;
export type GameScreens = typeof gameScreens;
