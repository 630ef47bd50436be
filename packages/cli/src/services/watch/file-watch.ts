/** Says when files may have changed: saved, replaced, taken away, back again. Never says what changed; whoever listens reads and compares. */
import { type FSWatcher, statSync, unwatchFile, watch, watchFile } from 'node:fs';
import { dirname } from 'node:path';
import type { Clock } from '@parley/session';

/** Files that are being watched. */
export interface FileWatch {
  /** Watches these files from now on, and no others. Files and folders that are not there are waited for. */
  follow(paths: readonly string[]): void;
  /** Lets go of everything. */
  close(): void;
}

export interface FileWatchParts {
  readonly clock: Pick<Clock, 'nowMs' | 'after'>;
  /** Called once for a burst of changes. */
  readonly changed: () => void;
}

/** An editor's save is several events; so long nothing may happen before it counts as done. */
const QUIET_MS = 12;
/** A file that changes all the time is looked at this often all the same. */
const LONGEST_MS = 60;
/** Where the system tells nothing (a folder of another machine, a folder that was replaced) looking at the times of files finds out. */
const POLL_MS = 400;

/** Folders are watched, since editors put a new file in the place of the old; and every file is looked at now and then. */
export function openFileWatch({ clock, changed }: FileWatchParts): FileWatch {
  const folders = new Map<string, { readonly watcher: FSWatcher; readonly inode: number }>();
  const files = new Set<string>();
  let cancel: (() => void) | null = null;
  let firstMs: number | null = null;
  const note = (): void => {
    cancel?.();
    const nowMs = clock.nowMs();
    firstMs = firstMs ?? nowMs;
    cancel = clock.after(Math.max(0, Math.min(QUIET_MS, firstMs + LONGEST_MS - nowMs)), () => {
      cancel = null;
      firstMs = null;
      changed();
    });
  };
  const leave = (folder: string): void => {
    folders.get(folder)?.watcher.close();
    folders.delete(folder);
  };
  const enter = (folder: string): void => {
    const inode = inodeOf(folder);
    if (folders.get(folder)?.inode === inode) return;
    leave(folder);
    if (inode === null) return;
    const watcher = watcherOn(folder, note, () => leave(folder));
    if (watcher !== null) folders.set(folder, { watcher, inode });
  };
  return {
    follow(paths) {
      for (const path of [...files].filter((file) => !paths.includes(file))) {
        unwatchFile(path, note);
        files.delete(path);
      }
      for (const path of paths.filter((file) => !files.has(file))) {
        watchFile(path, { interval: POLL_MS }, note);
        files.add(path);
      }
      const wanted = new Set(paths.map((path) => dirname(path)));
      for (const folder of [...folders.keys()].filter((known) => !wanted.has(known))) leave(folder);
      for (const folder of wanted) enter(folder);
    },
    close() {
      cancel?.();
      for (const path of files) unwatchFile(path, note);
      for (const folder of [...folders.keys()]) leave(folder);
    },
  };
}

/** Null where the system cannot watch: then files are only looked at now and then. */
function watcherOn(folder: string, note: () => void, broken: () => void): FSWatcher | null {
  try {
    const watcher = watch(folder, note);
    watcher.on('error', () => {
      broken();
      note();
    });
    return watcher;
  } catch {
    return null;
  }
}

/** Which folder it is, beyond its name: one that was taken away and made again is another. */
function inodeOf(folder: string): number | null {
  return statSync(folder, { throwIfNoEntry: false })?.ino ?? null;
}
