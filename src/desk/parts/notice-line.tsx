// One notice of the session, with what can be done about it.
import { t } from '../../presentation/wording/wording.ts';
import { describeNotice } from '../../presentation/describe-notice.ts';
import type { Notice } from '../../session/snapshot.ts';
import { useDesk } from '../desk-context.ts';
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

/** A notice, until it is dismissed. */
export function NoticeLine({ notice }: { readonly notice: Notice }) {
  const { send, open } = useDesk();
  const { code, link, elsewhere } = notice;
  const isGood = good.has(code);
  return (
    <div class={`notice row row--apart${isGood ? '' : ' notice--bad'}`} role={isGood ? 'status' : 'alert'}>
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
  );
}
