// A part of the debrief with its heading.
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface DebriefPartProps {
  readonly title: string;
  readonly children: ComponentChildren;
}

/** A section of the document. */
export function DebriefPart({ title, children }: DebriefPartProps) {
  const id = useId();
  return (
    <section class="debrief-part" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}
