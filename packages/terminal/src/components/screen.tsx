/** The screen: one text a row, drawn again only when the row changes. */
import type { Row } from '@parley/screens';
import { Box, Text, useCursor } from 'ink';
import { memo } from 'react';
import type { Palette } from '../appearance.ts';
import { insertionPoint, paint } from '../theme.ts';

const Line = memo(function Line({ text }: { readonly text: string }) {
  return <Text wrap="truncate">{text}</Text>;
});

export interface ScreenProps {
  readonly rows: readonly Row[];
  readonly palette: Palette;
  readonly width: number;
  readonly height: number;
}

export function Screen({ rows, palette, width, height }: ScreenProps) {
  const { setCursorPosition } = useCursor();
  setCursorPosition(insertionPoint(rows));
  return (
    <Box width={width} height={height} flexDirection="column" overflow="hidden">
      {rows.map((row, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place on the screen
        <Line key={index} text={paint(row, palette)} />
      ))}
    </Box>
  );
}
