// Settings of this device: language, sound, movement, contrast, text, pace, the stage.
import { language, languagesHere, t } from '../../presentation/wording/wording.ts';
import type { Settings } from '../../session/kept/settings.ts';
import { useDesk } from '../desk-context.ts';
import { Dialog } from '../parts/dialog.tsx';
import { Check, Range, Select } from '../parts/fields.tsx';

const motions = ['system', 'reduced', 'full'] as const;
const contrasts = ['system', 'more'] as const;
const paces = ['slow', 'normal', 'fast', 'instant'] as const;

/** All settings, each effective at once. */
export function SettingsDialog({ onClose }: { readonly onClose: () => void }) {
  const { snapshot, send } = useDesk();
  const { settings } = snapshot;
  const set = (change: Partial<Settings>): void => send({ type: 'set', settings: change });
  return (
    <Dialog title={t('settings.title')} onClose={onClose}>
      <p class="soft">{t('settings.intro')}</p>
      <Select
        label={t('settings.language')}
        value={language()}
        choices={languagesHere().map(({ tag, name }) => ({ value: tag, title: name }))}
        onChange={(tag) => set({ language: tag })}
      />
      <Range
        label={t('settings.volume')}
        value={settings.volume}
        min={0}
        max={1}
        step={0.05}
        text={t('settings.volume-value', { percent: Math.round(settings.volume * 100) })}
        onChange={(volume) => set({ volume })}
      />
      <Check label={t('settings.muted')} checked={settings.muted} onChange={(muted) => set({ muted })} />
      <Check
        label={t('settings.captions')}
        checked={settings.captions}
        onChange={(captions) => set({ captions })}
      />
      <Range
        label={t('settings.textSize')}
        value={settings.textSize}
        min={0.85}
        max={1.6}
        step={0.05}
        text={t('settings.textSize-value', { percent: Math.round(settings.textSize * 100) })}
        onChange={(textSize) => set({ textSize })}
      />
      <Select
        label={t('settings.motion')}
        value={settings.motion}
        choices={motions.map((value) => ({ value, title: t(`settings.motion-${value}`) }))}
        onChange={(motion) => set({ motion })}
      />
      <Select
        label={t('settings.contrast')}
        value={settings.contrast}
        choices={contrasts.map((value) => ({ value, title: t(`settings.contrast-${value}`) }))}
        onChange={(contrast) => set({ contrast })}
      />
      <Select
        label={t('settings.pace')}
        value={settings.pace}
        choices={paces.map((value) => ({ value, title: t(`settings.pace-${value}`) }))}
        onChange={(pace) => set({ pace })}
      />
      <Check
        label={t('settings.stage')}
        about={t('settings.stage-about')}
        checked={settings.stage}
        onChange={(stage) => set({ stage })}
      />
      <Check
        label={t('settings.advisers')}
        about={t('settings.advisers-about')}
        checked={settings.advisers}
        onChange={(advisers) => set({ advisers })}
      />
      <Check
        label={t('settings.shortcuts')}
        about={t('settings.shortcuts-about')}
        checked={settings.shortcuts}
        onChange={(shortcuts) => set({ shortcuts })}
      />
    </Dialog>
  );
}
