// The wording of the workshop and of its forms, which comes with them and not with the page.
import { choice, variant } from './workshop-choices.ts';
import { fieldHelp } from './workshop-field-help.ts';
import { field } from './workshop-fields.ts';
import { form } from './workshop-forms.ts';
import { editor } from './workshop-text.ts';
import { workshop } from './workshop.ts';

export const workshopWords = { choice, editor, field, fieldHelp, form, variant, workshop } as const;
