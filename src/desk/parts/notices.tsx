// Notices of the session, at the foot of the page.
import { useDesk } from '../desk-context.ts';
import { isListed } from '../screens/problems.tsx';
import { NoticeLine } from './notice-line.tsx';

/** What has to be told, until it is dismissed. */
export function Notices() {
  const { notice, screen } = useDesk().snapshot;
  // Problems of files are listed where they were opened.
  const isToldThere = screen === 'choosing' && isListed(notice);
  return (
    <div class="notices no-print">
      {notice === null || isToldThere ? null : <NoticeLine notice={notice} />}
    </div>
  );
}
