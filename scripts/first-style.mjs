// The style that comes inside the page, so that its first screen waits for nothing else; the rest follows as a style sheet.
import { readFileSync } from 'node:fs';

const styles = new URL('../src/desk/styles/', import.meta.url);

/** What the title needs, in the order of desk.css. */
const files = ['tokens.css', 'base.css', 'parts.css', 'title.css'];

const textOf = (/** @type {string} */ file) => readFileSync(new URL(file, styles), 'utf8');

/** The one statement of which layer comes before which: the style sheet repeats it. */
const layers = /@layer [^;{]+;/.exec(textOf('desk.css'))?.[0] ?? '';

/**
 * The first screen is shown whole: painted while the page is still being read it would be centred anew with every piece. The link to the style sheet comes
 * right after it (first-page-plugin.ts).
 */
const whole = 'body:not(:has(#app ~ link)) #app { visibility: hidden }';

/** Without comments, line ends and spaces that say nothing. */
const tight = (/** @type {string} */ css) =>
  css
    .replaceAll(/\/\*.*?\*\//gs, '')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ ?([{};,]) ?/g, '$1')
    .replaceAll(';}', '}')
    .trim();

/** The text of the page's one `<style>`. */
export const firstStyle = tight([layers, ...files.map(textOf), whole].join('\n'));
