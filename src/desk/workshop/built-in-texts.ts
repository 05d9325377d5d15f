// The texts of the scenarios that come with the game, fetched when one is copied.
import { type Card, catalogue } from '../../scenario/catalogue.ts';

const addresses = import.meta.glob<string>('../../../scenarios/*/*.yaml', {
  query: '?url',
  import: 'default',
  eager: true,
});

const cards = import.meta.glob<Card>('../../../scenarios/*/*.yaml', {
  query: '?card',
  import: 'default',
  eager: true,
});

/** The built-in scenarios in the order of the catalogue, by their titles; the template is begun from in another way. */
export const copies: readonly { readonly id: string; readonly title: string }[] = catalogue.flatMap(
  ({ id, file }) => {
    const title = cards[`../../../${file}`]?.title;
    return id === 'template' || title === undefined ? [] : [{ id, title }];
  },
);

/** The text of a built-in scenario. Rejects where it cannot be fetched. */
export async function builtInText(id: string): Promise<string> {
  const file = catalogue.find((entry) => entry.id === id)?.file;
  const address = addresses[`../../../${file}`];
  if (address === undefined) throw new RangeError(`There is no built-in scenario "${id}".`);
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return answer.text();
}
