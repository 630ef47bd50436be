// Every check of play that needs no Setup, in the order of their codes. The one of endings (S-804) runs with those of bargaining.
import type { WarningCheck } from '../check.ts';
import { actNeeded } from './act-needed.ts';
import { briefUnreadable } from './brief-unreadable.ts';
import { eventNever } from './event-never.ts';
import { publicSecret } from './public-secret.ts';
import { tooLong } from './too-long.ts';

export const PLAY_CHECKS: readonly WarningCheck[] = [tooLong, briefUnreadable, eventNever, publicSecret, actNeeded];
