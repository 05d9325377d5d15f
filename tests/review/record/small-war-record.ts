// A small war that has a record beside it: what both delegations did, with dates and sources.
import { smallWar } from '../../simulation/small-war.ts';

/** A small war with the text that was agreed. */
export const war = smallWar({
  debrief: { recordDeal: { access: 'red-crescent', air: 'agreed-areas', hotline: 'yes' } },
  sources: { archive: { title: 'Archive' } },
});
const sources = ['archive'];
/** The record of it, as the JSON of a file. */
export const told = {
  record: 1,
  scenario: 'small-war',
  signed: '2016-08-30',
  inForce: '2016-09-02',
  over: '2016-09-07',
  convoy: 'trucks',
  steps: [
    {
      date: '2016-08-22',
      by: 'us',
      move: { kind: 'propose', package: { air: 'full-grounding' } },
      sources,
    },
    {
      date: '2016-08-24',
      by: 'us',
      move: { kind: 'propose', package: { access: 'red-crescent' } },
      sources,
    },
    {
      date: '2016-08-30',
      by: 'russia',
      move: { kind: 'propose', package: { air: 'agreed-areas' } },
      sources,
    },
    { date: '2016-09-01', by: 'us', move: { kind: 'persuade', stakeholder: 'rebel-council' }, sources },
    {
      date: '2016-09-03',
      until: '2016-09-05',
      by: 'us',
      move: { kind: 'play', card: 'statement' },
      sources,
    },
  ],
  answers: [
    { crisis: 'strike', by: 'us', answers: ['inquiry', 'protest'], sources },
    { crisis: 'strike', by: 'russia', answers: ['protest'], sources },
  ],
};
