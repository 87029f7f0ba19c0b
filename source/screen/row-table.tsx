import { Text } from 'ink';
import { Table } from 'ink-table';
import type { ReactNode } from 'react';
import type { Cell, Row } from '../layout/line.ts';
import type { Draw } from './draw.ts';

/**
 * Rows as a table without rules, cell for cell as their lines are set. The table measures by characters and
 * pads each cell by one at both sides; what is drawn is the cell as layout filled it up.
 */
export function RowTable({ rows, draw }: { rows: readonly Row[]; draw: Draw }): ReactNode {
  const columns = Array.from({ length: rows[0]?.length ?? 0 }, (_, index) => String(index));
  const last = columns.length - 1;
  const drawn = new Map<string, string>();
  const data = rows.map((row) =>
    Object.fromEntries(
      row.map((cell, column) => {
        const text = textOf(cell);
        drawn.set(`${column} ${text.trim()}`, draw.line(cell));
        return [String(column), text];
      }),
    ),
  );
  const CellText = ({ column, children }: { column: number; children?: ReactNode }) => {
    const text = typeof children === 'string' ? children : '';
    const cell = drawn.get(`${column} ${text.trim()}`) ?? text;
    return <Text>{`${column > 0 ? ' ' : ''}${cell}${column < last ? ' ' : ''}`}</Text>;
  };
  // The table keeps the first cell that it is given, and so would draw other rows by those that stood there before.
  const key = [...drawn.entries()].join('\n');
  return (
    <Table
      key={key}
      data={data}
      columns={columns}
      cell={CellText}
      header={Nothing}
      skeleton={Nothing}
    />
  );
}

function textOf({ spans }: Cell): string {
  return spans.map(({ text }) => text).join('');
}

function Nothing(): ReactNode {
  return null;
}
