// The form in which howler takes a sound made on the spot.
import type { Pcm } from './synthesis/pcm.ts';
import { wavBytes } from './synthesis/pcm.ts';

/**
 * A sound as a `data:` URI of a WAV file, encoded by the browser itself so that a long one does not hold up the page.
 * Howler decodes these without a request; a `blob:` URL it would fetch, which a strict Content-Security-Policy refuses
 * unless `connect-src` lists `blob:`. Rejects where the browser cannot read the bytes back.
 */
export async function dataUri(pcm: Pcm): Promise<string> {
  const file = new Blob([wavBytes(pcm)], { type: 'audio/wav' });
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    const refuse = (): void => reject(new Error('The sound could not be encoded.'));
    reader.addEventListener('load', () => {
      if (typeof reader.result === 'string') resolve(reader.result);
      else refuse();
    });
    reader.addEventListener('error', refuse);
    reader.readAsDataURL(file);
  });
}
