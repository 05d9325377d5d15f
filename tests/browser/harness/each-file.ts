// Runs in every file of browser tests, which share their worker's modules: the file's browsers end with it.
import { afterAll } from 'vitest';
import { closeBrowsers } from './browser.ts';

afterAll(closeBrowsers);
