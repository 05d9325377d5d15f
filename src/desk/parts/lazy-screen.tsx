// A screen that is fetched when it is first asked for; says so while it is on its way, and offers another try when it does not come.
import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { t } from '../../presentation/wording/wording.ts';
import { Button } from './button.tsx';

/** Fetches a screen’s component. The same function each time: the screen is fetched anew when it changes. */
export type LoadScreen = () => Promise<ComponentType>;

/** Shows the screen that `load` fetches. */
export function LazyScreen({ load }: { readonly load: LoadScreen }) {
  const [found, setFound] = useState<{ readonly screen: ComponentType } | 'missing' | null>(null);
  const [tries, setTries] = useState(0);
  useEffect(() => {
    let wanted = true;
    setFound(null);
    load().then(
      (screen) => wanted && setFound({ screen }),
      () => wanted && setFound('missing'),
    );
    return () => {
      wanted = false;
    };
  }, [load, tries]);
  if (found === null || found === 'missing') {
    return (
      <main id="content" class="screen" aria-busy={found === null}>
        <output>{t(found === null ? 'ui.loading' : 'desk.part-missing')}</output>
        {found === null ? null : <Button onPress={() => setTries(tries + 1)}>{t('desk.part-again')}</Button>}
      </main>
    );
  }
  return <found.screen />;
}
