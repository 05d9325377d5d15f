// Text that is being typed: kept here while it changes, written into the draft when the typing pauses or the field is left.
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';

/** Milliseconds without a key after which what was typed is written. */
const pause = 500;

interface WrittenText {
  readonly text: string;
  readonly onInput: (text: string) => void;
  readonly onBlur: () => void;
}

interface Latest {
  readonly typed: string | null;
  readonly current: string;
  readonly write: (text: string) => void;
}

/** Is a button of the mouse, or a finger that stands for one, down? */
let pressed = false;

addEventListener('mousedown', () => (pressed = true), true);
addEventListener('mouseup', () => (pressed = false), true);

/**
 * Does something now; during a press only when it ends, before what is pressed acts. What moves on the page in between would
 * slip away from under the pointer, and the press would be lost.
 */
const whenNotPressed = (act: () => void): void => {
  if (pressed) addEventListener('mouseup', act, { capture: true, once: true });
  else act();
};

const put = ({ typed, current, write }: Latest): void => {
  if (typed !== null && typed !== current) write(typed);
};

/** `current` is the text as the draft has it; `write` puts a new one there. */
export function useWrittenText(current: string, write: (text: string) => void): WrittenText {
  const [typed, setTyped] = useState<string | null>(null);
  const latestRef = useRef({ typed, current, write });
  useLayoutEffect(() => {
    latestRef.current = { typed, current, write };
  });
  useEffect(() => {
    if (typed === null) return undefined;
    const timer = setTimeout(() => put(latestRef.current), pause);
    return () => clearTimeout(timer);
  }, [typed]);
  useEffect(() => () => put(latestRef.current), []);
  return {
    text: typed ?? current,
    onInput: setTyped,
    onBlur: () =>
      whenNotPressed(() => {
        put(latestRef.current);
        setTyped(null);
      }),
  };
}
