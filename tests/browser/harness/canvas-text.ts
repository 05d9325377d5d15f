// What is read on a canvas, told from its pixels: each text's own ink against what lies under and around it.
import type { Locator, Page } from 'playwright-core';

/** How a page writes on canvases: as it would, not at all, each text in a colour of its own, or in that colour’s opposite. */
type Hand = 'as ever' | 'none' | 'coloured' | 'opposite';

/** A text as the page wrote it. */
interface Written {
  readonly text: string;
  /** Height of the type in CSS pixels. */
  readonly size: number;
  readonly bold: boolean;
}

interface Scribe {
  hand: Hand;
  written: Written[];
}

/** How well a text is read. */
export interface Read extends Written {
  /** Contrast ratio of WCAG 2, 1–21: its fullest ink against the worst tenth of its surroundings. */
  readonly contrast: number;
}

/** Runs in the page, ahead of its scripts. */
function watchWriting(): void {
  const scribe: Scribe = { hand: 'as ever', written: [] };
  Object.assign(window, { scribe });
  const { prototype } = CanvasRenderingContext2D;
  // oxlint-disable-next-line typescript/unbound-method -- it is called with a context again, below
  const write = prototype.fillText;
  prototype.fillText = function (text, ...place) {
    if (scribe.hand === 'none') return;
    if (scribe.hand === 'as ever') {
      write.call(this, text, ...place);
      return;
    }
    const number = scribe.written.push({
      text,
      size: Number(/([\d.]+)px/.exec(this.font)?.[1]),
      bold: /\b([6-9]00|bold)\b/.test(this.font),
    });
    this.save();
    // Eight steps of red, of green and of blue; thick enough that some pixels are nothing else.
    const code = scribe.hand === 'coloured' ? number : 511 - number;
    this.fillStyle = `rgb(${[code >> 6, code >> 3, code].map((step) => (step & 7) * 36).join(' ')})`;
    this.globalAlpha = 1;
    this.lineWidth = 1.5;
    this.lineJoin = 'round';
    this.strokeStyle = this.fillStyle;
    this.strokeText(text, ...place);
    write.call(this, text, ...place);
    this.restore();
  };
}

/** Has the page write in such a hand, everything anew, and gives what was written once it is on screen. */
async function rewrite(page: Page, hand: Hand): Promise<readonly Written[]> {
  return page.evaluate(async (wanted) => {
    const { scribe } = window as unknown as { readonly scribe: Scribe };
    Object.assign(scribe, { hand: wanted, written: [] });
    // Everything is painted anew when typefaces arrive.
    document.fonts.dispatchEvent(new Event('loadingdone'));
    for (let frames = 0; frames < 8; frames += 1) await new Promise(requestAnimationFrame);
    return scribe.written;
  }, hand);
}

/** Runs in a page of its own: the three pictures, pixel by pixel. */
async function compare([asEver, bare, coloured, opposite]: readonly string[]): Promise<
  readonly { readonly number: number; readonly contrast: number }[]
> {
  const pixelsOf = async (picture = ''): Promise<ImageData> => {
    const blob = await (await fetch(`data:image/png;base64,${picture}`)).blob();
    const image = await createImageBitmap(blob);
    const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
    context?.drawImage(image, 0, 0);
    return context?.getImageData(0, 0, image.width, image.height) ?? new ImageData(1, 1);
  };
  const [seen, ground, code, other] = await Promise.all([asEver, bare, coloured, opposite].map(pixelsOf));
  if (!seen || !ground || !code || !other) return [];
  const { width, height } = seen;
  const linear = (step: number): number =>
    step <= 10 ? step / 3294.6 : ((step / 255 + 0.055) / 1.055) ** 2.4;
  const luminance = ({ data }: ImageData, at: number): number =>
    0.2126 * linear(data[at * 4] ?? 0) +
    0.7152 * linear(data[at * 4 + 1] ?? 0) +
    0.0722 * linear(data[at * 4 + 2] ?? 0);
  /** Which text covers a pixel fully, so that a colour and its opposite add up: 0 where none does. */
  const numberAt = (at: number): number => {
    let number = 0;
    for (let channel = at * 4; channel < at * 4 + 3; channel += 1) {
      const [one = 0, two = 0] = [code.data[channel], other.data[channel]];
      const step = Math.round(one / 36);
      if (Math.abs(one + two - 252) > 4 || Math.abs(one - step * 36) > 3) return 0;
      number = number * 8 + step;
    }
    return number;
  };
  const covered = new Map<number, number[]>();
  for (let at = 0; at < width * height; at += 1) {
    const number = numberAt(at);
    if (number > 0) covered.set(number, [...(covered.get(number) ?? []), at]);
  }
  const share = (values: readonly number[], q: number): number =>
    values.toSorted((a, b) => a - b)[Math.round(q * (values.length - 1))] ?? 0;
  return [...covered]
    .filter(([, places]) => places.length >= 8)
    .map(([number, places]) => {
      const around = places.flatMap((at) =>
        [-1, 0, 1].flatMap((down) => [-1, 0, 1].map((along) => luminance(ground, at + down * width + along))),
      );
      const under = share(around, 0.5);
      const inks = places.map((at) => luminance(seen, at));
      const [darkest, lightest] = [share(inks, 0.05), share(inks, 0.95)];
      const isLight = lightest - under > under - darkest;
      const ink = isLight ? lightest : darkest;
      const worst = share(around, isLight ? 0.9 : 0.1);
      const [light, dark] = ink > worst ? [ink, worst] : [worst, ink];
      return { number, contrast: (light + 0.05) / (dark + 0.05) };
    });
}

/** To be called before the page is opened whose canvases are to be read. */
export async function watchesWriting(page: Page): Promise<void> {
  await page.addInitScript(watchWriting);
}

/** Every text that can be seen on a canvas, with its contrast; the canvas is as it was afterwards. */
export async function readCanvas(page: Page, canvas: Locator): Promise<readonly Read[]> {
  const pictureOf = async (hand: Hand): Promise<readonly [string, readonly Written[]]> => {
    const written = await rewrite(page, hand);
    return [(await canvas.screenshot()).toString('base64'), written];
  };
  const [asEver] = await pictureOf('as ever');
  const [bare] = await pictureOf('none');
  const [coloured, written] = await pictureOf('coloured');
  const [opposite] = await pictureOf('opposite');
  await rewrite(page, 'as ever');
  const table = await page.context().newPage();
  const read = await table.evaluate(compare, [asEver, bare, coloured, opposite]);
  await table.close();
  return read.flatMap(({ number, contrast }) => {
    const text = written[number - 1];
    return text === undefined ? [] : [{ ...text, contrast }];
  });
}
