/** Asks which delegation to play, before there is a game. */
import type { ScenarioFace, Seat } from '@parley/rules';
import { pickNumber } from './ask-on.ts';
import { openTalk, type PlainStreams, type TalkOptions } from './talk.ts';

const ROLES: Readonly<Record<ScenarioFace['seats'][number]['role'], string>> = {
  party: '',
  caucus: ', speaks for several',
  mediator: ', has the chair and few interests of its own',
};

/** The seat a person picks from a list; null when none was picked. */
export async function chooseSeat(face: ScenarioFace, parts: PlainStreams & TalkOptions): Promise<Seat | null> {
  const talk = openTalk(parts, parts);
  talk.say(`${face.title}. About ${face.minutes[0]} to ${face.minutes[1]} minutes.`);
  const seats = face.seats.map((seat) => ({ value: seat.id, word: seat.id, label: `${seat.name} (${seat.id})${ROLES[seat.role]}` }));
  const seat = await pickNumber(talk, 'Which delegation do you play? Computers play the others.', seats);
  talk.gap();
  return seat;
}
