/** A screen of rows without a game behind it: whoever opens it draws and takes the keys. */
import type { Key, Row } from '@parley/screens';
import { type Instance, render, useInput } from 'ink';
import { useSyncExternalStore } from 'react';
import { type Appearance, appearanceFor, type Palette } from './appearance.ts';
import { Screen } from './components/screen.tsx';
import { inkOptions, sizeOf, type TerminalStreams } from './ink-options.ts';
import { splitInput } from './input.ts';

/** The size of the screen in cells. */
export interface PanelSize {
  readonly width: number;
  readonly height: number;
}

/** What stands behind a panel. */
export interface PanelParts {
  readonly streams: TerminalStreams;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The rows for a size, each as wide as it says. `ascii`: nothing but ASCII. */
  draw(size: PanelSize, ascii: boolean): readonly Row[];
  /** Takes a key; `leave` closes the panel. The panel is drawn again afterwards. */
  press(key: Key, size: PanelSize): 'stay' | 'leave';
  /** Calls `changed` whenever there is something new to draw; returns the way to stop that. */
  subscribe(changed: () => void): () => void;
}

function appearanceOf({ env }: PanelParts): Appearance {
  return appearanceFor(env, { colour: null, theme: null, ascii: null });
}

/** The rows that are shown, the same object until something changes. */
class Frames {
  readonly #parts: PanelParts;
  readonly #listeners = new Set<() => void>();
  readonly #ascii: boolean;
  #rows: readonly Row[] | null = null;

  constructor(parts: PanelParts) {
    this.#parts = parts;
    this.#ascii = appearanceOf(parts).ascii.value;
  }
  get size(): PanelSize {
    return sizeOf(this.#parts.streams.stdout);
  }
  readonly rows = (): readonly Row[] => {
    this.#rows ??= this.#parts.draw(this.size, this.#ascii);
    return this.#rows;
  };
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  };
  readonly changed = (): void => {
    this.#rows = null;
    for (const listener of this.#listeners) listener();
  };
}

interface PanelProps {
  readonly frames: Frames;
  readonly palette: Palette;
  press(key: Key): void;
}
function Panel({ frames, palette, press }: PanelProps) {
  const rows = useSyncExternalStore(frames.subscribe, frames.rows);
  useInput((input, key) => splitInput(input, key).forEach(press));
  return <Screen rows={rows} palette={palette} {...frames.size} />;
}

/** Shows a panel until a key closes it. The terminal is given back whatever happens; rejects with what was thrown while drawing or acting. */
export async function runPanel(parts: PanelParts): Promise<void> {
  const { stdout } = parts.streams;
  const frames = new Frames(parts);
  let instance: Instance | null = null;
  const press = (key: Key): void => {
    if (parts.press(key, frames.size) === 'leave') instance?.unmount();
    else frames.changed();
  };
  instance = render(<Panel frames={frames} palette={appearanceOf(parts).palette.value} press={press} />, inkOptions(parts.streams, false));
  // Before Ink's own listener: the first frame of the new size must already be right.
  stdout.prependListener('resize', frames.changed);
  const stop = parts.subscribe(frames.changed);
  try {
    await instance.waitUntilExit();
  } finally {
    stop();
    stdout.off('resize', frames.changed);
    instance.unmount();
  }
}
