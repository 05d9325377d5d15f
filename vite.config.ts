// Builds the page as static files that work under any path and under a strict Content-Security-Policy.
import { defineConfig, type Plugin } from 'vite';
import { contentSecurityPolicy } from './scripts/content-security-policy.mjs';
import { documentPlugin } from './scripts/document-plugin.ts';
import { slimPhaser } from './scripts/slim-phaser.mjs';
import { scenarioPlugin } from './scripts/scenario-plugin.ts';

/** Puts the policy into the built page only: the development server needs inline scripts of its own. */
const policyInPage: Plugin = {
  name: 'cessation:content-security-policy',
  apply: 'build',
  transformIndexHtml: () => [
    {
      tag: 'meta',
      attrs: { 'http-equiv': 'Content-Security-Policy', content: contentSecurityPolicy },
      injectTo: 'head-prepend',
    },
  ],
};

/** Asks for the styles before the scripts: with them the page shows something, whatever is still on its way. */
const stylesFirst: Plugin = {
  name: 'cessation:styles-first',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler: (html) => {
      const styles = html.match(/ *<link rel="stylesheet"[^>]*>\n/g) ?? [];
      const rest = styles.reduce((text, style) => text.replace(style, ''), html);
      return rest.replace(/ *<script type="module"/, (script) => styles.join('') + script);
    },
  },
};

export default defineConfig({
  base: './',
  publicDir: false,
  plugins: [policyInPage, stylesFirst, slimPhaser, scenarioPlugin, documentPlugin],
  worker: { format: 'es' },
  server: { watch: { ignored: ['**/.cache/**'] } },
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1500,
  },
});
