// Setting of text on pictures: measured, wrapped, cut with an ellipsis.

/** What is needed of a canvas to measure text. */
export interface Measuring {
  font: string;
  readonly measureText: (text: string) => { readonly width: number };
}

/** The text, or as much of it as fits with an ellipsis, in the font that is set. */
export function fitted(context: Measuring, text: string, width: number): string {
  if (context.measureText(text).width <= width) return text;
  const cut = (length: number): string => `${text.slice(0, length).trimEnd()}…`;
  let [low, high] = [0, text.length];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (context.measureText(cut(middle)).width <= width) low = middle;
    else high = middle - 1;
  }
  return cut(low);
}

/** The text in lines of at most `width`; what does not fit into `most` lines is cut with an ellipsis. */
export function wrapped(context: Measuring, text: string, width: number, most: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  const words = text.split(/\s+/);
  for (const [i, word] of words.entries()) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (context.measureText(longer).width <= width || line === '') {
      line = longer;
      continue;
    }
    if (lines.length === most - 1)
      return [...lines, fitted(context, [line, ...words.slice(i)].join(' '), width)];
    lines.push(line);
    line = word;
  }
  return [...lines, fitted(context, line, width)];
}

/** The same with lines of about the same length, so that no word is left alone on the last. */
export function balanced(context: Measuring, text: string, width: number, most: number): readonly string[] {
  const lines = wrapped(context, text, width, most);
  if (lines.length < 2 || lines.at(-1)?.endsWith('…')) return lines;
  let [low, high] = [width / lines.length, width];
  while (high - low > 1) {
    const middle = (low + high) / 2;
    const tried = wrapped(context, text, middle, lines.length);
    if (
      tried.join(' ') === lines.join(' ') &&
      tried.every((line) => context.measureText(line).width <= middle)
    )
      high = middle;
    else low = middle;
  }
  return wrapped(context, text, high, lines.length);
}

export interface Setting {
  readonly font: string;
  readonly colour: string;
  readonly align?: CanvasTextAlign;
  readonly spacing?: string;
  /** Colour of an edge around the letters, for text over lines and patterns. */
  readonly edge?: string;
}

const turned: Readonly<Partial<Record<CanvasTextAlign, CanvasTextAlign>>> = { left: 'right', right: 'left' };

/** One line of text with its middle at y. On a mirrored picture it begins at the right and is not itself mirrored. */
export function set(
  context: CanvasRenderingContext2D,
  text: string,
  x: number,
  y: number,
  { font, colour, align = 'left', spacing = '0px', edge }: Setting,
): void {
  const mirrored = context.getTransform().a < 0;
  context.save();
  context.font = font;
  context.letterSpacing = spacing;
  context.textBaseline = 'middle';
  context.fillStyle = colour;
  context.textAlign = mirrored ? (turned[align] ?? align) : align;
  context.direction = mirrored ? 'rtl' : 'ltr';
  context.translate(x, y);
  if (mirrored) context.scale(-1, 1);
  if (edge !== undefined) {
    context.lineJoin = 'round';
    context.lineWidth = 3;
    context.strokeStyle = edge;
    context.strokeText(text, 0, 0);
  }
  context.fillText(text, 0, 0);
  context.restore();
  // Whoever measures after setting measures in the same font.
  context.font = font;
}
