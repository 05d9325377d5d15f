// Changes the order of the entries of a block, or of the items of a list; the notes right above each go with it.
import type { Edit } from './edit.ts';
import { lineEnd } from './edit.ts';
import { withNotesAbove } from './insert.ts';
import type { Source } from './place.ts';
import { stretchesOf } from './place.ts';
import type { ListNode, MapNode } from './text-tree.ts';

/** The order of so many things after one has been moved: `to` counts without it. */
export const orderAfter = (count: number, from: number, to: number): number[] => {
  const order = Array.from({ length: count }, (_none, index) => index);
  const [one] = order.splice(from, 1);
  if (one !== undefined) order.splice(to, 0, one);
  return order;
};

/** The edits that move one of the parts of a block or list to another place. What stands between them stays where it is. */
export const moveWithin = (node: MapNode | ListNode, from: number, to: number, { text }: Source): Edit[] => {
  const slots = stretchesOf(node).map((stretch) =>
    node.flow ? stretch : { from: withNotesAbove(text, stretch.from), to: lineEnd(text, stretch.to) },
  );
  const pieces = slots.map((slot) => text.slice(slot.from, slot.to));
  return orderAfter(slots.length, from, to).flatMap((old, index) => {
    const [slot, by] = [slots[index], pieces[old]];
    return slot === undefined || by === undefined || old === index ? [] : [{ ...slot, by }];
  });
};
