// Tells screen readers what has happened, each thing once.
import { useEffect, useState } from 'preact/hooks';
import { language } from '../../presentation/wording/wording.ts';

/** A polite live line. `mark` changes when there is something new to say; another language is new, too. An empty text says nothing. */
export function Announcer({ text, mark }: { readonly text: string; readonly mark: string }) {
  const [said, setSaid] = useState('');
  const spoken = language();
  useEffect(() => {
    // Said a moment later, so that it is not lost under the heading that takes the focus.
    const timer = window.setTimeout(() => setSaid(text), 250);
    return () => window.clearTimeout(timer);
    // eslint-disable-next-line -- the text is said when the mark changes, not when its wording does
  }, [mark, spoken]);
  return <output class="unseen">{said}</output>;
}
