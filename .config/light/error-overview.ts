import { createElement, type ReactElement } from 'react';
import { Text } from 'ink';

/** What Ink shows of an error in a component: its stack, without an excerpt of the source, which is one line here. */
export default function ErrorOverview({ error }: { readonly error: Error }): ReactElement {
  return createElement(Text, null, error.stack ?? String(error));
}
