// What a language is called in the language of the page.
import { language } from '../../presentation/wording/wording.ts';

/** The name of the language of a tag, such as "German" for "de"; the tag itself where this browser knows no name. */
export function languageName(tag: string): string {
  try {
    return new Intl.DisplayNames([language()], { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
