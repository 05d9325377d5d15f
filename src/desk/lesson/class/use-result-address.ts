// A result that the page’s address holds: somebody opened a student’s link in a browser instead of pasting it.
import { useEffect } from 'preact/hooks';
import type { ClassDesk } from '../../../session/classroom/class-desk.ts';

/** Opens the result behind the “#” once, now or when it comes, and takes it off the address. */
export function useResultAddress(desk: ClassDesk): void {
  useEffect(() => {
    const open = (): void => {
      if (desk.openLinks(location.hash) > 0)
        history.replaceState(null, '', location.pathname + location.search);
    };
    open();
    window.addEventListener('hashchange', open);
    return () => window.removeEventListener('hashchange', open);
  }, [desk]);
}
