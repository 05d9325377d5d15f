// Brings the wording of what a computer’s side thought, which nobody reads before a game is over.
import { reason } from '../wording/en/reasons.ts';
import { stake } from '../wording/en/stakes.ts';
import { thoughts } from '../wording/en/thoughts.ts';
import { addWording } from '../wording/wording.ts';

addWording({ reason, stake, thoughts });
