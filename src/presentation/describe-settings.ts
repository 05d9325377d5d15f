// The settings of this device as controls with labels.
import type { SettingModel } from './document-models.ts';
import { number, t, wordFor } from './wording/wording.ts';

/** What is set now. */
export interface SettingsToWord {
  readonly language: string;
  /** 0–1. */
  readonly volume: number;
  readonly muted: boolean;
  readonly captions: boolean;
  readonly motion: string;
  readonly contrast: string;
  /** A factor on the device’s own size, 0.85–1.6. */
  readonly textSize: number;
  readonly pace: string;
  readonly stage: boolean;
}

const choices = {
  motion: ['system', 'reduced', 'full'],
  contrast: ['system', 'more'],
  pace: ['slow', 'normal', 'fast', 'instant'],
} as const;

/** All settings in the order in which they are shown. `languages`: those that can be chosen; one alone is no choice. */
export function describeSettings(
  settings: SettingsToWord,
  languages: readonly { readonly tag: string; readonly name: string }[],
): readonly SettingModel[] {
  const language: SettingModel = {
    key: 'language',
    label: t('settings.language'),
    about: null,
    control: {
      kind: 'choice',
      value: settings.language,
      options: languages.map(({ tag, name }) => ({ value: tag, label: name })),
    },
  };
  return [
    ...(languages.length > 1 ? [language] : []),
    range('volume', settings.volume, [0, 1, 0.05]),
    onOff('muted', settings.muted),
    onOff('captions', settings.captions),
    choice('pace', settings.pace),
    choice('motion', settings.motion),
    choice('contrast', settings.contrast),
    range('textSize', settings.textSize, [0.85, 1.6, 0.05]),
    { ...onOff('stage', settings.stage), about: t('settings.stage-about') },
  ];
}

function onOff(key: 'muted' | 'captions' | 'stage', on: boolean): SettingModel {
  return { key, label: t(`settings.${key}`), about: null, control: { kind: 'switch', on } };
}

function range(
  key: 'volume' | 'textSize',
  value: number,
  [min, max, step]: readonly [number, number, number],
): SettingModel {
  const valueWord = t(`settings.${key}-value`, { percent: number(value * 100) });
  return {
    key,
    label: t(`settings.${key}`),
    about: null,
    control: { kind: 'range', value, min, max, step, valueWord },
  };
}

function choice(key: keyof typeof choices, value: string): SettingModel {
  return {
    key,
    label: t(`settings.${key}`),
    about: null,
    control: {
      kind: 'choice',
      value,
      options: choices[key].map((option) => ({
        value: option,
        label: wordFor('settings', `${key}-${option}`),
      })),
    },
  };
}
