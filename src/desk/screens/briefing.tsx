// Before the talks: what players should know, then the cable from the capital.
import { t } from '../../presentation/wording/wording.ts';
import { useDesk } from '../desk-context.ts';
import { briefingOf } from '../game-models.ts';
import { Introduction, lessonToIntroduce } from '../lesson/introduction.tsx';
import { Button } from '../parts/button.tsx';
import { WaysOut } from '../parts/ways-out.tsx';
import { Paragraphs } from '../parts/text.tsx';
import { BriefingPaper } from './briefing-paper.tsx';

/** Content note and briefing of one side. */
export function BriefingScreen() {
  const { snapshot, send } = useDesk();
  const { game } = snapshot;
  if (game === null) return null;
  const briefing = briefingOf(game);
  const lesson = lessonToIntroduce(game);
  if (lesson !== null) return <Introduction key={game.viewer} lesson={lesson} side={briefing.partyName} />;
  const begin = (): void => send({ type: 'read-briefing' });
  return (
    <main id="content" class="screen briefing">
      <header class="screen-head">
        <h1 tabIndex={-1}>
          {t('ui.briefing')}: {briefing.partyName}
        </h1>
        <div class="row no-print">
          <Button look="primary" onPress={begin}>
            {t('ui.begin-talks')}
          </Button>
          <WaysOut />
        </div>
      </header>
      {briefing.contentNote === null ? null : (
        <section class="panel content-note stack stack--close" aria-labelledby="content-note">
          <h2 id="content-note">{t('ui.content-note')}</h2>
          <Paragraphs paragraphs={[briefing.contentNote]} />
        </section>
      )}
      <BriefingPaper briefing={briefing} />
    </main>
  );
}
