/** A program in a pseudo-terminal: started as a player would start it, read as a player would read it. */
import { createRequire } from 'node:module';
import headless from '@xterm/headless';

export interface PseudoTerminal {
  send(keys: string): void;
  resize(columns: number, rows: number): void;
  screen(): string;
  /** Resolves when the screen holds `text`; rejects with the screen when it does not come. */
  until(text: string | RegExp, withinMs?: number): Promise<void>;
  /** Sends a signal to the program. */
  kill(signal: string): void;
  /** How the program ended. */
  readonly ended: Promise<{ readonly exitCode: number; readonly signal: number | undefined }>;
  /** Everything it wrote. */
  output(): string;
}
export interface PseudoTerminalOptions {
  readonly command: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  readonly columns: number;
  readonly rows: number;
}

class Missing extends Error {}

/** Starts a program in a pseudo-terminal of its own. */
export function openPseudoTerminal({ command, args, cwd, env, columns, rows }: PseudoTerminalOptions): PseudoTerminal {
  // Its native part is found at run time only; a bundler of tests must not try to take it in.
  const { spawn } = createRequire(import.meta.url)('@lydell/node-pty') as typeof import('@lydell/node-pty');
  const terminal = new headless.Terminal({ cols: columns, rows, allowProposedApi: true, scrollback: 200 });
  const program = spawn(command, [...args], { name: 'xterm-256color', cols: columns, rows, cwd, env });
  let output = '';
  program.onData((data) => {
    output += data;
    terminal.write(data);
  });
  terminal.onData((reply) => program.write(reply));
  const ended = new Promise<{ readonly exitCode: number; readonly signal: number | undefined }>((resolve) =>
    program.onExit(({ exitCode, signal }) => resolve({ exitCode, signal })),
  );
  const screen = (): string => {
    const { active } = terminal.buffer;
    return Array.from(
      { length: terminal.rows },
      (_, row) =>
        active
          .getLine(active.viewportY + row)
          ?.translateToString(true)
          .trimEnd() ?? '',
    ).join('\n');
  };
  return {
    send: (keys) => program.write(keys),
    resize(nextColumns, nextRows) {
      terminal.resize(nextColumns, nextRows);
      program.resize(nextColumns, nextRows);
    },
    screen,
    async until(text, withinMs = 20_000) {
      const end = performance.now() + withinMs;
      const has = (): boolean => (typeof text === 'string' ? screen().includes(text) : text.test(screen()));
      while (!has()) {
        if (performance.now() > end) throw new Missing(`"${String(text)}" did not come up:\n${screen()}`);
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
    },
    kill: (signal) => program.kill(signal),
    ended,
    output: () => output,
  };
}
