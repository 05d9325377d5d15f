// The pixels of a part of the page as they are on screen.
import type { Locator } from 'playwright-core';

export interface Pixels {
  readonly width: number;
  readonly height: number;
  /** Red, green, blue, opacity of each. */
  readonly data: Uint8ClampedArray;
}

/** Takes a picture of the part, which the page itself then unpacks. */
export async function pixelsOf(part: Locator): Promise<Pixels> {
  const png = (await part.screenshot()).toString('base64');
  const unpacked = await part.page().evaluate(async (packed) => {
    const image = new Image();
    image.src = `data:image/png;base64,${packed}`;
    await image.decode();
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext('2d');
    context?.drawImage(image, 0, 0);
    const { data } = context?.getImageData(0, 0, image.width, image.height) ?? { data: [] };
    return { width: image.width, height: image.height, data: Array.from(data) };
  }, png);
  return { ...unpacked, data: Uint8ClampedArray.from(unpacked.data) };
}
