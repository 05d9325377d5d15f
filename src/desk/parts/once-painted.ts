// Work of the desk that waits until what has changed first is on screen, or until the person does something more.

const waiting = new Set<() => void>();
const gestures = ['pointerdown', 'keydown'] as const;
let door: MessageChannel | undefined;

/** Does all that waits, in one turn, so that it is drawn at once. */
function catchUp(): void {
  const due = [...waiting];
  waiting.clear();
  for (const gesture of gestures) document.removeEventListener(gesture, catchUp, { capture: true });
  for (const work of due) work();
}

function openDoor(): MessageChannel {
  const channel = new MessageChannel();
  channel.port1.addEventListener('message', catchUp);
  channel.port1.start();
  return channel;
}

function begin(): void {
  // Nothing is pressed on a desk that lags behind: whoever acts has it caught up first.
  for (const gesture of gestures) document.addEventListener(gesture, catchUp, { capture: true });
  door ??= openDoor();
  const { port2 } = door;
  const knock = (): void => port2.postMessage(null);
  // A message that is sent as a frame is made arrives once that frame is done. A hidden tab makes none.
  if (document.hidden) knock();
  else requestAnimationFrame(knock);
}

/**
 * Does the work once the frame that is being made is on screen, or right before the next press, whichever comes first.
 * @returns how to call it off
 */
export function oncePainted(work: () => void): () => void {
  if (waiting.size === 0) begin();
  waiting.add(work);
  return () => waiting.delete(work);
}
