// What the worker does that reads files: it asks the page for scenarios at hand, and tells what came of the files.
import { readChosen } from '../../scenario/reading/read-chosen.ts';
import type { Scenario } from '../../scenario/format/scenario.ts';
import type { ReaderAnswer, ReaderMessage } from './file-reader.ts';

/** Takes messages of the page, and posts answers to it. */
export function createReaderAnswers(post: (answer: ReaderAnswer) => void): (message: ReaderMessage) => void {
  const given: Scenario[] = [];
  let take: (found: readonly Scenario[]) => void = () => {};
  const find = (id: string): Promise<readonly Scenario[]> =>
    new Promise((resolve) => {
      take = resolve;
      post({ find: id });
    });
  const read = async (message: Extract<ReaderMessage, { readonly ids: unknown }>): Promise<void> => {
    const { translated, ...rest } = await readChosen(message.files, { ids: () => message.ids, find });
    const own = rest.playable?.scenario;
    const named = translated.map(({ original, ...each }) => ({
      ...each,
      of: original === own ? null : given.indexOf(original),
    }));
    post({ read: { ...rest, translated: named } });
  };
  return (message) => {
    if ('files' in message) {
      void read(message);
      return;
    }
    given.push(...message.found);
    take(message.found);
  };
}
