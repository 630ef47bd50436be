/** A hint in three steps: what kind of act is useful now, with whom or about what, and the very act with its reason. */
import type { Act, SeatView, Verb } from '@parley/rules';
import { describeConsequence } from './consequence.ts';
import { describeAct } from './describe-act.ts';
import { issueName, listOf, namesOf, sentence } from './names.ts';
import { VERB_WORDS } from './verbs.ts';

/** What somebody in this seat, who knows no more than the seat does, would do now. */
export interface Suggestion {
  readonly act: Act;
  /** Plain words with numbers. */
  readonly reason: string;
}
/** How many steps a hint has: the kind of act, with whom or about what, the act itself. */
export const HINT_STEPS = 3;

/** The lines of a hint at step 1, 2 or 3. */
export function hintLines(view: SeatView, { act, reason }: Suggestion, step: number): readonly string[] {
  const kind = KINDS[act.verb] ?? `It is a good moment to ${VERB_WORDS[act.verb].infinitive}.`;
  const more = step < HINT_STEPS ? ['', 'For more, ask for a hint again.'] : [];
  if (step <= 1) return [kind, ...more];
  if (step === 2) return [kind, aboutWhat(view, act), ...more];
  return [
    sentence(`${describeAct(view, act)}.`),
    ...(reason === '' ? [] : [`A skilled negotiator’s reason: ${reason}`]),
    describeConsequence(view, act),
  ];
}

const KINDS: Readonly<Partial<Record<Verb, string>>> = {
  propose: 'A text of your own would move the talks: put together what matters to you and to the others.',
  amend: 'An open text is near to something you could live with: a changed version of it would help.',
  join: 'A text lies on the table that is good enough to join.',
  object: 'A text lies on the table that you should not let pass.',
  askMeeting: 'You know too little of the others: meet one of them on the margins.',
  soundOut: 'You know too little of the others: ask one of them in private.',
  sendNonPaper: 'Try an idea in private before you put it on the table.',
  cable: 'A line of yours is in the way: your capital may move it.',
  pass: 'Nothing here is worth more than waiting.',
};

function aboutWhat(view: SeatView, act: Act): string {
  const parts: string[] = [];
  const fields: Readonly<Record<string, unknown>> = { ...act };
  const seats = ['to', 'with', 'about'].flatMap((field) => [fields[field]].flat()).filter((id): id is string => typeof id === 'string');
  const known = seats.filter((id) => view.scenario.seats.some((seat) => seat.id === id));
  if (known.length > 0) parts.push(`with ${namesOf(view, known)}`);
  const { items, issue, text } = fields;
  if (typeof items === 'object' && items !== null) parts.push(`about ${listOf(Object.keys(items).map((id) => issueName(view.scenario, id)))}`);
  if (typeof issue === 'string') parts.push(`about ${issueName(view.scenario, issue)}`);
  if (typeof text === 'string') parts.push(`about ${text}`);
  return parts.length > 0 ? sentence(`${parts.join(', ')}.`) : `This means: ${VERB_WORDS[act.verb].help}`;
}
