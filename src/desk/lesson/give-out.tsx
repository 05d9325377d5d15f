// The ways to give an assignment out: its code, a link with its length, a QR code, files.
import { useEffect, useId, useState } from 'preact/hooks';
import { number, t } from '../../presentation/wording/wording.ts';
import { type Assignment, writeAssignment } from '../../lesson/assignment.ts';
import { assignmentLink } from '../../session/links/assignment-link.ts';
import { longestLink } from '../../session/links/share-link.ts';
import { useDesk } from '../desk-context.ts';
import { Button } from '../parts/button.tsx';
import { longestForQr, QrCode } from './qr-code.tsx';

interface GiveOutProps {
  readonly assignment: Assignment;
  readonly onAnotherCode: () => void;
}

/** The link of an assignment, once it is packed. */
function useLink(assignment: Assignment): string | null {
  const [link, setLink] = useState<string | null>(null);
  useEffect(() => {
    let wanted = true;
    void assignmentLink(assignment, location.href).then((made) => wanted && setLink(made));
    return () => {
      wanted = false;
    };
  }, [assignment]);
  return link;
}

/** Code, link, QR code and files of an assignment. */
export function GiveOut({ assignment, onAnotherCode }: GiveOutProps) {
  const { send } = useDesk();
  const link = useLink(assignment);
  const { code, origin } = assignment;
  return (
    <div class="stack">
      <div class="row row--apart">
        <div>
          <p class="label">{t('lesson.code')}</p>
          <output class="class-code" aria-label={t('lesson.code-value', { code })}>
            {code}
          </output>
        </div>
        <Button onPress={onAnotherCode}>{t('lesson.code-new')}</Button>
      </div>
      <p class="faint">{t('lesson.code-about')}</p>
      {link === null ? (
        <output>{t('ui.loading')}</output>
      ) : link.length > longestLink ? (
        <output class="problem problem--warning">
          {t('lesson.link-too-long', { length: number(link.length), most: number(longestLink) })}
        </output>
      ) : (
        <Links link={link} code={code} />
      )}
      <div class="row">
        <Button
          look={link !== null && link.length > longestLink ? 'primary' : undefined}
          onPress={() =>
            send({ type: 'give-file', name: `lesson-${code}.json`, text: writeAssignment(assignment) })
          }
        >
          {t('lesson.file')}
        </Button>
        {origin.kind === 'file' ? (
          <Button
            onPress={() => send({ type: 'give-file', name: `scenario-${code}.yaml`, text: origin.text })}
          >
            {t('lesson.scenario-file')}
          </Button>
        ) : null}
      </div>
      <p class="faint">
        {t('lesson.file-about')} {origin.kind === 'built-in' ? t('lesson.file-why-built-in') : null}
      </p>
    </div>
  );
}

function Links({ link, code }: { readonly link: string; readonly code: string }) {
  const { send } = useDesk();
  const id = useId();
  return (
    <div class="give-out">
      <div class="stack">
        <label class="field" for={id}>
          <span>{t('lesson.link')}</span>
          <input
            id={id}
            type="text"
            readOnly
            value={link}
            aria-describedby={`${id}-length`}
            onFocus={(event) => event.currentTarget.select()}
          />
        </label>
        <p id={`${id}-length`} class="faint">
          {t('lesson.link-length', { count: link.length })}
        </p>
        <div class="row">
          <Button look="primary" onPress={() => send({ type: 'copy', text: link })}>
            {t('lesson.link-copy')}
          </Button>
        </div>
      </div>
      {link.length > longestForQr ? (
        <p class="faint">{t('lesson.qr-too-long', { most: number(longestForQr) })}</p>
      ) : (
        <Code link={link} code={code} />
      )}
    </div>
  );
}

/** The QR code, small beside the link or as large as the screen for a projector. */
function Code({ link, code }: { readonly link: string; readonly code: string }) {
  const [large, setLarge] = useState(false);
  return (
    <figure class={`qr-place${large ? ' qr-place--large' : ''}`}>
      <QrCode link={link} label={t('lesson.qr-name')} />
      <figcaption class="row row--apart">
        {large ? <span class="class-code">{code}</span> : null}
        <Button expanded={large} onPress={() => setLarge(!large)}>
          {t(large ? 'lesson.qr-small' : 'lesson.qr-large')}
        </Button>
      </figcaption>
    </figure>
  );
}
