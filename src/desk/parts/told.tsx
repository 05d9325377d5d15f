// What has to be told while a dialog is open, told inside it: the notices of the page lie below it, unseen and out of reach.
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useDesk } from '../desk-context.ts';
import { NoticeLine } from './notice-line.tsx';

/** Milliseconds after which somebody has noticed it. What was told for less, because what was pressed closed the dialog, is still told by the page. */
const toNotice = 400;

/** Tells the latest notice since the dialog opened, and takes it away with the dialog: it was read there. */
export function Told() {
  const { snapshot, send } = useDesk();
  const [before] = useState(snapshot.notice);
  const told = snapshot.notice === before ? null : snapshot.notice;
  const toldSinceRef = useRef<number | null>(null);
  useLayoutEffect(() => {
    toldSinceRef.current = told === null ? null : performance.now();
  }, [told]);
  useEffect(
    () => () => {
      const since = toldSinceRef.current;
      if (since !== null && performance.now() - since >= toNotice) send({ type: 'dismiss-notice' });
    },
    [send],
  );
  return told === null ? null : (
    <div class="dialog-told">
      <NoticeLine notice={told} />
    </div>
  );
}
