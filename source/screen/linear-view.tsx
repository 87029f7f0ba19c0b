import { Box, Static, Text } from 'ink';
import { useState, type ReactNode } from 'react';
import { wrap } from '../layout/wrap.ts';
import type { Reading } from '../reading/reading.ts';
import { tell } from '../reading/tell.ts';
import type { Item, Told } from '../reading/told.ts';
import type { Draw } from './draw.ts';

type Props = { readonly reading: Reading; readonly draw: Draw };

/**
 * A reading for those who listen: what is new is written below what was told before and never changed again, since
 * a screen reader speaks what is added and may pass over what is replaced. Only what is typed is still to change.
 */
export function LinearView({ reading, draw }: Props): ReactNode {
  const [last, setLast] = useState(() => ({ reading, told: tell(undefined, reading), count: 0 }));
  if (last.reading !== reading)
    setLast({ reading, told: tell(last.reading, reading), count: last.count + 1 });
  const { layer, open } = reading;
  return (
    <>
      <Static key={last.count} items={last.told}>
        {(told, index) => (
          <ToldView key={index} told={told} columns={reading.window.columns} draw={draw} />
        )}
      </Static>
      {layer?.type === 'prompt' && (
        <Box aria-role="textbox">
          <Text>{`Search the ${open?.view ?? 'text'} for: ${layer.query}`}</Text>
        </Box>
      )}
    </>
  );
}

type ToldProps = { readonly told: Told; readonly columns: number; readonly draw: Draw };

function ToldView({ told, columns, draw }: ToldProps): ReactNode {
  switch (told.type) {
    case 'remark':
      return (
        <Text>
          {broken(told.text, columns)
            .map((line) => draw(line, 'label'))
            .join('\n')}
        </Text>
      );
    case 'lines':
      return <Text>{told.lines.map((line) => draw.line(line)).join('\n')}</Text>;
    case 'list':
      return (
        <Box flexDirection="column" aria-role="list">
          {told.items.map((item, index) => (
            <ItemView key={index} item={item} columns={columns} />
          ))}
        </Box>
      );
    case 'item':
      return <ItemView item={told.item} columns={columns} />;
  }
}

type ItemProps = {
  readonly item: Item;
  readonly columns: number;
};

function ItemView({ item: { text, chosen }, columns }: ItemProps): ReactNode {
  return (
    <Box aria-role="listitem" aria-state={{ selected: chosen }}>
      <Text>{broken(text, columns - roles).join('\n')}</Text>
    </Box>
  );
}

/** The cells that Ink takes to tell what an item of a list is. */
const roles = 'list: listitem: (selected) '.length;

/** A text in lines between words: what Ink writes once and for all, it doesn't break. */
function broken(text: string, cells: number): string[] {
  return Array.from(wrap(text, Math.max(1, cells)), ({ start, shown }) => text.slice(start, shown));
}
