// For teachers: what can be done in class, and the ways to a scenario of one’s own.
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { t } from '../../presentation/wording/wording.ts';
import type { ScreenBeside } from '../../session/snapshot.ts';
import { teaching } from '../teaching-files.ts';
import { useDesk } from '../desk-context.ts';
import { Button } from '../parts/button.tsx';
import { Dialog } from '../parts/dialog.tsx';

interface WayProps {
  readonly about: string;
  /** The button or link, described by the element with this id. */
  readonly children: (id: string) => ComponentChildren;
}

/** A way in, with what it is for beside it. */
function Way({ about, children }: WayProps) {
  const id = useId();
  return (
    <li class="teachers-way">
      {children(id)}
      <p id={id} class="soft">
        {about}
      </p>
    </li>
  );
}

/** The teachers’ entrance. */
export function TeachersDialog({ onClose }: { readonly onClose: () => void }) {
  return (
    <Dialog title={t('ui.teachers')} onClose={onClose}>
      <InClass onClose={onClose} />
      <OfOnesOwn onClose={onClose} />
    </Dialog>
  );
}

/** Leaves the dialog for a screen. */
function useWayTo(onClose: () => void): (to: ScreenBeside) => void {
  const { send } = useDesk();
  return (to) => {
    onClose();
    send({ type: 'go', to });
  };
}

function InClass({ onClose }: { readonly onClose: () => void }) {
  const { open } = useDesk();
  const leaveTo = useWayTo(onClose);
  return (
    <section class="stack" aria-labelledby="teachers-class">
      <h3 id="teachers-class">{t('teachers.in-class')}</h3>
      <p>{t('teachers.in-class-about')}</p>
      <ul class="teachers-ways plain-list">
        <Way about={t('teachers.hand-out-about')}>
          {(id) => (
            <Button look="primary" describedBy={id} onPress={() => open({ kind: 'hand-out' })}>
              {t('lesson.hand-out')}
            </Button>
          )}
        </Way>
        <Way about={t('teachers.class-about')}>
          {(id) => (
            <Button describedBy={id} onPress={() => leaveTo('class')}>
              {t('desk.class')}
            </Button>
          )}
        </Way>
        <Way about={t('teachers.kit-about')}>
          {(id) => (
            <a class="button" href={teaching.kit} target="_blank" rel="noopener" aria-describedby={id}>
              {t('desk.teachers-kit')}
            </a>
          )}
        </Way>
      </ul>
    </section>
  );
}

function OfOnesOwn({ onClose }: { readonly onClose: () => void }) {
  const leaveTo = useWayTo(onClose);
  return (
    <section class="stack" aria-labelledby="teachers-own">
      <h3 id="teachers-own">{t('teachers.own')}</h3>
      <p>{t('teachers.own-about')}</p>
      <ul class="teachers-ways plain-list">
        <Way about={t('teachers.workshop-about')}>
          {(id) => (
            <Button describedBy={id} onPress={() => leaveTo('workshop')}>
              {t('desk.workshop')}
            </Button>
          )}
        </Way>
        <Way about={t('teachers.open-about')}>
          {(id) => (
            <Button describedBy={id} onPress={() => leaveTo('choosing')}>
              {t('desk.teachers-open')}
            </Button>
          )}
        </Way>
      </ul>
      <div class="row">
        <a class="button button--plain" href={teaching.guide} target="_blank" rel="noopener">
          {t('desk.teachers-guide')}
        </a>
        {teaching.template === undefined ? null : (
          <a class="button button--plain" href={teaching.template} download="my-scenario.yaml">
            {t('desk.teachers-template')}
          </a>
        )}
        {teaching.schema === undefined ? null : (
          <a class="button button--plain" href={teaching.schema} download="scenario-1.schema.json">
            {t('desk.teachers-schema')}
          </a>
        )}
      </div>
    </section>
  );
}
