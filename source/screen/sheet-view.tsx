import { Box, Text } from 'ink';
import type { ReactNode } from 'react';
import type { Line } from '../layout/line.ts';
import type { Body } from '../reading/body.ts';
import type { Window } from '../reading/reading.ts';
import { isText } from '../reading/sheet-lines.ts';
import type { Sheet } from '../reading/sheet.ts';
import { ChoiceList } from './choice-list.tsx';
import type { Draw } from './draw.ts';
import { RowTable } from './row-table.tsx';

type Props = { readonly sheet: Sheet; readonly window: Window; readonly draw: Draw };

/** A sheet as Ink shows it: exactly as many rows as the window has. */
export function SheetView({ sheet, window, draw }: Props): ReactNode {
  const { above, body, rows, below } = sheet;
  return (
    <Box flexDirection="column" width={window.columns} height={window.rows}>
      <Lines lines={above} draw={draw} />
      <Box flexDirection="column" height={rows} flexShrink={0} overflow="hidden">
        <BodyView body={body} draw={draw} />
      </Box>
      <Lines lines={below} draw={draw} />
    </Box>
  );
}

function BodyView({ body, draw }: { body: Body; draw: Draw }): ReactNode {
  const { indent, list, lines, chosen } = body;
  const isMarked = chosen !== undefined || list !== undefined;
  const gutter = lines.map((line) => (isText(line, chosen) ? draw('› ', 'label') : '  '));
  return (
    <>
      {list && (
        <Box marginLeft={indent - 2} height={list.rows} flexShrink={0}>
          <ChoiceList choice={list} draw={draw} />
        </Box>
      )}
      <Box marginLeft={isMarked ? indent - 2 : indent}>
        {isMarked && lines.length > 0 && (
          <Box width={2} flexShrink={0}>
            <Text>{gutter.join('\n')}</Text>
          </Box>
        )}
        <Box flexDirection="column" flexShrink={0}>
          {runs(lines).map((run, index) =>
            run[0]?.row ? (
              <RowTable
                key={index}
                rows={run.flatMap(({ row }) => (row ? [row] : []))}
                draw={draw}
              />
            ) : (
              <Lines key={index} lines={run} draw={draw} />
            ),
          )}
        </Box>
      </Box>
    </>
  );
}

function Lines({ lines, draw }: { lines: readonly Line[]; draw: Draw }): ReactNode {
  if (lines.length === 0) return null;
  // An empty line would have no height.
  return <Text wrap="truncate">{lines.map((line) => draw.line(line) || ' ').join('\n')}</Text>;
}

/** Lines in runs of a table's rows, and of others. */
function runs(lines: readonly Line[]): Line[][] {
  const all: Line[][] = [];
  for (const line of lines) {
    const last = all.at(-1);
    if (last && last[0]?.row?.length === line.row?.length) last.push(line);
    else all.push([line]);
  }
  return all;
}
