// A way through the game along which pictures are taken.
import type { Page } from 'playwright-core';

/** Takes a picture of the page under this name. */
export type Snap = (name: string) => Promise<void>;

export type Journey = (page: Page, snap: Snap) => Promise<void>;
