/** The least that a program on Ink can be: a list with a cursor, opened as Parley opens it. What it takes is the floor under Parley. */
import { Box, render, Text, useApp, useInput } from 'ink';
import { createElement, useState } from 'react';

const { columns = 80, rows = 24 } = process.stdout;

function List() {
  const [cursor, setCursor] = useState(0);
  const { exit } = useApp();
  useInput((input) => {
    if (input === 'j') setCursor((at) => at + 1);
    if (input === 'k') setCursor((at) => at - 1);
    if (input === 'q') exit();
  });
  const lines = Array.from({ length: rows }, (_, row) => {
    const text = `line ${row} of a list with something in it`.padEnd(columns);
    return createElement(Text, { key: row, wrap: 'truncate' }, row === cursor ? `\u001b[7m${text}\u001b[0m` : text);
  });
  return createElement(Box, { width: columns, height: rows, flexDirection: 'column', overflow: 'hidden' }, ...lines);
}

render(createElement(List), { interactive: true, alternateScreen: true, incrementalRendering: true, maxFps: 120, exitOnCtrlC: false });
