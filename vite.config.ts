// Builds the page as static files that work under any path and under a strict Content-Security-Policy.
import { defineConfig } from 'vite';
import { documentPlugin } from './scripts/document-plugin.ts';
import { firstPagePlugin } from './scripts/first-page-plugin.ts';
import { slimPhaser } from './scripts/slim-phaser.mjs';
import { scenarioPlugin } from './scripts/scenario-plugin.ts';

/**
 * What the page fetches in one piece, in the order in which it is needed: the title, the running game behind it, the screens of a game.
 * On a slow network every file costs its own way there and back.
 */
const pieces = [
  { name: 'first', tags: ['$initial' as const], priority: 3 },
  { name: 'game', test: /[\\/]src[\\/]page-session\.ts$/, priority: 2 },
  { name: 'screens', test: /[\\/]src[\\/]desk[\\/]game-screens\.tsx$/, priority: 1 },
];

export default defineConfig({
  base: './',
  publicDir: false,
  plugins: [firstPagePlugin, slimPhaser, scenarioPlugin, documentPlugin],
  worker: { format: 'es' },
  server: { watch: { ignored: ['**/.cache/**'] } },
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1500,
    rolldownOptions: { output: { codeSplitting: { groups: pieces } } },
  },
});
