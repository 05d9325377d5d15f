// The confidential cable: what the capital wants, what cannot be signed, who can say no, what is believed.
import type { ComponentChildren } from 'preact';
import type { BriefingModel } from '../../presentation/document-models.ts';
import { t } from '../../presentation/wording/wording.ts';
import { SourceList } from '../parts/text.tsx';

/** The briefing of one side as a document. */
export function BriefingPaper({ briefing }: { readonly briefing: BriefingModel }) {
  return (
    <article class="paper cable stack">
      <header class="cable-head">
        <p class="cable-mark">{t('ui.confidential')}</p>
        <p>{briefing.date}</p>
        {briefing.from === null ? null : <p>{t('ui.from', { name: briefing.from })}</p>}
        <p>{t('ui.to', { name: briefing.to })}</p>
        <p>{t('ui.subject', { subject: briefing.heading })}</p>
      </header>
      {briefing.situation.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      <Part title={t('ui.wants')} lines={briefing.wants} ordered />
      <Part title={t('ui.cannot-sign')} lines={briefing.cannotSign} />
      <Part title={t('ui.could-trade')} lines={briefing.couldTrade} />
      <Part title={t('ui.at-home')} lines={briefing.atHome} />
      <Part
        title={t('ui.beliefs')}
        lines={briefing.beliefs.map(({ text, confidenceWord }) => (
          <>
            {text} <span class="faint">({confidenceWord})</span>
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
}

function Part({ title, lines, ordered = false }: PartProps) {
  if (lines.length === 0) return null;
  const items = lines.map((line, index) => <li key={index}>{line}</li>);
  return (
    <section class="stack stack--close">
      <h2>{title}</h2>
      {ordered ? <ol>{items}</ol> : <ul>{items}</ul>}
    </section>
  );
}
