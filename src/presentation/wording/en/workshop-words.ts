// The wording of the workshop's forms, which comes with them and not with the page.
import { choice, variant } from './workshop-choices.ts';
import { field, fieldHelp } from './workshop-fields.ts';
import { form } from './workshop-forms.ts';

export const workshopWords = { choice, field, fieldHelp, form, variant } as const;
