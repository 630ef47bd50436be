/** A terminal in memory: what a program writes is drawn by a real emulator, so that a test sees what a player would see. */
import { EventEmitter } from 'node:events';
import headless from '@xterm/headless';

export interface VirtualTerminal {
  /** To be handed to Ink in place of the process's own. */
  readonly stdin: NodeJS.ReadStream;
  readonly stdout: NodeJS.WriteStream;
  /** Everything that was written, in order. */
  readonly writes: readonly string[];
  /** Types a chunk of bytes, as a terminal would send it. */
  send(chunk: string): void;
  resize(columns: number, rows: number): void;
  /** Resolves when all that was written so far is drawn. */
  drawn(): Promise<void>;
  /** The lines of the screen without the spaces at their ends. */
  lines(): readonly string[];
  screen(): string;
  /** Texts of the cells that are drawn in inverse, one per row that has any. */
  inverse(): readonly string[];
  /** Resolves when the screen holds `text`; rejects with the screen when it does not come. */
  until(text: string | RegExp, withinMs?: number): Promise<void>;
}

class Missing extends Error {}

/** A terminal of this size on which nothing is drawn yet. */
export function openVirtualTerminal(size: { readonly columns: number; readonly rows: number }): VirtualTerminal {
  const terminal = new headless.Terminal({ cols: size.columns, rows: size.rows, allowProposedApi: true, scrollback: 100, convertEol: true });
  const writes: string[] = [];
  const typed: string[] = [];
  const stdout = Object.assign(new EventEmitter(), {
    isTTY: true,
    columns: size.columns,
    rows: size.rows,
    writable: true,
    write(data: string | Uint8Array, encoding?: unknown, done?: () => void): boolean {
      const text = String(data);
      if (text !== '') writes.push(text);
      const after = typeof encoding === 'function' ? (encoding as () => void) : done;
      terminal.write(text, () => after?.());
      return true;
    },
  });
  const stdin = Object.assign(new EventEmitter(), {
    isTTY: true,
    setEncoding: () => undefined,
    setRawMode: () => stdin,
    ref: () => undefined,
    unref: () => undefined,
    read: (): string | null => typed.shift() ?? null,
  });
  const lines = (): readonly string[] => {
    const { active } = terminal.buffer;
    return Array.from(
      { length: terminal.rows },
      (_, row) =>
        active
          .getLine(active.viewportY + row)
          ?.translateToString(true)
          .trimEnd() ?? '',
    );
  };
  const drawn = (): Promise<void> => new Promise((resolve) => terminal.write('', resolve));
  const screen = (): string => lines().join('\n');
  return {
    // Only what Ink uses of the two streams is there.
    stdin: stdin as unknown as NodeJS.ReadStream,
    stdout: stdout as unknown as NodeJS.WriteStream,
    writes,
    send(chunk) {
      typed.push(chunk);
      stdin.emit('readable');
    },
    resize(columns, rows) {
      terminal.resize(columns, rows);
      Object.assign(stdout, { columns, rows });
      stdout.emit('resize');
    },
    drawn,
    lines,
    screen,
    inverse: () => inverseTexts(terminal),
    async until(text, withinMs = 10_000) {
      const end = performance.now() + withinMs;
      const has = (): boolean => (typeof text === 'string' ? screen().includes(text) : text.test(screen()));
      while (!has()) {
        if (performance.now() > end) throw new Missing(`"${String(text)}" did not come up:\n${screen()}`);
        await new Promise((resolve) => setTimeout(resolve, 5));
        await drawn();
      }
    },
  };
}

function inverseTexts(terminal: InstanceType<typeof headless.Terminal>): readonly string[] {
  const { active } = terminal.buffer;
  return Array.from({ length: terminal.rows }, (_, row) => {
    const line = active.getLine(active.viewportY + row);
    const cells = Array.from({ length: terminal.cols }, (_unused, column) => line?.getCell(column));
    return cells.map((cell) => (cell?.isInverse() ? cell.getChars() || ' ' : '')).join('');
  }).filter((text) => text !== '');
}
