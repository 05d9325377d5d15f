// The head of a screen beside the game: its heading and the way back.
import type { ComponentChildren } from 'preact';
import { t } from '../../presentation/wording/wording.ts';
import { Button } from '../parts/button.tsx';

interface ScreenHeadProps {
  readonly title: string;
  readonly onBack?: () => void;
  readonly children?: ComponentChildren;
}

/** Heading, way back, and more buttons at the end. */
export function ScreenHead({ title, onBack, children }: ScreenHeadProps) {
  return (
    <header class="screen-head">
      {onBack === undefined ? null : (
        <span class="no-print">
          <Button look="plain" onPress={onBack}>
            {t('ui.back')}
          </Button>
        </span>
      )}
      <h1 tabIndex={-1} data-focus-home>
        {title}
      </h1>
      <div class="row no-print">{children}</div>
    </header>
  );
}
