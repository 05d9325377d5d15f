// The wording of the report of a class, which comes with what tells of one and not with the page.
import { classReport } from '../wording/en/class.ts';
import { addWording } from '../wording/wording.ts';

addWording({ classReport });
