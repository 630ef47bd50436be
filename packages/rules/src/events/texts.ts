/** Events in the life of a text, from tabling to adoption and into effect. */
import type { AdoptedText, Answer, ClauseStatus, Text, TextStatus, Writable, WritableTable } from '../table.ts';
import type { IssueId, Seat, TextId } from '../vocabulary.ts';
import { type EventFamily, everybody, theRoom } from './family.ts';
import { openRoom } from './procedure.ts';

export interface TextEvents {
  readonly textTabled: { readonly text: Text };
  readonly answered: { readonly text: TextId; readonly seat: Seat; readonly answer: Answer };
  /** The content of a secret ballot; the room sees only `answered` with `voted`. */
  readonly ballotSealed: { readonly text: TextId; readonly seat: Seat; readonly answer: 'yes' | 'no' | 'abstained' };
  readonly ballotsRevealed: { readonly text: TextId; readonly ballots: Readonly<Record<Seat, 'yes' | 'no' | 'abstained'>> };
  readonly statementMade: { readonly text: TextId; readonly seat: Seat; readonly issue: IssueId; readonly words: string };
  readonly joinWithdrawn: { readonly text: TextId; readonly seat: Seat };
  /** The end of a text without adoption; `by` names who blocked or withdrew it, `instead` the adopted text that superseded it. */
  readonly textClosed: { readonly text: TextId; readonly status: TextStatus; readonly by: readonly Seat[]; readonly instead: TextId | null };
  readonly textAdopted: { readonly adopted: AdoptedText };
  readonly clauseEndorsed: { readonly text: TextId; readonly issue: IssueId; readonly seat: Seat };
  readonly clauseChanged: {
    readonly text: TextId;
    readonly issue: IssueId;
    readonly status: ClauseStatus;
    readonly because: string;
    readonly by: readonly Seat[];
  };
  readonly conditionsSettled: { readonly text: TextId; readonly met: boolean };
}

function textIn(table: WritableTable, id: TextId): Writable<Text> | undefined {
  return openRoom(table).texts.find((text) => text.id === id);
}
/** A text that is off the table is under silence no longer. */
function endSilenceOn(table: WritableTable, id: TextId): void {
  const room = openRoom(table);
  if (room?.silence?.text === id) room.silence = null;
}
function adoptedIn(table: WritableTable, id: TextId): Writable<AdoptedText> | undefined {
  return table.public.adopted.find((text) => text.id === id);
}

const plain = { audience: everybody, declassifies: [] } as const;
const inRoom = { audience: theRoom, declassifies: [] } as const;

export const textEvents: EventFamily<TextEvents> = {
  textTabled: { ...inRoom, shows: ['text'], apply: (table, event) => void openRoom(table).texts.push(event.text as never) },
  answered: {
    ...inRoom,
    shows: ['text', 'seat', 'answer'],
    apply(table, event) {
      const text = textIn(table, event.text);
      if (text) text.ballots[event.seat] = { answer: event.answer, round: table.public.round };
    },
  },
  ballotSealed: {
    audience: (event) => [event.seat],
    shows: ['text', 'seat', 'answer'],
    declassifies: [],
    apply(table, event) {
      const ballots = table.sealed.ballots[event.text] ?? {};
      ballots[event.seat] = event.answer;
      table.sealed.ballots[event.text] = ballots;
    },
  },
  ballotsRevealed: {
    audience: theRoom,
    shows: ['text', 'ballots'],
    declassifies: ['ballots'],
    apply(table, event) {
      const text = textIn(table, event.text);
      for (const [seat, answer] of Object.entries(event.ballots)) if (text) text.ballots[seat] = { answer, round: table.public.round };
      delete table.sealed.ballots[event.text];
    },
  },
  statementMade: {
    ...inRoom,
    shows: ['text', 'seat', 'issue', 'words'],
    apply(table, event) {
      const text = textIn(table, event.text);
      if (text) text.statements[event.issue] = [...(text.statements[event.issue] ?? []), event.seat];
    },
  },
  joinWithdrawn: {
    ...inRoom,
    shows: ['text', 'seat'],
    apply(table, event) {
      const text = textIn(table, event.text);
      if (!text) return;
      text.ballots[event.seat] = { answer: 'passed', round: table.public.round };
      text.sponsors = text.sponsors.filter((seat) => seat !== event.seat);
      for (const issue of Object.keys(text.statements)) text.statements[issue] = (text.statements[issue] ?? []).filter((seat) => seat !== event.seat);
    },
  },
  textClosed: {
    ...inRoom,
    shows: ['text', 'status', 'by', 'instead'],
    apply(table, event) {
      const text = textIn(table, event.text);
      if (text) text.status = event.status;
      endSilenceOn(table, event.text);
      delete table.sealed.ballots[event.text];
    },
  },
  textAdopted: {
    ...plain,
    shows: ['adopted'],
    apply(table, event) {
      const text = textIn(table, event.adopted.id);
      if (text) text.status = 'adopted';
      endSilenceOn(table, event.adopted.id);
      table.public.adopted.push(event.adopted as never);
    },
  },
  clauseEndorsed: {
    ...plain,
    shows: ['text', 'issue', 'seat'],
    apply: (table, event) => void adoptedIn(table, event.text)?.clauses[event.issue]?.endorsement?.given.push(event.seat),
  },
  clauseChanged: {
    ...plain,
    shows: ['text', 'issue', 'status', 'because', 'by'],
    apply(table, event) {
      const clause = adoptedIn(table, event.text)?.clauses[event.issue];
      if (clause) clause.status = event.status;
    },
  },
  conditionsSettled: {
    ...plain,
    shows: ['text', 'met'],
    apply(table, event) {
      const text = adoptedIn(table, event.text);
      if (text) text.conditionState = event.met ? 'met' : 'lapsed';
    },
  },
};
