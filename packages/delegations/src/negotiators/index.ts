/** The registry of negotiators. One named here joins the field, the command line and the shared properties. */
import { absoluteTitForTat } from './absolute-tit-for-tat.ts';
import { agreeable } from './agreeable.ts';
import { atlas } from './atlas.ts';
import { averagedTitForTat } from './averaged-tit-for-tat.ts';
import { boulware } from './boulware.ts';
import { closer } from './closer.ts';
import { conceder } from './conceder.ts';
import { fastMicro } from './fast-micro.ts';
import { geniusBoulware } from './genius-boulware.ts';
import { hardHeaded } from './hard-headed.ts';
import { linear } from './linear.ts';
import { micro } from './micro.ts';
import { microCloser } from './micro-closer.ts';
import type { Negotiator } from './negotiator.ts';
import { niceTitForTat } from './nice-tit-for-tat.ts';
import { relativeTitForTat } from './relative-tit-for-tat.ts';

/** Every negotiator by its id. */
export const NEGOTIATORS = {
  boulware,
  linear,
  conceder,
  'genius-boulware': geniusBoulware,
  'relative-tit-for-tat': relativeTitForTat,
  'absolute-tit-for-tat': absoluteTitForTat,
  'averaged-tit-for-tat': averagedTitForTat,
  'nice-tit-for-tat': niceTitForTat,
  micro,
  'fast-micro': fastMicro,
  'hard-headed': hardHeaded,
  agreeable,
  atlas,
  closer,
  'micro-closer': microCloser,
} as const satisfies Readonly<Record<string, Negotiator>>;
/** The id of a negotiator. */
export type NegotiatorId = keyof typeof NEGOTIATORS;
