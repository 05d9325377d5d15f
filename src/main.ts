// Wires the page together: settings and session first, the desk at once, then stage and sound when the page is calm.
import './desk/styles/desk.css';
import { mountDesk } from './desk/desk.tsx';
import { sessionOfPage } from './page-session.ts';
import { createSpotlight } from './session/spotlight.ts';

const root = document.getElementById('app');

if (root !== null) {
  const session = await sessionOfPage();
  const spotlight = createSpotlight();
  mountDesk(root, { session, spotlight, stage: null, caption: null });
}
