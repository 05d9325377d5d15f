// Tabs as people know them from keyboards: arrows move, the chosen one is in the tab order.
import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { showInRow } from './show-in-row.ts';

export interface Tab<Id extends string> {
  readonly id: Id;
  readonly title: string;
  /** Where room is short: part of the title. */
  readonly short?: string;
}

interface TabsProps<Id extends string> {
  readonly label: string;
  readonly tabs: readonly Tab<Id>[];
  readonly chosen: Id;
  readonly onChoose: (id: Id) => void;
  /** What the chosen tab shows. */
  readonly children: ComponentChildren;
}

const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 };

function TabTitle({ title, short }: Pick<Tab<string>, 'title' | 'short'>) {
  if (short === undefined) return <>{title}</>;
  return (
    <>
      <span class="tab-title">{title}</span>
      <span class="tab-short" aria-hidden="true">
        {short}
      </span>
    </>
  );
}

/** A row of tabs and the panel of the chosen one. */
export function Tabs<Id extends string>({ label, tabs, chosen, onChoose, children }: TabsProps<Id>) {
  const base = useId();
  const list = useRef<HTMLDivElement>(null);
  const current = tabs.find((tab) => tab.id === chosen) ?? tabs[0];
  useLayoutEffect(() => {
    const tab = list.current?.querySelector<HTMLElement>('[aria-selected="true"]') ?? null;
    if (list.current !== null && tab !== null) showInRow(list.current, tab, tab.offsetWidth / 2);
  }, [current?.id]);
  const choose = (index: number): void => {
    const tab = tabs[(index + tabs.length) % tabs.length];
    if (tab === undefined) return;
    onChoose(tab.id);
    list.current?.querySelector<HTMLElement>(`#${CSS.escape(`${base}-${tab.id}`)}`)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const at = tabs.findIndex((tab) => tab.id === current?.id);
    const toward = document.dir === 'rtl' ? -1 : 1;
    const step = steps[event.key];
    if (step !== undefined) choose(at + step * toward);
    else if (event.key === 'Home') choose(0);
    else if (event.key === 'End') choose(tabs.length - 1);
    else return;
    event.preventDefault();
  };
  if (current === undefined) return null;
  return (
    <>
      <div ref={list} class="tabs" role="tablist" aria-label={label} tabIndex={-1} onKeyDown={onKeyDown}>
        {tabs.map((tab) => (
          <button
            key={tab.id}
            type="button"
            id={`${base}-${tab.id}`}
            class="tab"
            role="tab"
            aria-selected={tab.id === current.id}
            aria-controls={tab.id === current.id ? `${base}-panel` : undefined}
            tabIndex={tab.id === current.id ? 0 : -1}
            onClick={() => onChoose(tab.id)}
          >
            <TabTitle {...tab} />
          </button>
        ))}
      </div>
      <div
        class="tab-panel"
        role="tabpanel"
        id={`${base}-panel`}
        aria-labelledby={`${base}-${current.id}`}
        tabIndex={0}
      >
        {children}
      </div>
    </>
  );
}
