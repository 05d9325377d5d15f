// A way to begin a scenario, as a panel among others.
import type { ComponentChildren } from 'preact';

interface WayProps {
  readonly title: string;
  readonly about: string;
  readonly children: ComponentChildren;
}

/** Its title, what it is for, and its controls. */
export function Way({ title, about, children }: WayProps) {
  return (
    <div class="panel stack workshop-way">
      <h3>{title}</h3>
      <p class="soft">{about}</p>
      {children}
    </div>
  );
}
