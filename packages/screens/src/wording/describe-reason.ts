/** Why a pressure moved, as the end of "Tension 70 → 74: …". */
import type { Reason } from '@parley/rules';
import { does, issueName, listOf, nameOf, type Reader, sentence, venueName } from './names.ts';
import { describeEventId } from './world.ts';

type Because = (view: Reader, reason: Reason) => string;

const doing =
  (verb: string): Because =>
  (view, reason) =>
    reason.seat === undefined ? verb : lowerYou(does(view, reason.seat, verb));
const said =
  (words: string): Because =>
  () =>
    words;
const at =
  (words: string): Because =>
  (view, reason) =>
    `${reason.detail === undefined ? 'a table' : venueName(view.scenario, reason.detail)} ${words}`;

function lowerYou(words: string): string {
  return words.startsWith('You ') ? `you ${words.slice(4)}` : words;
}

/** Codes are names of effects, cut before the pressure they move: "state.firm" for "state.firm.tension". */
const BECAUSE: Readonly<Record<string, Because>> = {
  'state.firm': doing('speak firmly'),
  'state.constructive': doing('speak constructively'),
  declare: doing('declare a red line'),
  'line.left': (view, reason) => {
    const lines = (reason.detail ?? '').split(' ').filter((line) => line !== '');
    return `${doing('leave a declared line')(view, reason)}${lines.length > 0 ? ` (${listOf(lines.map((line) => issueName(view.scenario, line)))})` : ''}`;
  },
  'object.unfounded': doing('object with no limit touched'),
  'silence.broken': doing('break the silence'),
  recess: said('a recess'),
  walkOut: doing('walk out'),
  meeting: said('a side meeting'),
  consult: doing('consult an ally'),
  threat: doing('make a threat'),
  'threat.kept': doing('carry out a threat'),
  'threat.notKept': doing('not carry out a threat'),
  'promise.kept': doing('keep a promise'),
  'promise.broken': doing('break a promise'),
  gesture: doing('make a gesture'),
  pressure: doing('apply pressure'),
  leak: said('a paper was leaked'),
  'leak.traced': (view, reason) => (reason.seat === undefined ? 'a leak was traced' : `a leak was traced to ${nameOf(view, reason.seat)}`),
  press: doing('speak to the press'),
  'press.firm': doing('speak firmly to the press'),
  'press.open': doing('speak openly to the press'),
  'venue.adopted': at('adopted something'),
  'venue.nothing': at('adopted nothing'),
  'venue.firstAdoption': at('adopted its first text'),
  surprise: (_view, reason) => `${reason.detail ?? 'somebody affected'} had not been consulted`,
  disowned: (view, reason) => (reason.seat === undefined ? 'a capital disowned a text' : `${nameOf(view, reason.seat)} disowned by the capital`),
  drift: said('time passes without a result'),
};
const PRESSURES = /\.(?:tension|trust|support|credibility|cohesion)(?:\.(?:first|second))?$/;

/** The reason in a few words, without a full stop. A code that is no effect is a world event's id. */
export function describeReason(view: Reader, reason: Reason): string {
  const because = BECAUSE[reason.code] ?? BECAUSE[reason.code.replace(PRESSURES, '')];
  return because ? because(view, reason) : describeEventId(reason.code.replace(/^event\./, ''));
}

/** "Tension 70 → 74: Ukraine walks out." */
export function describeMove(view: Reader, what: string, move: { readonly from: number; readonly to: number; readonly reason: Reason }): string {
  return `${sentence(what)} ${move.from} → ${move.to}: ${describeReason(view, move.reason)}.`;
}
