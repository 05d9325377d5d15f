// Finding one's way in a scenario: search, the places of fields in the text, what can be written, what was probably meant.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { emptyScenario } from '../../src/authoring/beginnings.ts';
import { completionsAt } from '../../src/authoring/complete.ts';
import { changed, openDraft, pathAt, shownText, spanOf } from '../../src/authoring/draft.ts';
import { mendingOf } from '../../src/authoring/mend.ts';
import { foundIn } from '../../src/authoring/search.ts';

const template = openDraft(readFileSync('scenarios/template/template.yaml', 'utf8'));

describe('The search', () => {
  it('finds ids, names and texts, whatever their case, in the order of the file', () => {
    const hits = foundIn(template.value, 'SandBank');
    expect(hits[0]).toEqual({
      path: ['summary'],
      spot: 'value',
      excerpt: expect.stringContaining('sandbank') as string,
    });
    expect(hits).toContainEqual({ path: ['stickingPoints', 'sandbank'], spot: 'key', excerpt: 'sandbank' });
    expect(hits).toContainEqual(
      expect.objectContaining({ path: ['parties', 'eastquay', 'briefing', 'wants', 0], spot: 'value' }),
    );
  });

  it('passes over accents, and finds nothing for nothing', () => {
    expect(foundIn({ title: 'Genève' }, 'geneve')).toHaveLength(1);
    expect(foundIn(template.value, '  ')).toEqual([]);
    expect(foundIn(undefined, 'a')).toEqual([]);
  });
});

describe('A place', () => {
  it('is found in the text, with its key', () => {
    const span = spanOf(template, ['parties', 'eastquay', 'trust']);
    expect(shownText(template).slice(span?.from, span?.to)).toBe('trust: 35');
  });

  it('that does not exist is looked for around it', () => {
    const span = spanOf(template, ['parties', 'eastquay', 'nothing', 3]);
    expect(shownText(template).slice(span?.from).startsWith('eastquay:')).toBe(true);
    expect(spanOf(openDraft('['), ['title'])).toBeUndefined();
  });
});

describe('The place at a point of the text', () => {
  const at = (word: string) => pathAt(template, shownText(template).indexOf(word));

  it('is the innermost field whose line it is on', () => {
    expect(at('# in the other party')).toEqual(['parties', 'eastquay', 'trust']);
    expect(at('Since the herring')).toEqual(['parties', 'eastquay', 'briefing', 'situation']);
    expect(at('Payment for the light')).toEqual(['parties', 'eastquay', 'briefing', 'wants', 1]);
    expect(at('westquay: 0.4')).toEqual(['stickingPoints', 'sandbank', 'weight', 'westquay']);
  });

  it('leads back to where it came from', () => {
    const path = ['moves', 'eastquay-dim-the-light', 'effects', 1];
    expect(pathAt(template, (spanOf(template, path)?.from ?? 0) + 1)).toEqual(path);
  });
});

describe('What can be written', () => {
  /** The words offered at the mark "▸". */
  const offered = (marked: string): string[] => {
    const at = marked.indexOf('▸');
    const text = marked.replace('▸', '');
    return completionsAt(template.value, text, at)?.options.map(({ label }) => label) ?? [];
  };
  const shown = shownText(template);

  it('are the fields that a block does not have yet', () => {
    const root = { parties: { north: { name: 'North' } } };
    const text = 'parties:\n  north:\n    name: North\n    ';
    const labels = completionsAt(root, text, text.length)?.options.map(({ label }) => label);
    expect(labels).toContain('trust');
    expect(labels).not.toContain('name');
    expect(completionsAt(root, 'parties:\n  n', 12)).toBeNull();
  });

  it('are ids between braces too', () => {
    const effects = [{ effect: 'publish' }, { effect: 'trust' }];
    const root = { parties: { north: { name: 'North' } }, moves: { talk: { effects } } };
    const text = 'moves:\n  talk:\n    effects:\n      - { effect: publish }\n      - { effect: trust, of: n';
    expect(completionsAt(root, text, text.length)).toEqual({
      from: text.length - 1,
      options: [{ label: 'north', detail: 'North' }],
    });
  });

  it('are the words that are allowed', () => {
    expect(offered(shown.replace('kind: capital ', 'kind: ▸ '))).toContain('mediator');
  });

  it('are ids, with the names that they stand for', () => {
    const text = shown.replace('behind: eastquay ', 'behind:  ');
    const at = text.indexOf('behind: ') + 'behind: '.length;
    expect(completionsAt(template.value, text, at)?.options).toEqual([
      { label: 'eastquay', detail: 'Eastquay' },
      { label: 'westquay', detail: 'Westquay' },
    ]);
  });
});

describe('What was probably meant', () => {
  it('is put in the place of a misspelt word or field', () => {
    const text = shownText(template)
      .replace('    kind: ground', '    kind: grond')
      .replace('contentNote:', 'contentnote:');
    const draft = openDraft(text);
    const mended = draft.problems.flatMap((problem) => mendingOf(problem) ?? []).reduce(changed, draft);
    expect(draft.problems).toHaveLength(2);
    expect(mended.text).toBe(template.text);
  });

  it('stands without quotes where it is a number or a truth', () => {
    const text = template.text
      .replace('trust: 35 ', 'trust: 35% ')
      .replace('required: true', 'required: yes')
      .replace('format: 1', 'format: "1"');
    const draft = openDraft(text);
    const mended = draft.problems.flatMap((problem) => mendingOf(problem) ?? []).reduce(changed, draft);
    expect(mended.problems).toEqual([]);
    expect(mended.value).toMatchObject({
      format: 1,
      parties: { eastquay: { trust: 0.35 } },
      stickingPoints: { sandbank: { required: true } },
    });
  });
});

it('What a scenario begins with needs nothing but sticking points', () => {
  expect(openDraft(emptyScenario).problems.map(({ code }) => code)).toEqual(['no-points']);
});
