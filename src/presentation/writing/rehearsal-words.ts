// The wording of rehearsals, which comes with what tells of one and not with the page.
import { rehearsal } from '../wording/en/rehearsal.ts';
import { addWording } from '../wording/wording.ts';

addWording({ rehearsal });
