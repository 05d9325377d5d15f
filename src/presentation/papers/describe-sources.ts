// Sources and terms of a scenario, as footnotes.
import type { Scenario } from '../../scenario/format/scenario.ts';
import type { SourceModel, TermModel } from './document-models.ts';
import { asSentence } from '../phrases.ts';
import { t, wordFor } from '../wording/wording.ts';

/** The sources with these ids, each once, in the order given; all of the scenario's without a list. */
export function describeSources(scenario: Scenario, ids?: readonly string[]): readonly SourceModel[] {
  return [...new Set(ids ?? Object.keys(scenario.sources))].flatMap((id) => {
    const source = scenario.sources[id];
    if (source === undefined) return [];
    const confidenceWord = wordFor('level', `confidence-${source.confidence}`);
    const parts = [source.title, source.publisher, source.date].filter((part) => part !== undefined);
    const line = parts.reduce((before, next) => t('list.comma', { before, next }));
    return [
      {
        id,
        title: source.title,
        publisher: source.publisher ?? null,
        date: source.date ?? null,
        confidenceWord,
        note: source.note ?? null,
        line: asSentence(t('list.bracketed', { text: line, remark: confidenceWord })),
      },
    ];
  });
}

/** The glossary's terms with these ids; all without a list. */
export function describeTerms(scenario: Scenario, ids?: readonly string[]): readonly TermModel[] {
  return [...new Set(ids ?? Object.keys(scenario.glossary))].flatMap((id) => {
    const entry = scenario.glossary[id];
    return entry === undefined ? [] : [{ id, term: entry.term, text: entry.text }];
  });
}

/** A text of the scenario as paragraphs: blank lines separate them. */
export function paragraphs(text: string | undefined): readonly string[] {
  return (text ?? '')
    .split(/\n\s*\n|\n/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
