// What came of giving something out, told inside the dialog: the notices of the page lie below it, unseen.
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { describeNotice } from '../../presentation/describe-notice.ts';
import { useDesk } from '../desk-context.ts';

/** Tells the latest notice since the dialog opened, and takes it away with the dialog: it was read there. */
export function Given() {
  const { snapshot, send } = useDesk();
  const [before] = useState(snapshot.notice);
  const told = snapshot.notice === before ? null : snapshot.notice;
  const toldRef = useRef(false);
  useLayoutEffect(() => {
    toldRef.current = told !== null;
  });
  useEffect(
    () => () => {
      if (toldRef.current) send({ type: 'dismiss-notice' });
    },
    [send],
  );
  return told === null ? null : <output>{describeNotice(told)}</output>;
}
