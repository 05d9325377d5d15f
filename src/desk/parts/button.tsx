// A button that can also say no: refused ones stay in reach of keyboard and pointer and give their reason.
import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { useLanguageOfSentences } from '../use-scenario-language.ts';

export interface ButtonProps {
  readonly children: ComponentChildren;
  readonly onPress: () => void;
  readonly look?: 'primary' | 'plain' | undefined;
  readonly small?: boolean | undefined;
  /** Why it cannot be pressed now; null or left out: it can. */
  readonly refused?: string | null | undefined;
  /** Accessible name where the visible text says too little. */
  readonly name?: string | undefined;
  /** Told where the pointer rests on it. */
  readonly hint?: string | undefined;
  readonly expanded?: boolean | undefined;
  /** The id of what it unfolds. */
  readonly controls?: string | undefined;
  readonly describedBy?: string | undefined;
  readonly focusHome?: boolean | undefined;
  readonly keys?: string | undefined;
}

const classOf = (look: ButtonProps['look'], small: boolean): string =>
  ['button', look === undefined ? '' : `button--${look}`, small ? 'button--small' : '']
    .filter((name) => name !== '')
    .join(' ');

/** A button. A refused one shows its reason when pressed, and tells it to screen readers always. */
export function Button({ children, onPress, look, small = false, refused = null, ...rest }: ButtonProps) {
  const reason = useId();
  const markOf = useLanguageOfSentences();
  const [asked, setAsked] = useState(false);
  const press = (): void => {
    if (refused === null) onPress();
    else setAsked(true);
  };
  const button = (
    <button
      type="button"
      class={classOf(refused === null ? look : undefined, small)}
      aria-disabled={refused === null ? undefined : 'true'}
      aria-label={rest.name}
      aria-expanded={rest.expanded}
      aria-controls={rest.controls}
      aria-describedby={refused === null ? rest.describedBy : reason}
      aria-keyshortcuts={rest.keys}
      data-focus-home={rest.focusHome === true ? '' : undefined}
      title={refused ?? rest.hint}
      onClick={press}
    >
      {children}
    </button>
  );
  if (refused === null) return button;
  return (
    <span class="stack stack--close">
      {button}
      <span
        id={reason}
        class={asked ? 'reason' : 'unseen'}
        role={asked ? 'status' : undefined}
        {...markOf(refused)}
      >
        {refused}
      </span>
    </span>
  );
}
