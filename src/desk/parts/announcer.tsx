// Tells screen readers what has happened, each thing once.
import { useEffect, useState } from 'preact/hooks';

/** A polite live line. `mark` changes when there is something new to say; an empty text says nothing. */
export function Announcer({ text, mark }: { readonly text: string; readonly mark: string }) {
  const [said, setSaid] = useState('');
  useEffect(() => {
    // Said a moment later, so that it is not lost under the heading that takes the focus.
    const timer = window.setTimeout(() => setSaid(text), 250);
    return () => window.clearTimeout(timer);
    // eslint-disable-next-line -- the text is said when the mark changes, not when its wording does
  }, [mark]);
  return <output class="unseen">{said}</output>;
}
