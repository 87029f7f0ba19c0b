import { Text } from 'ink';
import SelectInput from 'ink-select-input';
import type { ReactNode } from 'react';
import type { Choice } from '../reading/body.ts';
import { seenItems } from '../reading/sheet-lines.ts';
import type { Draw } from './draw.ts';

/** A list to choose from. What is chosen is the reading's to say, so that the keys are those of the keymap. */
export function ChoiceList({ choice, draw }: { choice: Choice; draw: Draw }): ReactNode {
  const { chosen } = choice;
  const { first, seen } = seenItems(choice);
  const styled = (text: string, isSelected: boolean | undefined) => (
    <Text>{draw(text, isSelected ? 'chosen' : undefined)}</Text>
  );
  return (
    <SelectInput
      key={`${first} ${chosen}`}
      isFocused={false}
      items={seen.map((label, index) => ({ label, value: first + index }))}
      initialIndex={chosen - first}
      indicatorComponent={({ isSelected }) => styled(isSelected ? '› ' : '  ', isSelected)}
      itemComponent={({ isSelected, label }) => styled(label, isSelected)}
    />
  );
}
