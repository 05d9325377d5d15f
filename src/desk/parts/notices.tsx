// Notices of the session, at the foot of the page.
import { t } from '../../presentation/wording/wording.ts';
import { describeNotice } from '../../presentation/describe-notice.ts';
import { useDesk } from '../desk-context.ts';
import { isListed } from '../screens/problems.tsx';
import { Button } from './button.tsx';
import { OpenThere } from './open-there.tsx';

const good: ReadonlySet<string> = new Set([
  'saved',
  'exported',
  'link-copied',
  'link-ready',
  'result-given',
  'apart-from-result',
]);

/** What has to be told, until it is dismissed. */
export function Notices() {
  const { snapshot, send, open } = useDesk();
  // Problems of files are listed where they were opened.
  const isToldThere = snapshot.screen === 'choosing' && isListed(snapshot.notice);
  const notice = isToldThere ? null : snapshot.notice;
  const isGood = notice !== null && good.has(notice.code);
  const link = notice?.link;
  const elsewhere = notice?.elsewhere;
  return (
    <div class="notices no-print">
      {notice === null ? null : (
        <div
          class={`notice row row--apart${isGood ? '' : ' notice--bad'}`}
          role={isGood ? 'status' : 'alert'}
        >
          <p>{describeNotice(notice)}</p>
          <div class="row">
            {link === undefined ? null : (
              <Button onPress={() => open({ kind: 'share', link })}>{t('ui.copy-link')}</Button>
            )}
            {elsewhere === undefined ? null : <OpenThere {...elsewhere} />}
            <Button look="plain" onPress={() => send({ type: 'dismiss-notice' })}>
              {t('ui.dismiss')}
            </Button>
          </div>
        </div>
      )}
    </div>
  );
}
