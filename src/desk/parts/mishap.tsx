// When a screen fails, the page says so and offers the way back; the game itself is kept after every move.
import { Component, type ComponentChildren } from 'preact';
import { t } from '../../presentation/wording/wording.ts';
import { Button } from './button.tsx';

interface MishapState {
  readonly failed: boolean;
}

/** Shows its children until one of them throws. */
export class Mishap extends Component<{ readonly children: ComponentChildren }, MishapState> {
  override state: MishapState = { failed: false };

  static override getDerivedStateFromError = (): MishapState => ({ failed: true });

  override render() {
    if (!this.state.failed) return this.props.children;
    return (
      <main id="content" class="handover">
        <div class="panel stack" role="alert">
          <h1 tabIndex={-1}>{t('ui.game')}</h1>
          <p>{t('ui.something-wrong')}</p>
          <div class="row">
            <Button look="primary" onPress={() => location.reload()}>
              {t('ui.reload-page')}
            </Button>
          </div>
        </div>
      </main>
    );
  }
}
