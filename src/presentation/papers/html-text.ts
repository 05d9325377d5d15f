// The text of HTML documents, written without a document: every text is escaped, and only these elements are there.

type Element =
  | 'article'
  | 'h1'
  | 'h2'
  | 'h3'
  | 'header'
  | 'li'
  | 'ol'
  | 'p'
  | 'section'
  | 'table'
  | 'tbody'
  | 'td'
  | 'th'
  | 'thead'
  | 'tr'
  | 'ul';

/** A piece of HTML; made only here, so that no text of a scenario is taken for one. */
export type Html = { readonly html: string };

const signs: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escaped = (text: string): string => text.replace(/[&<>"']/gu, (sign) => signs[sign] ?? sign);

const written = (part: Html | string): string => (typeof part === 'string' ? escaped(part) : part.html);

/** An element around texts and elements. Its direction is found from its letters: a scenario may be in any language. */
export const element = (name: Element, ...parts: readonly (Html | string)[]): Html => ({
  html: `<${name} dir="auto">${parts.map(written).join('')}</${name}>`,
});

/** A list with an item for each text; nothing where there is none. */
export const listOf = (name: 'ol' | 'ul', items: readonly (Html | string)[]): Html =>
  items.length === 0 ? { html: '' } : element(name, ...items.map((item) => element('li', item)));

/** Elements one after the other. */
export const together = (...parts: readonly Html[]): Html => ({ html: parts.map(written).join('\n') });

interface Page {
  readonly title: string;
  readonly language: string;
  /** CSS; never made of texts from a scenario. */
  readonly styles: string;
  readonly body: Html;
}

/** A whole file that needs nothing else, and can load nothing. */
export const pageOf = ({ title, language, styles, body }: Page): string =>
  `<!doctype html>
<html lang="${escaped(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style>
${styles}
</style>
</head>
<body>
${body.html}
</body>
</html>
`;
