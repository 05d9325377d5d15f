// The ways to work a control: with a pointer, with a finger, or with nothing but a keyboard. Stories can be played with either.
import assert from 'node:assert/strict';
import type { Locator, Page } from 'playwright-core';

/** What a person can do to a control. */
export interface Hands {
  readonly press: (control: Locator) => Promise<void>;
  /** Takes a radio button. */
  readonly pick: (radio: Locator) => Promise<void>;
  /** Ticks a box, or takes the tick away. */
  readonly tick: (box: Locator) => Promise<void>;
  readonly select: (list: Locator, choice: string) => Promise<void>;
  readonly write: (field: Locator, text: string) => Promise<void>;
}

/** Brings what is to be pressed to the middle of the window, as people do, and clicks. */
export const pointer: Hands = {
  press: async (control) => {
    await control.evaluate((element) => element.scrollIntoView({ block: 'center' }));
    await control.click();
  },
  pick: (radio) => radio.check(),
  tick: (box) => box.click(),
  select: async (list, choice) => void (await list.selectOption({ label: choice })),
  write: (field, text) => field.fill(text),
};

/** A finger on a touch screen: taps where a pointer would click. */
export const finger: Hands = {
  ...pointer,
  press: async (control) => {
    await control.evaluate((element) => element.scrollIntoView({ block: 'center' }));
    await control.tap();
  },
  pick: (radio) => radio.tap({ force: true }),
  tick: (box) => box.tap(),
};

/** The focus as it is, seen from the control that it should reach. */
interface Bearing {
  readonly at: 'control' | 'its radio group' | 'elsewhere';
  readonly ahead: boolean;
  /** What is wrong with the focus, if anything. */
  readonly wrong: string | null;
}

/** Runs in the page. */
function bearingOf(control: Element): Bearing {
  const focused = document.activeElement;
  if (focused === null || focused === document.body)
    return { at: 'elsewhere', ahead: true, wrong: 'The focus is lost.' };
  const isMarked = (element: Element): boolean => {
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
    return (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0) || boxShadow !== 'none';
  };
  const label = focused.closest('label');
  const { top, bottom, left, right } = focused.getBoundingClientRect();
  const isInSight = [0.1, 0.5, 0.9].some((part) => {
    const seen = document.elementFromPoint(left + part * (right - left), top + part * (bottom - top));
    return seen !== null && (focused.contains(seen) || label?.contains(seen) === true);
  });
  const says = `${focused.tagName.toLowerCase()} “${(focused.textContent ?? '').trim().slice(0, 60)}”`;
  const radios = [focused, control].map((one) =>
    one instanceof HTMLInputElement && one.type === 'radio' ? one.name : '',
  );
  return {
    at:
      focused === control || (focused.matches('summary') && focused.contains(control))
        ? 'control'
        : radios[0] !== '' && radios[0] === radios[1]
          ? 'its radio group'
          : 'elsewhere',
    ahead: (focused.compareDocumentPosition(control) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
    wrong:
      !isMarked(focused) && (label === null || !isMarked(label))
        ? `The focus does not show on ${says}.`
        : isInSight
          ? null
          : `The focus is out of sight on ${says}.`,
  };
}

/** No control is further away than this many keys. */
const longestWalk = 600;

/** Works controls by keys alone. Every step of the way the focus must be somewhere, show, and be in sight. */
export function keyboard(page: Page): Hands {
  const keys = page.keyboard;
  const walk = async (control: Locator): Promise<void> => {
    // The title is there before its buttons can be used: until then there is nowhere to walk to.
    await control.and(page.locator(':not(:disabled)')).waitFor();
    const element = await control.elementHandle();
    if (element === null) throw new Error(`${String(control)} went away.`);
    let bearing = await element.evaluate(bearingOf);
    for (let step = 0; bearing.at !== 'control'; step += 1) {
      if (step > longestWalk) throw new Error(`The keyboard never comes to ${String(control)}.`);
      const arrows = bearing.at === 'its radio group';
      if (bearing.ahead) await keys.press(arrows ? 'ArrowDown' : 'Tab');
      else await keys.press(arrows ? 'ArrowUp' : 'Shift+Tab');
      bearing = await element.evaluate(bearingOf);
      assert.equal(bearing.wrong, null);
    }
  };
  return {
    press: async (control) => {
      await walk(control);
      await keys.press('Enter');
      await page
        .waitForFunction(() => document.activeElement !== document.body)
        .catch(() => Promise.reject(new Error(`The focus is lost after ${String(control)}.`)));
    },
    pick: async (radio) => {
      if (await radio.isChecked()) return;
      await walk(radio);
      if (!(await radio.isChecked())) await keys.press('Space');
      assert(await radio.isChecked());
    },
    tick: async (box) => {
      await walk(box);
      await keys.press('Space');
    },
    select: async (list, choice) => {
      await walk(list);
      const choices = await list.getByRole('option').allTextContents();
      assert(choices.includes(choice));
      await keys.press('Home');
      for (let down = choices.indexOf(choice); down > 0; down -= 1) await keys.press('ArrowDown');
      assert.equal(await list.getByRole('option', { selected: true }).textContent(), choice);
    },
    write: async (field, text) => {
      await walk(field);
      await keys.press('ControlOrMeta+a');
      await keys.type(text);
    },
  };
}
