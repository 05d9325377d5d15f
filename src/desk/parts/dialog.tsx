// A modal dialog: the browser keeps the focus inside, closes it on Escape and gives the focus back.
import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { t } from '../../presentation/wording/wording.ts';
import { Button } from './button.tsx';
import { reachable } from './reachable.ts';
import { Told } from './told.tsx';

interface DialogProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
  /** Buttons at the foot. */
  readonly foot?: ComponentChildren;
}

/** A dialog over the screen, open as long as it is mounted. What has to be told meanwhile is told in it. */
export function Dialog({ title, onClose, children, foot }: DialogProps) {
  const heading = useId();
  const element = useRef<HTMLDialogElement>(null);
  // Before the next paint: in no frame can what lies below be pressed.
  useLayoutEffect(() => {
    const dialog = element.current;
    if (dialog === null) return undefined;
    const before = document.activeElement;
    dialog.showModal();
    dialog.querySelector<HTMLElement>('h2')?.focus();
    return () => {
      dialog.close();
      if (before instanceof HTMLElement && before !== document.body && before.isConnected) before.focus();
      else document.querySelector<HTMLElement>('[data-focus-home]')?.focus();
    };
  }, []);
  return (
    <dialog
      ref={element}
      class="dialog"
      aria-labelledby={heading}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <div class="dialog-head">
        <h2 id={heading} tabIndex={-1}>
          {title}
        </h2>
        <Button look="plain" onPress={onClose}>
          {t('ui.close')}
        </Button>
      </div>
      <section class="dialog-body stack" aria-labelledby={heading} {...reachable}>
        {children}
      </section>
      <Told />
      <div class="dialog-foot">{foot}</div>
    </dialog>
  );
}
