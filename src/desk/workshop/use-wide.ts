// Whether the window is as a media query asks.
import { useEffect, useState } from 'preact/hooks';

/** Follows a media query. */
export function useWide(query: string): boolean {
  const [matches, setMatches] = useState(() => window.matchMedia(query).matches);
  useEffect(() => {
    const list = window.matchMedia(query);
    const listening = new AbortController();
    const follow = (): void => setMatches(list.matches);
    follow();
    list.addEventListener('change', follow, { signal: listening.signal });
    return () => listening.abort();
  }, [query]);
  return matches;
}
