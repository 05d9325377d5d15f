// Turns the Markdown of this project's documents into HTML pages: headings, paragraphs, lists, tables, code and links, nothing else.

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/gu, (sign) => signs[sign] ?? sign);

/** Where a link of a document leads from its page; undefined: nowhere, then its words stay. */
export type Links = (target: string) => string | undefined;

/** Words within a line: code first, so that nothing in it is taken for anything else. */
function inline(text: string, links: Links): string {
  return text
    .split(/(`[^`]+`)/u)
    .map((part) =>
      part.startsWith('`') && part.length > 2
        ? `<code>${escaped(part.slice(1, -1).replaceAll('\\|', '|'))}</code>`
        : escaped(part)
            .replace(/\[([^\]]+)\]\(([^)\s]+)\)/gu, (_, words: string, target: string) => {
              const to = links(target);
              return to === undefined ? words : `<a href="${to}">${words}</a>`;
            })
            .replace(/\*\*([^*]+)\*\*/gu, '<strong>$1</strong>')
            .replace(/\*([^*]+)\*/gu, '<em>$1</em>'),
    )
    .join('');
}

/** The name by which a heading is linked to, as code hosts make it. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replace(/\s/gu, '-');

const cellsOf = (row: string): string[] =>
  row
    .replace(/^\||\|$/gu, '')
    .split(/(?<!\\)\|/u)
    .map((cell) => cell.trim().replaceAll('\\|', '|'));

/** Lines from `from` on for as long as they fit. */
function taken(lines: readonly string[], from: number, fits: (line: string) => boolean): readonly string[] {
  const end = lines.findIndex((line, index) => index >= from && !fits(line));
  return lines.slice(from, end < 0 ? lines.length : end);
}

function table(rows: readonly string[], links: Links): string {
  const cells = (name: 'th' | 'td', row: string): string =>
    `<tr>${cellsOf(row)
      .map((cell) => `<${name}>${inline(cell, links)}</${name}>`)
      .join('')}</tr>`;
  const [head = '', , ...body] = rows;
  return `<table><thead>${cells('th', head)}</thead><tbody>${body.map((row) => cells('td', row)).join('')}</tbody></table>`;
}

const item = /^(?:-|\d+\.) /u;

function list(lines: readonly string[], links: Links): string {
  const name = lines[0]?.startsWith('-') === true ? 'ul' : 'ol';
  const items: string[] = [];
  for (const line of lines) {
    if (item.test(line)) items.push(line.replace(item, ''));
    else items[items.length - 1] += ` ${line.trim()}`;
  }
  return `<${name}>${items.map((text) => `<li>${inline(text, links)}</li>`).join('')}</${name}>`;
}

/** The block that begins at a line, and how many lines it takes. */
function blockAt(lines: readonly string[], at: number, links: Links): readonly [html: string, count: number] {
  const line = lines[at] ?? '';
  const heading = /^(#{1,6}) (.*)$/u.exec(line);
  if (heading !== null) {
    const [, marks = '', text = ''] = heading;
    return [`<h${marks.length} id="${anchorOf(text)}">${inline(text, links)}</h${marks.length}>`, 1];
  }
  if (line.startsWith('```')) {
    const code = taken(lines, at + 1, (each) => !each.startsWith('```'));
    return [`<pre><code>${escaped(code.join('\n'))}</code></pre>`, code.length + 2];
  }
  if (line.startsWith('<!--')) return ['', 1];
  if (line.startsWith('|')) {
    const rows = taken(lines, at, (each) => each.startsWith('|'));
    return [table(rows, links), rows.length];
  }
  if (item.test(line)) {
    const items = taken(lines, at, (each) => item.test(each) || /^ {2,}\S/u.test(each));
    return [list(items, links), items.length];
  }
  const words = taken(lines, at, (each) => each !== '' && !/^(?:#{1,6} |```|\||- )/u.test(each));
  return [`<p>${inline(words.join(' '), links)}</p>`, Math.max(1, words.length)];
}

/**
 * The page of a document, with its styles and its icon beside it.
 * @param up what stands above it: a link back, as words and address
 */
export function documentPage(
  markdown: string,
  links: Links,
  up?: readonly [words: string, to: string],
): string {
  const lines = markdown.split(/\r?\n/u);
  const title = lines.find((line) => line.startsWith('# '))?.slice(2) ?? '';
  const blocks: string[] = [];
  for (let at = 0; at < lines.length;) {
    if (lines[at] === '') {
      at += 1;
      continue;
    }
    const [html, count] = blockAt(lines, at, links);
    blocks.push(html);
    at += count;
  }
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<link rel="icon" href="icon.svg">
<link rel="stylesheet" href="documents.css">
</head>
<body>
<main>
${up === undefined ? '' : `<nav><a href="${up[1]}">${escaped(up[0])}</a></nav>\n`}${blocks.filter((block) => block !== '').join('\n')}
</main>
</body>
</html>
`;
}
