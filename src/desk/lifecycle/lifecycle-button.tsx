// Opens the drawing of a lifecycle from wherever its state is named.
import type { LifecycleOf } from '../../presentation/talks/describe-lifecycle.ts';
import { t } from '../../presentation/wording/wording.ts';
import { useDesk } from '../desk-context.ts';
import { Button } from '../parts/button.tsx';

interface LifecycleButtonProps {
  readonly of: LifecycleOf;
  /** What it is the lifecycle of, where several buttons stand together. */
  readonly what?: string | undefined;
  /** Today’s state as the button’s visible words. */
  readonly state?: string | undefined;
}

/** "What can come next?" */
export function LifecycleButton({ of, what, state }: LifecycleButtonProps) {
  const { open } = useDesk();
  const words = t('lifecycle.show');
  const about = what ?? state;
  return (
    <Button
      small
      look="plain"
      name={about === undefined ? undefined : t('lifecycle.show-of', { show: words, what: about })}
      onPress={() => open({ kind: 'lifecycle', of })}
    >
      {state ?? words}
    </Button>
  );
}
