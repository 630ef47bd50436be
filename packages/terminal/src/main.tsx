/** The full-screen terminal: Ink on the alternate screen, one listener for keys, and a clean way out of every end. */

import type { KeyOverrides } from '@parley/screens';
import type { Host } from '@parley/session';
import { type Instance, render, useApp, useInput, usePaste, useStdin } from 'ink';
import { useEffect, useSyncExternalStore } from 'react';
import { appearanceFor, mayBeWide, type Palette, type ThemeName } from './appearance.ts';
import type { Begin } from './begin.ts';
import { Screen } from './components/screen.tsx';
import type { HousePlaces } from './house.ts';
import { inkOptions, sizeOf, type TerminalStreams } from './ink-options.ts';
import { isF1, keyOfPaste, splitInput, TYPED_MAX } from './input.ts';
import type { Keep, Written } from './keeping.ts';
import { drawsLinesWide } from './line-width.ts';
import { Stage, type StageHands } from './stage.ts';

/** How the terminal is opened. */
export interface TerminalParts {
  readonly streams: TerminalStreams;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly version: string;
  /** Called after the first frame: computers and storage bring much with them. */
  readonly loadPlaces: () => Promise<HousePlaces>;
  /** Null: as the environment says. */
  readonly ascii: boolean | null;
  readonly colour: boolean | null;
  /** Null: as PARLEY_THEME says. */
  readonly theme?: ThemeName | null;
  /** The player's own keys, and what is to be said of them at once. */
  readonly ownKeys?: KeyOverrides;
  readonly notice?: string | null;
  /** The pause before each act of a computer, in milliseconds. */
  readonly paceMs: number;
  /** Whether the reasons of computers are shown as they act: for teaching. */
  readonly reasons: boolean;
  /** Kinds of act that the player has done in earlier games, and how to remember more; nothing is remembered without it. */
  readonly learned?: { readonly words: readonly string[]; keep(words: readonly string[]): void };
  /** Opens the player's editor on the whole terminal and waits for its end; there is none without it. */
  readonly edit?: (text: string) => Written;
  /** Writes what the player keeps; nothing is written without it. */
  readonly keep?: Keep;
  /** The seed of a new game where the player names none. */
  readonly freshSeed: () => string;
  /** Straight to a game instead of the title; null for the title. */
  readonly begin: Begin | null;
  /** Called with a game that is put aside, over or not. */
  readonly gameLeft?: (host: Host) => void;
  /** Whether what others print may be taken in, so that it does not spoil the screen; tests have a console of their own. */
  readonly ownsConsole: boolean;
}
/** How the terminal was left. */
export interface TerminalEnd {
  readonly interrupted: boolean;
  /** The save of a game that is not over; null when there is none. */
  readonly resumable: string | null;
}

/** Home, and nothing below: the frame that follows ends the synchronized update that begins here, so that nothing flickers. */
const FROM_SCRATCH = '\u001b[?2026h\u001b[H\u001b[J';

interface ShellProps {
  readonly stage: Stage;
  readonly palette: Palette;
  readonly suspended: Suspension;
}
/** How the stage asks for the terminal to be handed back: set by the component, as only Ink's tree can do it. */
interface Suspension {
  /** Does some work while the terminal is not ours; resolves when it is drawn again. */
  during: (work: () => Promise<void>) => Promise<void>;
}

function Shell({ stage, palette, suspended }: ShellProps) {
  const { suspendTerminal } = useApp();
  const rows = useSyncExternalStore(stage.subscribe, stage.frame);
  const paste = (text: string): void => {
    const key = keyOfPaste(text);
    if (key === null) stage.say('That is too long to paste here.');
    else stage.keys([key]);
  };
  // Nobody types a thousand letters ahead: that is a paste from a terminal that does not say so.
  useInput((input, key) => (input.length > TYPED_MAX ? paste(input) : stage.keys(splitInput(input, key))));
  usePaste(paste);
  const { stdin } = useStdin();
  useEffect(() => {
    // Ink names every key but those of functions. It reads by itself; what it reads passes here too.
    const look = (chunk: unknown): void => (isF1(String(chunk)) ? stage.keys([{ name: 'f1', text: '' }]) : undefined);
    stdin.on('data', look);
    return () => void stdin.off('data', look);
  }, [stdin, stage]);
  useEffect(() => {
    suspended.during = (work) => suspendTerminal(work);
  }, [suspended, suspendTerminal]);
  const { width, height } = stage.app.world.size;
  return <Screen rows={rows} palette={palette} width={width} height={height} />;
}

/** Stops the whole job, launcher and all, until the shell lets it go on. */
function stopUntilContinued(): Promise<void> {
  return new Promise((resolve) => {
    // An open port keeps the program alive while it has no input.
    const { port1 } = new MessageChannel();
    port1.onmessage = () => undefined;
    process.once('SIGCONT', () => {
      port1.close();
      resolve();
    });
    process.kill(0, 'SIGTSTP');
  });
}

function handsFor(parts: TerminalParts, leave: (interrupted: boolean) => void, act: { redraw: () => void; suspended: Suspension }): StageHands {
  return {
    quit: leave,
    redraw: () => act.redraw(),
    suspend: () => void act.suspended.during(stopUntilContinued),
    copy: (text) => void parts.streams.stdout.write(`\u001b]52;c;${Buffer.from(text).toString('base64')}\u0007`),
    left: (host) => parts.gameLeft?.(host),
    freshSeed: parts.freshSeed,
    ...(parts.keep ? { keep: parts.keep } : {}),
    ...(parts.edit ? { edit: editIn(act.suspended, parts.edit) } : {}),
    ...(parts.learned ? { learned: (words: readonly string[]) => parts.learned?.keep(words) } : {}),
  };
}

/** Nothing else happens meanwhile: the editor has the terminal, and this program waits. */
function editIn(suspended: Suspension, edit: (text: string) => Written): NonNullable<StageHands['edit']> {
  return (text, done) => {
    let written: Written = { why: 'The editor could not be opened.' };
    const work = async (): Promise<void> => {
      written = edit(text);
    };
    void suspended.during(work).then(() => done(written));
  };
}

/**
 * Plays in the full screen until the player leaves. The game is saved after every act, so every end is safe; the terminal is given back whatever happens.
 *
 * Rejects with whatever was thrown while drawing or acting, after the terminal was given back.
 */
export async function runTerminal(parts: TerminalParts): Promise<TerminalEnd> {
  const { stdout } = parts.streams;
  const appearance = appearanceFor(parts.env, { colour: parts.colour, theme: parts.theme ?? null, ascii: parts.ascii });
  const palette = appearance.palette.value;
  const isWide = parts.ascii === null && !appearance.ascii.value && mayBeWide(parts.env) && (await askWidth(parts.streams));
  const suspended: Suspension = { during: async () => undefined };
  let interrupted = false;
  let instance: Instance | null = null;
  const leave = (wasInterrupted: boolean): void => {
    interrupted = wasInterrupted;
    instance?.unmount();
  };
  const redraw = (): void => {
    instance?.clear();
    stdout.write(FROM_SCRATCH);
    instance?.rerender(tree());
  };
  const stage = new Stage({
    version: parts.version,
    size: sizeOf(stdout),
    ascii: appearance.ascii.value || isWide,
    paceMs: parts.paceMs,
    reasons: parts.reasons,
    ownKeys: parts.ownKeys ?? {},
    notice: parts.notice ?? null,
    ...(parts.learned ? { taught: parts.learned.words } : {}),
    hands: handsFor(parts, leave, { redraw, suspended }),
  });
  const tree = () => <Shell stage={stage} palette={palette} suspended={suspended} />;
  instance = render(tree(), inkOptions(parts.streams, parts.ownsConsole));
  const whenResized = (): void => stage.resize(sizeOf(stdout));
  // Before Ink's own listener: the first frame of the new size must already be right.
  stdout.prependListener('resize', whenResized);
  // After it: a frame of the old size may still have been on its way when the terminal changed, and has wrapped.
  stdout.on('resize', redraw);
  // A mistake in a timer or a promise must not tell of itself on a screen that is about to go.
  const crash = Promise.withResolvers<never>();
  if (parts.ownsConsole) process.once('uncaughtException', crash.reject);
  const ended = Promise.race([instance.waitUntilExit(), crash.promise]);
  try {
    await Promise.race([ended, goBackstage(stage, parts, instance.waitUntilRenderFlush())]);
    await ended;
    return { interrupted, resumable: stage.resumable };
  } finally {
    process.off('uncaughtException', crash.reject);
    instance.unmount();
    stdout.off('resize', whenResized);
    stdout.off('resize', redraw);
    stage.close();
  }
}

/** Only where it may matter: the clock brings much with it. */
async function askWidth(streams: TerminalStreams): Promise<boolean> {
  const { systemClock } = await import('@parley/session');
  return drawsLinesWide(streams, systemClock);
}

/** Loads what is heavy once the first frame is on the screen. */
async function goBackstage(stage: Stage, parts: TerminalParts, drawn: Promise<unknown>): Promise<void> {
  await drawn;
  const loads = [import('./house.ts'), import('@parley/session'), parts.loadPlaces()] as const;
  const [{ openHouse }, { startRunner, systemClock }, places] = await Promise.all(loads);
  stage.enter({ house: openHouse(places), startRunner, clock: systemClock }, parts.begin);
}
