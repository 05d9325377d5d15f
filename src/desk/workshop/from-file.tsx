// Beginning a scenario from a file, chosen or dropped: a scenario as it is, or a domain of negotiation research made into one.
import { useRef, useState } from 'preact/hooks';
import { describeElsewhere } from '../../presentation/describe-notice.ts';
import { t } from '../../presentation/wording/wording.ts';
import type { Elsewhere } from '../../session/snapshot.ts';
import { FilesButton } from '../parts/files-button.tsx';
import { OpenThere } from '../parts/open-there.tsx';
import { useFileDrop } from '../parts/use-file-drop.ts';
import { openedToWrite } from './opened-to-write.ts';
import { Way } from './way.tsx';

type Trouble =
  | { readonly code: 'file-too-large' | 'file-unreadable'; readonly name: string }
  | { readonly code: 'elsewhere'; readonly name: string; readonly elsewhere: Elsewhere };

/** A button and a place to drop files; what cannot be written on here is told, with the way to where it belongs. */
export function FromFile({ onText }: { readonly onText: (text: string) => void }) {
  const place = useRef<HTMLDivElement>(null);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const open = async (files: readonly File[]): Promise<void> => {
    if (files.length === 0) return;
    setTrouble(null);
    const opened = await openedToWrite(files);
    if ('text' in opened) onText(opened.text);
    else setTrouble(opened);
  };
  const over = useFileDrop(place, (files) => void open(files));
  return (
    <div ref={place} class={over ? 'workshop-drop workshop-drop--over' : 'workshop-drop'}>
      <Way title={t('workshop.from-file')} about={t('workshop.from-file-about')}>
        <FilesButton
          words={t('workshop.choose-file')}
          accept=".yaml,.yml,.json,.txt,.xml"
          onFiles={(files) => void open(files)}
        />
        <output class="reason">{trouble === null ? null : wordsOf(trouble)}</output>
        {trouble?.code === 'elsewhere' ? (
          <div class="row">
            <OpenThere {...trouble.elsewhere} />
          </div>
        ) : null}
      </Way>
    </div>
  );
}

const wordsOf = (trouble: Trouble): string =>
  trouble.code === 'elsewhere'
    ? describeElsewhere(trouble.elsewhere.kind, trouble.name)
    : t(`workshop.${trouble.code}`, { name: trouble.name });
