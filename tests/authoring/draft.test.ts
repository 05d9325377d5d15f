// An author changes her scenario in forms: the text changes where she changed it, and nowhere else.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Change, type Draft, changed, openDraft, problemsAt } from '../../src/authoring/draft.ts';
import { catalogue } from '../../src/scenario/catalogue.ts';

const textOf = (file: string): string => readFileSync(file, 'utf8');

/** The text after changes. */
const after = (text: string, ...changes: Change[]): string =>
  changes.reduce<Draft>((draft, change) => changed(draft, change), openDraft(text)).text;

const town = `# About two towns
title: Two towns   # for now
parties:
  north: { name: North, trust: 40 }

  # They came second.
  south:
    name: South
    mandate: # what the capital allows
      # only this
      bridge: [closed]
stickingPoints:
  bridge:
    title: The bridge
    weight: { north: 0.6, south: 0.5 }
    positions:
      north: >-
        The bridge is ours.
        It stays closed.
      south: "Open it: now"
    options:
      closed: { title: Closed, value: { north: 1, south: 0 } }
moves:
  walk:
    effects:
      - { effect: trust, of: north, by: 2 } # a little
      - effect: when
        if: { if: day, atLeast: 2 }
        then: []
`;

describe('A change of the text is as small as can be:', () => {
  const expectChange = (change: Change, from: string, to: string) => {
    expect(town.split(from)).toHaveLength(2);
    expect(after(town, change)).toBe(town.replace(from, to));
  };

  it('a word is replaced, and the note behind it stays', () =>
    expectChange({ do: 'set', path: ['title'], value: 'Two cities' }, 'Two towns ', 'Two cities '));

  it('quotes stay, and come where YAML needs them', () => {
    expectChange(
      { do: 'set', path: ['stickingPoints', 'bridge', 'positions', 'south'], value: 'Open it' },
      '"Open it: now"',
      '"Open it"',
    );
    expectChange({ do: 'set', path: ['title'], value: 'Two: towns' }, 'Two towns ', '"Two: towns" ');
    expectChange({ do: 'set', path: ['title'], value: '12' }, 'Two towns ', '"12" ');
  });

  it('a folded text stays folded, with an empty line for each break', () =>
    expectChange(
      { do: 'set', path: ['stickingPoints', 'bridge', 'positions', 'north'], value: 'Ours.\nClosed.' },
      'The bridge is ours.\n        It stays closed.',
      'Ours.\n\n        Closed.',
    ));

  it('the note behind the sign of a folded text stays, whatever comes in its place', () => {
    const text = 'a: >- # why\n  Old.\nb: 1\n';
    expect(after(text, { do: 'set', path: ['a'], value: 'New.' })).toBe('a: >- # why\n  New.\nb: 1\n');
    expect(after(text, { do: 'set', path: ['a'], value: 5 })).toBe('a: 5 # why\nb: 1\n');
    expect(after(text, { do: 'set', path: ['a'], value: ['one two'] })).toBe('a: # why\n  - one two\nb: 1\n');
  });

  it('paragraphs that stay keep their lines, and a new one is as wide', () => {
    const text = 'summary: >-\n  One two\n  three.\n\n\n  Four\n  five.\n';
    const value = 'One two three four.\n\nFour five.';
    expect(after(text, { do: 'set', path: ['summary'], value })).toBe(
      'summary: >-\n  One two\n  three\n  four.\n\n\n  Four\n  five.\n',
    );
  });

  it('a text that is too long for its line is folded below', () => {
    const value = 'word '.repeat(30).trim();
    const text = after(town, { do: 'set', path: ['title'], value });
    expect(text).toContain(`title: >-   # for now\n  ${'word '.repeat(23).trim()}\n  word`);
  });

  it('between braces an entry is added with a comma', () =>
    expectChange(
      { do: 'set', path: ['parties', 'north', 'patience'], value: 80 },
      'name: North, trust',
      'name: North, patience: 80, trust',
    ));

  it('a new field stands where the format has it', () =>
    expectChange(
      { do: 'set', path: ['stickingPoints', 'bridge', 'question'], value: 'Who crosses?' },
      'title: The bridge\n',
      'title: The bridge\n    question: Who crosses?\n',
    ));

  it('what goes leaves an empty block, and the notes around it', () =>
    expectChange(
      { do: 'remove', path: ['parties', 'south', 'mandate', 'bridge'] },
      'mandate: # what the capital allows\n      # only this\n      bridge: [closed]\n',
      'mandate: {} # what the capital allows\n      # only this\n',
    ));

  it('an item is put among the others, written like them', () =>
    expectChange(
      { do: 'insert', path: ['moves', 'walk', 'effects'], at: 1, value: { effect: 'publish' } },
      ' # a little\n',
      ' # a little\n      - { effect: publish }\n',
    ));

  it('what moves takes the notes above it along', () =>
    expectChange(
      { do: 'move', path: ['parties'], from: 1, to: 0 },
      `  north: { name: North, trust: 40 }

  # They came second.
  south:
    name: South
    mandate: # what the capital allows
      # only this
      bridge: [closed]
`,
      `  # They came second.
  south:
    name: South
    mandate: # what the capital allows
      # only this
      bridge: [closed]

  north: { name: North, trust: 40 }
`,
    ));

  it('what grows too long between brackets is written on lines of its own', () => {
    const clause = `The bridge is open to all, ${'by day and by night, '.repeat(4)}to those who ride.`;
    expectChange(
      { do: 'set', path: ['stickingPoints', 'bridge', 'options', 'closed', 'clause'], value: clause },
      'closed: { title: Closed, value: { north: 1, south: 0 } }',
      `closed:
        title: Closed
        clause: >-
          The bridge is open to all, ${'by day and by night, '.repeat(3)}by day and by night,
          to those who ride.
        value: { north: 1, south: 0 }`,
    );
  });

  it('a list that grows too long becomes one of lines', () => {
    const zones = Array.from({ length: 9 }, (_none, at) => `zone-number-${at}`);
    const text = `touches: [${zones.slice(0, 8).join(', ')}] # where\nid: a\n`;
    expect(after(text, { do: 'insert', path: ['touches'], at: 8, value: 'zone-number-8' })).toBe(
      `touches: # where\n${zones.map((zone) => `  - ${zone}\n`).join('')}id: a\n`,
    );
  });

  it('blocks on the way are made', () =>
    expect(
      after('title: A\n', { do: 'set', path: ['calendar', 'rounds', 0, 'place'], value: 'Geneva' }),
    ).toBe('title: A\ncalendar:\n  rounds:\n    - { place: Geneva }\n'));

  it('an empty file is begun below its notes', () =>
    expect(after('# mine', { do: 'set', path: ['format'], value: 1 })).toBe('# mine\nformat: 1\n'));

  it('only what is new in a whole block is written', () =>
    expectChange(
      { do: 'set', path: ['parties', 'north'], value: { name: 'North', trust: 45 } },
      'trust: 40',
      'trust: 45',
    ));
});

describe('An id that is renamed', () => {
  const text = textOf('scenarios/template/template.yaml');

  it('is followed by everything that refers to it, and by nothing else', () => {
    const draft = changed(openDraft(text), { do: 'rename', path: ['parties', 'eastquay'], key: 'east' });
    expect(draft.problems).toEqual(openDraft(text).problems);
    expect(draft.text).toContain('weight: { east: 0.6, westquay: 0.4 }');
    // Names and other ids keep the word.
    expect(draft.text).toContain('behind: east ');
    expect(draft.text).toContain('eastquay-council:');
    expect(changed(draft, { do: 'rename', path: ['parties', 'east'], key: 'eastquay' }).text).toBe(text);
  });

  it('may be an option: those of other sticking points keep theirs', () => {
    const path = ['stickingPoints', 'sandbank', 'options', 'by-turns'];
    const draft = changed(openDraft(text), { do: 'rename', path, key: 'in-turn' });
    expect(draft.problems).toEqual([]);
    expect(draft.text).toContain('sandbank: [eastquay-first, in-turn]');
  });

  it('is left alone when the new id is taken', () => {
    const change: Change = { do: 'rename', path: ['parties', 'eastquay'], key: 'westquay' };
    expect(after(text, change)).toBe(text);
  });
});

describe('A file stays the file it is:', () => {
  it.each(catalogue.map(({ file }) => file))(
    '%s opened and left alone is the same, byte for byte',
    (file) => {
      const text = textOf(file);
      const draft = openDraft(text);
      expect(draft.text).toBe(text);
      const { title } = draft.value as { title: string };
      expect(changed(draft, { do: 'set', path: ['title'], value: title }).text).toBe(text);
    },
  );

  it('with the line ends of another system, and its mark', () => {
    const text = `\uFEFF${town.replaceAll('\n', '\r\n')}`;
    const change: Change = { do: 'insert', path: ['moves', 'walk', 'effects'], at: 0, value: 'publish' };
    expect(after(text, change)).toBe(text.replace('      - {', '      - publish\r\n      - {'));
  });

  it('as JSON', () => {
    const text = '{\n    "title": "A",\n    "parties": {\n        "north": { "name": "N" }\n    }\n}\n';
    const done = after(
      text,
      { do: 'set', path: ['parties', 'south'], value: { name: 'S', wants: ['x'] } },
      { do: 'set', path: ['parties', 'north', 'trust'], value: 3 },
      { do: 'rename', path: ['parties', 'north'], key: 'nord' },
      { do: 'remove', path: ['title'] },
    );
    expect(JSON.parse(done)).toEqual({
      parties: { nord: { name: 'N', trust: 3 }, south: { name: 'S', wants: ['x'] } },
    });
    expect(done).toContain(
      '"nord": { "name": "N", "trust": 3 },\n        "south": {\n            "name": "S",',
    );
  });

  it('where values stand for others: what is changed is written out, the others stay', () => {
    const text = 'a: &both { x: 1 }\nb: *both # the same\nc: 3\n';
    expect(after(text, { do: 'set', path: ['b', 'x'], value: 2 })).toBe(
      'a: &both { x: 1 }\nb: { x: 2 } # the same\nc: 3\n',
    );
    expect(openDraft(after(text, { do: 'set', path: ['a', 'x'], value: 2 })).value).toEqual({
      a: { x: 2 },
      b: { x: 1 },
      c: 3,
    });
  });
});

describe('A draft', () => {
  it('that cannot be read has no values, and is not changed', () => {
    const draft = openDraft('title: [');
    expect(draft.value).toBeUndefined();
    expect(draft.problems).not.toEqual([]);
    expect(changed(draft, { do: 'set', path: ['title'], value: 'A' })).toBe(draft);
  });

  it('takes no characters that a file cannot hold', () => {
    const value = 'bell\u0007 and half \uD83D';
    expect(after('title: A\n', { do: 'set', path: ['title'], value })).toBe('title: "bell and half "\n');
  });

  it('knows the place of each problem', () => {
    const draft = openDraft(textOf('scenarios/template/template.yaml').replace('trust: 35 ', 'trust: 350 '));
    expect(problemsAt(draft, ['parties', 'eastquay'])).toMatchObject([
      { steps: ['parties', 'eastquay', 'trust'], spot: 'value', code: 'too-large' },
    ]);
    expect(problemsAt(draft, ['parties', 'westquay'])).toEqual([]);
  });
});
