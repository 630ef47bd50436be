/** The registry of initiatives: what may be done with the floor, in the order in which it is thought of. */
import type { Situation } from '../../situation.ts';
import type { Decision } from '../decision.ts';
import { chairSumsUp } from './chair-sums-up.ts';
import { declare } from './declare.ts';
import { followUp } from './follow-up.ts';
import { offer } from './offer.ts';
import { silence } from './silence.ts';
import { speak } from './speak.ts';
import { walkOut } from './walk-out.ts';

export const INITIATIVES: readonly ((situation: Situation) => Decision | null)[] = [silence, offer, chairSumsUp, followUp, walkOut, declare, speak];
