// The confidential cable: what the capital wants, what cannot be signed, who can say no, what is believed.
import type { ComponentChildren } from 'preact';
import type { BriefingModel } from '../../presentation/papers/document-models.ts';
import { t } from '../../presentation/wording/wording.ts';
import { Glossed } from '../parts/glossed.tsx';
import { Paragraphs, SourceList } from '../parts/text.tsx';
import { useScenarioLanguage } from '../use-scenario-language.ts';

/** The briefing of one side as a document. */
export function BriefingPaper({ briefing }: { readonly briefing: BriefingModel }) {
  const words = useScenarioLanguage();
  return (
    <article class="paper cable stack">
      <header class="cable-head">
        <p class="cable-mark">{t('ui.confidential')}</p>
        <p>{briefing.date}</p>
        {briefing.from === null ? null : <p>{t('ui.from', { name: briefing.from })}</p>}
        <p>{t('ui.to', { name: briefing.to })}</p>
        <p>{t('ui.subject', { subject: briefing.heading })}</p>
      </header>
      <Paragraphs paragraphs={briefing.situation} />
      <Part title={t('ui.wants')} lines={briefing.wants} ordered own={!briefing.worded.wants} />
      <Part title={t('ui.cannot-sign')} lines={briefing.cannotSign} own />
      <Part title={t('ui.could-trade')} lines={briefing.couldTrade} own />
      <Part title={t('ui.at-home')} lines={briefing.atHome} own={!briefing.worded.atHome} />
      <Part
        title={t('ui.beliefs')}
        lines={briefing.beliefs.map(({ text, confidenceWord }) => (
          <>
            <span {...words}>{text}</span> <span class="faint">({confidenceWord})</span>
          </>
        ))}
      />
      <Part title={t('desk.mandate')} lines={briefing.mandate.map(({ sentence }) => sentence)} />
      <SourceList sources={briefing.sources} />
    </article>
  );
}

interface PartProps {
  readonly title: string;
  readonly lines: readonly ComponentChildren[];
  readonly ordered?: boolean;
  /** The lines are the scenario’s own texts, in its language. */
  readonly own?: boolean;
}

function Part({ title, lines, ordered = false, own = false }: PartProps) {
  const words = useScenarioLanguage();
  if (lines.length === 0) return null;
  const items = lines.map((line, index) => (
    <li key={index} {...(own ? words : {})}>
      {own && typeof line === 'string' ? <Glossed text={line} /> : line}
    </li>
  ));
  return (
    <section class="stack stack--close">
      <h2>{title}</h2>
      {ordered ? <ol>{items}</ol> : <ul>{items}</ul>}
    </section>
  );
}
