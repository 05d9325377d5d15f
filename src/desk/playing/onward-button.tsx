// The button that leads on: past the news, or from the end to the debrief.
import type { ComponentChildren } from 'preact';
import { useDesk } from '../desk-context.ts';
import { Button } from '../parts/button.tsx';

/** Goes on. */
export function OnwardButton({ children }: { readonly children: ComponentChildren }) {
  const { send } = useDesk();
  return (
    <Button look="primary" keys="c" onPress={() => send({ type: 'continue' })}>
      {children}
    </Button>
  );
}
