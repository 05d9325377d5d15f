// A part of the debrief with its heading.
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface DebriefPartProps {
  readonly title: string;
  /** Its id in the page, for what leads there. */
  readonly mark?: string;
  readonly children: ComponentChildren;
}

/** A section of the document. */
export function DebriefPart({ title, mark, children }: DebriefPartProps) {
  const id = useId();
  return (
    <section id={mark} class="debrief-part" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}
