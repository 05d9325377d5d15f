// Scrolls a row sideways so that one of its items is in view, and moves nothing else on the page.

/** `before` is how much of the row stays in view ahead of the item, in CSS pixels. Rows may run either way. */
export function showInRow(row: HTMLElement, item: HTMLElement, before = 0): void {
  const around = row.getBoundingClientRect();
  const box = item.getBoundingClientRect();
  const isFromRight = getComputedStyle(row).direction === 'rtl';
  row.scrollBy({ left: isFromRight ? box.right - around.right + before : box.left - around.left - before });
}
