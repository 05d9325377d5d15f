// The desk as it stands before anything is loaded: drawn into the page when that is built, and taken over where it stands by the scripts.
import { beforeSession } from '../session/before-session.ts';
import { createSpotlight } from '../session/spotlight.ts';
import { App } from './app.tsx';
import type { DeskOptions } from './desk.tsx';

/** What the desk is given before anything is loaded. */
export const nothingLoaded: Omit<DeskOptions, 'loadAtlas' | 'spotlight'> = {
  session: beforeSession,
  screens: null,
  stage: null,
  isStageMissing: false,
  caption: null,
};

/** The first thing that anyone sees: the title, waiting. */
export const firstPage = () => (
  <App {...nothingLoaded} spotlight={createSpotlight()} loadAtlas={() => new Promise(() => undefined)} />
);
