/** What each act is called, what it does in one line, and when it can be done. A verb without words does not compile. */
import type { ActCost, Verb } from '@parley/rules';

/** How one kind of act is spoken of. */
export interface VerbWords {
  /** As on a menu: "Join a text". */
  readonly title: string;
  /** As in the middle of a sentence: "join a text". */
  readonly infinitive: string;
  /** What it does and costs, for somebody who has never negotiated. */
  readonly help: string;
  readonly cost: ActCost;
  /** When it can come, as the end of "You can do this …". */
  readonly when: string;
}

const ON_YOUR_FLOOR = 'when you have the floor';
const WHILE_FLOOR = 'while the floor is open';
const IN_MARGINS = 'in the margins, between two rounds';

function words(title: string, cost: ActCost, when: string, help: string): VerbWords {
  return { title, infinitive: title.charAt(0).toLowerCase() + title.slice(1), help, cost, when };
}
const floor = (title: string, help: string): VerbWords => words(title, 'floor', ON_YOUR_FLOOR, help);
const answer = (title: string, help: string): VerbWords => words(title, 'answer', WHILE_FLOOR, help);
const margins = (title: string, help: string): VerbWords => words(title, 'margins', IN_MARGINS, help);
const free = (title: string, when: string, help: string): VerbWords => words(title, 'free', when, help);

/** Verb → its words. */
export const VERB_WORDS: Readonly<Record<Verb, VerbWords>> = {
  state: floor(
    'Make a statement',
    'Speak to the whole table. Firm pleases home and raises tension; constructive calms and costs a little support at home.',
  ),
  declare: floor('Declare a red line', 'Say in public what you will not go beyond on one issue. Giving it up later costs support and credibility.'),
  propose: floor(
    'Propose a text',
    'Put a package of options on the table. It may carry conditions: it then lapses unless another table adopts something.',
  ),
  amend: floor('Propose a change', 'Put your own version of a text on the table beside the first.'),
  withdraw: free('Take back a text or a join', 'while the text is open', 'Your own text falls; where you only joined it, your join is taken back.'),
  join: answer(
    'Join a text',
    'Agree to a text. It is adopted once the rule of this table is met. You are warned first if it leaves you worse off than no deal.',
  ),
  joinWithStatement: answer('Join with a statement', 'Agree, with a reservation on one issue: that issue is then worth half to the others.'),
  reserve: answer('Reserve your position', 'Say that you wait for your capital. It holds the text back for this round.'),
  object: answer('Object', 'Block a text or a motion. A blocked text is gone for good; a changed version may come back.'),
  vote: answer('Vote', 'Cast a ballot: yes, no or abstain.'),
  putUnderSilence: floor(
    'Put under silence',
    'Ask everybody to say now if they are against. The text is adopted unless somebody breaks the silence.',
  ),
  keepSilence: free('Keep silent', 'while a text is under silence', 'Say nothing. That counts as consent to the text.'),
  breakSilence: free('Break the silence', 'while a text is under silence', 'Stop the text, by name. It costs trust with everybody.'),
  refer: floor('Refer to a working group', 'One issue leaves this round and comes back in the next with fewer options.'),
  recess: floor('Ask for a recess', 'If most agree, the table goes straight to the margins. Tension falls a little.'),
  walkOut: floor(
    'Walk out',
    'Leave the room. Tension and support at home rise, trust falls. If you are not back by the end, this table closes; at the last table the talks break down.',
  ),
  return: free('Come back to the table', 'while you are out of the room', 'Take your seat again after walking out.'),
  askMeeting: margins(
    'Ask for a side meeting',
    'Meet one delegation alone. If it accepts, trust grows and each learns roughly what matters to the other.',
  ),
  soundOut: margins('Sound out a delegation', 'Ask one delegation, in private, whether it could live with an option. The reply may not be true.'),
  reply: free('Reply', 'when somebody has asked you something', 'Answer a request that was made to you in private.'),
  sendNonPaper: margins('Send a non-paper', 'Show an offer to chosen delegations. It binds nobody, and it may leak to the press.'),
  message: free('Send a message', 'at any time', 'Write a few words to some delegations, or to the whole table. It changes no number by itself.'),
  consult: margins('Consult somebody', 'Ask an ally, or whoever a decision touches, beforehand: then it comes as no surprise.'),
  cable: margins('Cable your capital', 'Ask your government to soften a line you have declared. It may say no.'),
  prepare: margins('Prepare opinion at home', 'The next time you leave a declared line it costs you half the support.'),
  promise: floor('Make a promise', 'Bind yourself: if this happens, I shall do that. It is judged at the end of the week.'),
  threaten: floor('Make a threat', 'Warn: if this happens, I shall do that. Tension rises at once; it is judged at the end of the week.'),
  gesture: margins('Make a gesture', 'Do something that calms: tension falls and trust grows, at a small cost at home. Once at each table.'),
  pressure: margins(
    'Apply pressure',
    'Do something that shows strength: tension rises, trust falls, you are believed a little more. Once at each table.',
  ),
  leak: margins('Leak a paper', 'Give a paper you hold to the press. It hurts its sender at home; if you are found out, trust is lost.'),
  orderAgenda: floor('Order the agenda', 'As chair, choose which issues this round is about.'),
  hearInConfidence: margins('Hear one in confidence', 'As chair, learn roughly where a delegation’s true limit lies on one issue.'),
  draftText: margins('Draft as chair', 'As chair, put a single text on the table for everybody to work on.'),
  callForCriticism: floor('Call for criticism', 'As chair, ask every delegation what it cannot accept in a text.'),
  sumUp: floor('Sum up', 'As chair, say where the table stands. It binds nobody.'),
  pressLine: words(
    'Speak to the press',
    'free',
    'in the pause after a table',
    'One public line. Firm pleases home and costs trust; open does the reverse.',
  ),
  close: floor('Propose to close this table', 'End the work here before its time. It passes unless somebody objects.'),
  pass: words(
    'Pass',
    'free',
    'whenever it is your turn',
    'Do nothing more for now. Passing never agrees to anything, except while a text is under silence.',
  ),
};
