// Single keys on the playing screen. They never act while somebody types, holds a modifier or has a dialog open.
import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import { type Desk, useDesk } from '../desk-context.ts';
import { type PaperId, paperIds } from './papers.tsx';
import { zoomStep } from './stage-host.tsx';

interface Shortcuts {
  readonly deck: RefObject<HTMLElement | null>;
  readonly onPaper: (paper: PaperId) => void;
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.matches('input, select, textarea, [contenteditable]');

/** Listens while the playing screen is mounted. */
export function useShortcuts({ deck, onPaper }: Shortcuts): void {
  const desk = useDesk();
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const { settings } = desk.snapshot;
      if (!settings.shortcuts || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented)
        return;
      if (isTyping(event.target) || document.querySelector('dialog[open]') !== null) return;
      if (act(event.key, desk, { deck, onPaper })) event.preventDefault();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [desk, deck, onPaper]);
}

/** Does what the key stands for; says whether it stands for anything now. */
function act(key: string, desk: Desk, { deck, onPaper }: Shortcuts): boolean {
  const paper = paperIds[Number(key) - 1];
  if (paper !== undefined) {
    onPaper(paper);
    document.querySelector<HTMLElement>('.papers [role="tab"][aria-selected="true"]')?.focus();
    return true;
  }
  switch (key) {
    case '?':
      desk.open({ kind: 'help' });
      return true;
    case 'm':
      deck.current?.querySelector<HTMLElement>('h2')?.focus();
      return true;
    case 'o':
      return press(deck, '[data-card="offer"]');
    case 'e':
      return press(deck, '[aria-keyshortcuts="e"]');
    case 'c':
      return press(deck, '[aria-keyshortcuts="c"]');
    case 'u':
      if (desk.snapshot.game?.canUndo !== true) return false;
      desk.send({ type: 'undo' });
      return true;
    default:
      return lookCloser(key, desk);
  }
}

/** Keys of the map, where there is one. */
function lookCloser(key: string, { stage }: Desk): boolean {
  if (stage === null) return false;
  if (key === '+' || key === '=') stage.zoom(zoomStep);
  else if (key === '-') stage.zoom(1 / zoomStep);
  else if (key === '0') stage.whole();
  else return false;
  return true;
}

function press(deck: RefObject<HTMLElement | null>, selector: string): boolean {
  const button = deck.current?.querySelector<HTMLElement>(selector);
  button?.focus();
  button?.click();
  return button !== null && button !== undefined;
}
