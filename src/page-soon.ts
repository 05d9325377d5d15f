// Work of the page that nobody sees: it comes after what is seen, so that it holds up no picture.

/** Milliseconds after which work is done in any case: a tab that is hidden meanwhile makes no picture. */
const patience = 250;

/** Does the work once, when the picture that is being made is on screen. */
export function oncePainted(work: () => void): void {
  let isDone = false;
  const once = (): void => {
    if (isDone) return;
    isDone = true;
    work();
  };
  if (!document.hidden) requestAnimationFrame(() => window.setTimeout(once));
  window.setTimeout(once, document.hidden ? 0 : patience);
}
