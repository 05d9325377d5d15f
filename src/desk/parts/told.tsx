// What has to be told while a dialog is open, told inside it: the notices of the page lie below it, unseen and out of reach.
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useDesk } from '../desk-context.ts';
import { NoticeLine } from './notice-line.tsx';

/** Milliseconds that a notice takes to be read. What was told for less, as the dialog closed, is still told by the page. */
const toRead = 1_500;

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
      if (since !== null && performance.now() - since >= toRead) send({ type: 'dismiss-notice' });
    },
    [send],
  );
  return told === null ? null : (
    <div class="dialog-told">
      <NoticeLine notice={told} />
    </div>
  );
}
