// The wording of a game beside the record, which comes with the debrief and not with the page.
import { record } from '../wording/en/record.ts';
import { addWording } from '../wording/wording.ts';

addWording({ record });
