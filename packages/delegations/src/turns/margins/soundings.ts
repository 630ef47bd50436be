/** Soundings: ask those on whom a text hangs about the option of which least is known. */
import { issueOf, type Seat, seatName } from '@parley/rules';
import { items, number } from '../../explain.ts';
import type { Situation } from '../../situation.ts';
import { counterparts, type Prospect, packagesHere } from './prospect.ts';

/** Must endorse it from elsewhere: its answer decides. */
const ENDORSER_GAIN = 2.6;
/** The most that an answer at the table is worth. */
const DOUBT_GAIN = 1.6;
/** Believed points as far as these from nothing are no longer in doubt. */
const DOUBT_WIDTH = 6;

interface Question {
  readonly to: Seat;
  readonly issue: string;
  readonly option: string;
}

/** Whom one could ask about an option: whoever must endorse it from elsewhere, or else those at the table. */
function questionsOn(situation: Situation, issue: string, option: string): readonly (Question & { readonly absent: boolean })[] {
  const { view, venue, seat } = situation;
  const endorsers = Object.values(issueOf(view.scenario, issue)?.endorse ?? {}).flat();
  const absent = endorsers.filter((other) => other !== seat && !venue?.seats.includes(other));
  if (absent.length > 0) return absent.map((to) => ({ to, issue, option, absent: true }));
  return counterparts(situation).map((to) => ({ to, issue, option, absent: false }));
}

/** Whoever has agreed to a text with this item need not be asked; and at this table nothing follows an answer in the last round. */
function isMoot(situation: Situation, { to, issue, option }: Question): boolean {
  const texts = situation.room?.texts ?? [];
  const agreed = texts.some(
    ({ items: named, sponsors, ballots }) => named[issue] === option && (sponsors.includes(to) || ballots[to]?.answer === 'joined'),
  );
  return agreed || situation.time >= 1;
}

function isAsked({ view }: Situation, { to, issue, option }: Question): boolean {
  const { heard, asked } = view.own.part;
  const same = (one: { readonly issue: string | null; readonly option: string | null }): boolean => one.issue === issue && one.option === option;
  return heard.some((reply) => reply.from === to && same(reply)) || asked.some((request) => request.to === to && same(request));
}

export function soundings(situation: Situation): readonly Prospect[] {
  const [sample] = situation.acts('soundOut');
  if (!sample || !situation.skill.pictures) return [];
  const named = new Map(packagesHere(situation).flatMap((offer) => Object.entries(offer.items)));
  const { ground } = situation;
  return [...named].flatMap(([issue, option]) =>
    questionsOn(situation, issue, option).flatMap((question): readonly Prospect[] => {
      const { to, absent } = question;
      if (isAsked(situation, question) || (!absent && isMoot(situation, question))) return [];
      const index = ground.indexOf[issue] ?? -1;
      const step = ground.face.issues[index]?.options.findIndex(({ id }) => id === option) ?? 0;
      const believed = situation.beliefs().find((belief) => belief.seat === to)?.gain[index]?.[step] ?? 0;
      const doubt = Math.max(0, 1 - Math.abs(believed) / DOUBT_WIDTH);
      const gain = absent ? ENDORSER_GAIN : DOUBT_GAIN * doubt;
      const why = absent ? 'it must endorse this and has no seat here' : `we put it at ${number(believed)} points to them, which is little to go by`;
      return [
        {
          act: { ...sample, to, issue, option },
          gain,
          reason: `sounded ${seatName(ground.face, to)} out on ${items(ground.face, { [issue]: option })}: ${why}`,
        },
      ];
    }),
  );
}
