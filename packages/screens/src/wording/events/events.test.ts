import { EVENTS, type Event, type EventKind, seatView } from '@parley/rules';
import { floorOf } from '@parley/testkit';
import { describe, expect, test } from 'vitest';
import { describeEvent } from './index.ts';

const view = seatView(floorOf('hall'), 'A');
const moved = { from: 60, to: 62 } as const;
const request = { id: 'r1', kind: 'sounding', from: 'B', to: 'A', issue: 'port', option: 'open', paper: null } as const;
const paper = { id: 'B-1', sender: 'B', readers: ['A'], items: { port: 'open' }, conditions: [], leaked: false } as const;
const bound = { kind: 'bound', issue: 'port', side: 'atLeast', option: 'partly' } as const;
const motion = {
  id: 'hall-1-recess',
  kind: 'recess',
  by: 'B',
  needs: 'majority',
  issue: null,
  text: null,
  objectedBy: [],
  votes: {},
  status: 'open',
} as const;
const text = {
  id: 'hall-1',
  venue: 'hall',
  round: 1,
  sponsors: ['B'],
  items: { port: 'open' },
  conditions: [],
  words: 'Take it.',
  amends: null,
  until: 'venue',
  status: 'tabled',
  ballots: {},
  statements: {},
} as const;
const clause = { option: 'open', status: 'inEffect', endorsement: null, statements: [] } as const;
const adopted = {
  id: 'hall-1',
  venue: 'hall',
  round: 1,
  joinedBy: ['A', 'B'],
  conditions: [],
  conditionState: 'none',
  clauses: { port: clause },
} as const;
const pledge = {
  id: 'p1',
  kind: 'promise',
  by: 'A',
  to: ['B'],
  if: bound,
  then: { kind: 'does', seat: 'A', verb: 'gesture' },
  judged: 'open',
} as const;

/** One event of every kind with the sentence it is told in; null where it is not worth a line. */
const TOLD: { readonly [K in EventKind]: readonly [Omit<Event<K>, 'kind'>, string | null] } = {
  positionMoved: [{ position: 'hall.margins' }, 'The margins. Away from the table, each delegation may do one thing in private.'],
  venueOpened: [{ venue: 'hall', index: 1 }, 'Tuesday: Hall. At the table: you, Birch and Cedar.'],
  roundOpened: [{ round: 2, order: ['B', 'A'] }, 'Round 2 begins. Speaking order: Birch and you.'],
  floorTaken: [{ seat: 'B' }, null],
  answersPassed: [{ seat: 'B', texts: ['hall-1'], motions: [] }, 'Birch gives no answer to hall-1.'],
  marginsSpent: [{ seat: 'B' }, null],
  marginsPassed: [{ seat: 'B' }, null],
  intervalSpent: [{ seat: 'B' }, null],
  walkedOut: [{ seat: 'B' }, 'Birch walks out.'],
  cameBack: [{ seat: 'A' }, 'You come back to the table.'],
  talksBrokeDown: [{ cause: 'tension' }, 'Tension is too high: the talks break down.'],
  motionRaised: [{ motion }, 'Birch moves for a recess. It passes if more than half say yes.'],
  motionObjected: [{ motion: 'hall-1-close', seat: 'C' }, 'Cedar objects: the motion for closing falls.'],
  motionVoted: [{ motion: 'hall-1-recess', seat: 'A', ballot: 'no' }, 'You vote no on the motion for a recess.'],
  motionSettled: [{ motion: 'hall-1-recess', passed: true }, 'The motion for a recess passes.'],
  issueReferred: [{ issue: 'port', returns: 2, without: ['open'] }, 'port goes to a working group and comes back in round 2, without “port: open”.'],
  agendaOrdered: [{ issues: ['port', 'tolls'] }, 'This round is about port and tolls.'],
  silenceSet: [{ text: 'hall-1' }, 'Text hall-1 is put under silence: it is adopted unless somebody breaks the silence after the margins.'],
  silenceOpened: [{ text: 'hall-1', asked: ['A', 'B'] }, 'Whoever is against hall-1 must say so now: you and Birch.'],
  silenceKept: [{ text: 'hall-1', seat: 'B' }, 'Birch keeps silent.'],
  silenceBroken: [{ text: 'hall-1', seat: 'B' }, 'Birch breaks the silence on hall-1.'],
  silenceEnded: [{ text: 'hall-1' }, 'The silence on hall-1 is over.'],
  summedUp: [{ seat: 'C', items: { port: 'partly' } }, 'Cedar sums up, binding nobody: port: “port: partly”.'],
  verbUsed: [{ seat: 'B', verb: 'join' }, null],
  textTabled: [{ text }, 'Birch proposes hall-1: port: “port: open”. “Take it.”'],
  answered: [{ text: 'hall-1', seat: 'A', answer: 'joined' }, 'You join hall-1.'],
  ballotSealed: [{ text: 'hall-1', seat: 'A', answer: 'yes' }, 'Your ballot on hall-1: yes.'],
  ballotsRevealed: [{ text: 'hall-1', ballots: { A: 'yes', B: 'no' } }, 'The ballots on hall-1: Alder yes and Birch no.'],
  statementMade: [
    { text: 'hall-1', seat: 'B', issue: 'port', words: '' },
    'Birch makes a statement on port in hall-1: that item is worth half to the others.',
  ],
  joinWithdrawn: [{ text: 'hall-1', seat: 'B' }, 'Birch takes back the join of hall-1.'],
  textClosed: [{ text: 'hall-1', status: 'blocked', by: ['B'], instead: null }, 'Text hall-1 is blocked by Birch.'],
  textAdopted: [{ adopted }, 'ADOPTED in Hall: hall-1: port: “port: open”.'],
  clauseEndorsed: [{ text: 'annex-1', issue: 'pilots', seat: 'C' }, 'Cedar agrees to pilots in annex-1.'],
  clauseChanged: [{ text: 'annex-1', issue: 'pilots', status: 'lapsed', because: 'objected', by: ['C'] }, 'pilots (annex-1) lapses: Cedar said no.'],
  conditionsSettled: [{ text: 'annex-1', met: false }, 'The condition of annex-1 is not met: the text lapses whole.'],
  tensionMoved: [{ ...moved, reason: { code: 'walkOut', seat: 'B' } }, 'Tension 60 → 62: Birch walks out.'],
  trustMoved: [{ pair: 'A-B', ...moved, reason: { code: 'meeting' } }, 'Trust between you and Birch 60 → 62: a side meeting.'],
  credibilityMoved: [{ seat: 'A', ...moved, reason: { code: 'promise.kept', seat: 'A' } }, 'Your credibility 60 → 62: you keep a promise.'],
  supportMoved: [{ seat: 'A', ...moved, reason: { code: 'state.firm', seat: 'A' } }, 'Your support at home 60 → 62: you speak firmly.'],
  supportBandMoved: [{ seat: 'B', band: 'low' }, 'Birch’s support at home is now low.'],
  lineDeclared: [{ seat: 'B', issue: 'port', side: 'atMost', option: 'closed' }, 'Birch declares a red line: port: at most “port: closed”.'],
  lineLeft: [{ seat: 'B', issue: 'port' }, 'Birch leaves the declared line on port.'],
  lineMoved: [{ seat: 'A', issue: 'port', option: 'partly' }, 'Your capital now asks for “port: partly” on port.'],
  orderLifted: [{ seat: 'A' }, 'Your capital no longer insists on what comes first.'],
  opinionPrepared: [{ seat: 'A' }, 'Opinion at home is prepared: leaving your next declared line costs half the support.'],
  opinionSpent: [{ seat: 'A' }, null],
  requestMade: [{ request }, 'Birch asks you in private: could you live with port: “port: open”?'],
  replied: [{ request, answer: 'hard', issue: null }, 'You reply to Birch: hard.'],
  meetingHeld: [{ from: 'B', to: 'A' }, 'Side meeting: Birch and you.'],
  confidenceHeard: [{ from: 'C', to: 'A', issue: 'port' }, 'Cedar hears you in confidence on port.'],
  insightGained: [
    { seat: 'A', insight: { kind: 'priority', about: 'B', issue: 'tolls', rank: 1 }, draw: 0.5 },
    'Learnt: For Birch, tolls seems to stand at place 1 of what matters.',
  ],
  nonPaperSent: [{ paper }, 'Birch shows you a non-paper (B-1): port: “port: open”.'],
  paperPassedOn: [{ seat: 'A', paper: 'B-1' }, 'You give the paper B-1 to the press: it comes out when the round ends.'],
  paperLeaked: [
    { paper: 'B-1', items: { port: 'open' }, sender: null, draw: 0.1 },
    'LEAKED to the press: the paper B-1 (nobody knows whose): port: “port: open”.',
  ],
  messageSent: [{ from: 'B', to: ['A'], words: 'Hello' }, 'Birch writes to you: “Hello”'],
  consulted: [{ seat: 'A', about: 'D' }, 'You consult Dune.'],
  cabled: [
    { seat: 'A', issue: 'port', venue: 'hall', chancePercent: 40, succeeded: true, draw: 0.2 },
    'Your capital says yes about port (the chance was 40 in 100).',
  ],
  meansUsed: [{ seat: 'B', verb: 'pressure', venue: 'hall', words: 'Doubles the patrols.' }, 'Birch applies pressure: Doubles the patrols.'],
  criticismCalled: [{ seat: 'C', text: 'hall-1' }, 'Cedar asks everybody what they cannot accept in hall-1.'],
  stated: [{ seat: 'B', venue: 'hall', tone: 'firm', words: 'No.' }, 'Birch speaks firmly. “No.”'],
  pledgeMade: [{ pledge }, 'You promise Birch: if the week ends with port: at least “port: partly”, then Alder does this: make a gesture.'],
  pledgeJudged: [{ pledge: 'p1', by: 'A', to: ['B'], judged: 'kept' }, 'The pledge p1 by you was kept.'],
  worldEventHappened: [{ id: 'storm', text: 'A storm closes the roads.', draw: 0.1 }, 'NEWS: A storm closes the roads.'],
  worldEventMissed: [{ id: 'storm', cancelled: false, draw: 0.9 }, null],
  surprised: [{ voice: 'fishers', venue: 'hall' }, 'A surprise: nobody had asked fishers about what Hall adopted.'],
  pressLineSpoken: [{ seat: 'B', tone: 'open', words: '' }, 'Birch speaks openly to the press.'],
  capitalAnswered: [
    { seat: 'A', accepted: false, chancePercent: 50, draw: 0.1 },
    'Your capital disowns it: the texts it joined fall (the risk of a no was 50 in 100).',
  ],
  endingReached: [{ ending: 'deal' }, 'THE END: A deal. Something is agreed.'],
};

describe('events', () => {
  test.each(Object.keys(EVENTS) as EventKind[])('%s is told in a sentence, or left untold', (kind) => {
    const [payload, sentence] = TOLD[kind];
    expect(describeEvent(view, { kind, ...payload } as Event)).toBe(sentence);
  });
});
