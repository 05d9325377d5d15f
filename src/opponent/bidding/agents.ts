// The agents of alternating offers by name: the field’s baselines and the diplomats.
import type { Agent } from './agent.ts';
import { diplomat } from './diplomat.ts';
import { micro } from './micro.ts';
import { niceTitForTat } from './nice-tit-for-tat.ts';
import { strengths } from './strengths.ts';
import { exponents, timeBased } from './time-based.ts';
import { naiveTitForTat } from './tit-for-tat.ts';

export const agents = {
  boulware: timeBased(exponents.boulware),
  linear: timeBased(exponents.linear),
  conceder: timeBased(exponents.conceder),
  'naive-tit-for-tat': naiveTitForTat,
  'nice-tit-for-tat': niceTitForTat,
  micro,
  attache: diplomat(strengths.attache),
  ambassador: diplomat(strengths.ambassador),
  minister: diplomat(strengths.minister),
} as const satisfies Record<string, Agent>;

export type AgentName = keyof typeof agents;
export const agentNames = Object.keys(agents) as readonly AgentName[];
