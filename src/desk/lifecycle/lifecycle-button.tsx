// Opens the drawing of a lifecycle from wherever its state is named.
import type { LifecycleOf } from '../../presentation/describe-lifecycle.ts';
import { t } from '../../presentation/wording/wording.ts';
import { useDesk } from '../desk-context.ts';
import { Button } from '../parts/button.tsx';

interface LifecycleButtonProps {
  readonly of: LifecycleOf;
  /** What it is the lifecycle of, where several buttons stand together. */
  readonly what?: string | undefined;
}

/** "What can come next?" */
export function LifecycleButton({ of, what }: LifecycleButtonProps) {
  const { open } = useDesk();
  const words = t('lifecycle.show');
  return (
    <Button
      small
      look="plain"
      name={what === undefined ? undefined : t('lifecycle.show-of', { show: words, what })}
      onPress={() => open({ kind: 'lifecycle', of })}
    >
      {words}
    </Button>
  );
}
