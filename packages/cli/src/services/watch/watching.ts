/** Looks at a scenario whenever its files change: the quick checks at once, the counting of deals behind them where it takes long. */
import { dirname, join } from 'node:path';
import { type Diagnostic, reviewScenario } from '@parley/scenario';
import type { Preview, Sight } from '@parley/screens';
import type { Clock, LoadedScenario } from '@parley/session';
import { dealCount } from '../scenarios.ts';
import { openFileWatch } from './file-watch.ts';
import { isUnchanged, loadedNow, mistakesIn, previewOf } from './look.ts';
import { createZoneMemory, type ZoneMemory, zoneSightOf } from './zone-sight.ts';

export interface WatchingParts {
  /** As the author named it; also what is shown. */
  readonly wanted: string;
  readonly shippedFolder: string;
  readonly clock: Pick<Clock, 'nowMs' | 'after'>;
  /** Called after every look; twice where counting takes long. `isFirst`: nothing of this look was told before. */
  readonly changed: (isFirst: boolean) => void;
}

/** A file that is being replaced is missing or empty for a moment. */
const GRACE_MS = 120;
/** What can be counted before anybody notices is counted at once. */
const DEALS_AT_ONCE = 30_000;
/** Otherwise the quick checks are drawn first: so long the screen needs. */
const COUNT_AFTER_MS = 25;

/** A scenario under watch. Close it, or the program does not end. */
export class Watching {
  readonly #parts: WatchingParts;
  readonly #files: ReturnType<typeof openFileWatch>;
  readonly #memory: ZoneMemory = createZoneMemory();
  #loaded: LoadedScenario | null = null;
  #diagnostics: readonly Diagnostic[] = [];
  #preview: Preview | null = null;
  #isCounting = false;
  #isWaiting = false;
  #isToldGone = false;
  #isClosed = false;
  #drawn: { readonly columns: number; readonly sight: Sight } | null = null;

  constructor(parts: WatchingParts) {
    this.#parts = parts;
    this.#files = openFileWatch({ clock: parts.clock, changed: () => this.look(false) });
  }

  /** What there is to see, with lines of the file in so many columns. */
  sight(columns: number): Sight {
    if (this.#drawn?.columns !== columns) this.#drawn = { columns, sight: this.#sightIn(columns) };
    return this.#drawn.sight;
  }

  #sightIn(columns: number): Sight {
    const loaded = this.#loaded;
    return {
      name: this.#parts.wanted,
      state: loaded === null ? 'gone' : 'read',
      mistakes: loaded === null ? [] : mistakesIn(loaded, this.#diagnostics, columns),
      isCounting: this.#isCounting,
      preview: this.#preview,
      isCurrent: loaded !== null && loaded.setup !== null,
    };
  }

  /** Reads the files, where they changed or where it `isAsked` for. */
  look(isAsked: boolean): void {
    if (this.#isClosed) return;
    const known = this.#loaded;
    if (known !== null && !isAsked && isUnchanged(known)) {
      this.#follow(known);
      return;
    }
    const loaded = loadedNow(this.#parts.wanted, this.#parts.shippedFolder);
    if (loaded === null) this.#lose();
    else this.#take(loaded);
  }

  #take(loaded: LoadedScenario): void {
    this.#follow(loaded);
    this.#isWaiting = false;
    this.#isToldGone = false;
    this.#loaded = loaded;
    this.#diagnostics = loaded.diagnostics;
    if (loaded.setup !== null) this.#preview = { ...previewOf(loaded.setup), zone: this.#preview?.zone ?? null };
    this.#isCounting = loaded.setup !== null && dealCount(loaded.setup) > DEALS_AT_ONCE;
    if (this.#isCounting) {
      this.#tell(true);
      this.#parts.clock.after(COUNT_AFTER_MS, () => this.#count(loaded, false));
    } else this.#count(loaded, true);
  }

  /** Whatever takes longer. */
  #count(loaded: LoadedScenario, isFirst: boolean): void {
    if (this.#isClosed || this.#loaded !== loaded) return;
    this.#diagnostics = reviewScenario(loaded, this.#memory.review);
    if (loaded.setup !== null && this.#preview !== null) this.#preview = { ...this.#preview, zone: zoneSightOf(loaded.setup, this.#memory) };
    this.#isCounting = false;
    this.#tell(isFirst);
  }

  /** Nobody is told before it has been gone for a while. */
  #lose(): void {
    if (this.#isWaiting) return;
    this.#isWaiting = true;
    this.#parts.clock.after(GRACE_MS, () => {
      if (!this.#isWaiting || this.#isClosed) return;
      this.#isWaiting = false;
      const loaded = loadedNow(this.#parts.wanted, this.#parts.shippedFolder);
      if (loaded === null) this.#giveUp();
      else this.#take(loaded);
    });
  }

  #giveUp(): void {
    if (this.#isToldGone) return;
    this.#isToldGone = true;
    this.#loaded = null;
    this.#diagnostics = [];
    this.#isCounting = false;
    this.#tell(true);
  }

  #follow({ path, files, missing }: LoadedScenario): void {
    const others = [...files.map((file) => file.path), ...missing].map((file) => join(dirname(path), file));
    this.#files.follow([...new Set([path, ...others])]);
  }

  #tell(isFirst: boolean): void {
    this.#drawn = null;
    this.#parts.changed(isFirst);
  }

  close(): void {
    this.#isClosed = true;
    this.#files.close();
  }
}
