/** The registry of acts: one line a verb. A verb without a line does not compile. */
import type { Verb } from '../vocabulary.ts';
import type { ActRule } from './act-rule.ts';
import { amend } from './amend.ts';
import { askMeeting } from './ask-meeting.ts';
import { breakSilence } from './break-silence.ts';
import { cable } from './cable.ts';
import { callForCriticism } from './call-for-criticism.ts';
import { close } from './close.ts';
import { consult } from './consult.ts';
import { declare } from './declare.ts';
import { draftText } from './draft-text.ts';
import { gesture } from './gesture.ts';
import { hearInConfidence } from './hear-in-confidence.ts';
import { join } from './join.ts';
import { joinWithStatement } from './join-with-statement.ts';
import { keepSilence } from './keep-silence.ts';
import { leak } from './leak.ts';
import { message } from './message.ts';
import { object } from './object.ts';
import { orderAgenda } from './order-agenda.ts';
import { pass } from './pass.ts';
import { prepare } from './prepare.ts';
import { pressLine } from './press-line.ts';
import { pressure } from './pressure.ts';
import { promise } from './promise.ts';
import { propose } from './propose.ts';
import { putUnderSilence } from './put-under-silence.ts';
import { recess } from './recess.ts';
import { refer } from './refer.ts';
import { reply } from './reply.ts';
import { reserve } from './reserve.ts';
import { returnToTable } from './return.ts';
import { sendNonPaper } from './send-non-paper.ts';
import { soundOut } from './sound-out.ts';
import { state } from './state.ts';
import { sumUp } from './sum-up.ts';
import { threaten } from './threaten.ts';
import { vote } from './vote.ts';
import { walkOut } from './walk-out.ts';
import { withdraw } from './withdraw.ts';

export const ACTS: { readonly [V in Verb]: ActRule<V> } = {
  state,
  declare,
  propose,
  amend,
  withdraw,
  join,
  joinWithStatement,
  reserve,
  object,
  vote,
  putUnderSilence,
  keepSilence,
  breakSilence,
  refer,
  recess,
  walkOut,
  return: returnToTable,
  askMeeting,
  soundOut,
  reply,
  sendNonPaper,
  message,
  consult,
  cable,
  prepare,
  promise,
  threaten,
  gesture,
  pressure,
  leak,
  orderAgenda,
  hearInConfidence,
  draftText,
  callForCriticism,
  sumUp,
  pressLine,
  close,
  pass,
};
