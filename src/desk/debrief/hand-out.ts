// The debrief as one page that needs nothing else: what is on screen, with its styles, without its controls.

const stylesHere = 'styles';

/** What belongs to the screen only. */
const controls = '.no-print, button, input, select, progress, svg.icon';

/** The text of an HTML file that shows `article` as it would be printed, with everything unfolded and nothing to press. */
export function handOutOf(article: Element, title: string): string {
  const page = document.implementation.createHTMLDocument(title);
  const root = page.documentElement;
  root.lang = document.documentElement.lang;
  root.dir = document.documentElement.dir;
  const charset = page.createElement('meta');
  charset.setAttribute('charset', 'utf-8');
  const view = page.createElement('meta');
  view.name = 'viewport';
  view.content = 'width=device-width, initial-scale=1';
  page.head.prepend(charset, view);
  page.head.append(page.createComment(stylesHere));
  const copied = page.importNode(article, true);
  for (const control of copied.querySelectorAll(controls)) control.remove();
  for (const folded of copied.querySelectorAll('details')) folded.open = true;
  const main = page.createElement('main');
  main.className = 'screen debrief';
  main.append(copied);
  page.body.append(main);
  // Styles go in as text: this page’s policy allows no inline styles in documents that it makes.
  const text = new XMLSerializer()
    .serializeToString(root)
    .replace(`<!--${stylesHere}-->`, () => `<style>${stylesOfPage()}</style>`);
  return `<!doctype html>\n${text}`;
}

/** Every rule of the page’s own sheets. */
function stylesOfPage(): string {
  return [...document.styleSheets]
    .flatMap((sheet) => [...sheet.cssRules])
    .map((rule) => rule.cssText)
    .join('\n');
}
