import { safeParse } from 'valibot';
import { addsUp, sum } from '../story/figure.ts';
import type { Fault } from '../story/fault.ts';
import type { Figure, Story } from '../story/story.ts';
import { SourceError } from './error.ts';
import { invalid } from './invalid.ts';
import { faultIn } from './json/fault.ts';
import * as schema from './json/schema.ts';

/** A figure as JSON has it: with what its rows come to, which is computed. */
type Printed = Figure & { readonly sum?: number; readonly adds_up?: boolean };

/** Reads a story as typed content; throws a `SourceError` that says where the text is no JSON or no story. */
export function readJson(text: string, name: string): Story {
  const result = safeParse(schema.story, parse(text, name));
  if (!result.success) {
    throw invalid(
      name,
      result.issues.map(({ path = [], message }) => ({ path: pathText(path), fault: message })),
    );
  }
  const { figures, ...rest } = result.output;
  const faults = figures.flatMap(checkComputed);
  if (faults.length > 0) throw invalid(name, faults);
  return { ...rest, figures: figures.map(withoutComputed) };
}

function parse(text: string, name: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const { at, isCut } = faultIn(text, error);
    const fault = isCut ? 'is JSON that is cut short' : 'is not valid JSON';
    throw new SourceError(
      name,
      at === undefined ? fault : `${fault}, ${placeText(text.slice(0, at))}`,
    );
  }
}

/** Where what stands before it ends, in words. */
function placeText(before: string): string {
  return `at line ${before.split('\n').length}, column ${before.length - before.lastIndexOf('\n')}`;
}

/** `figures[0].rows[2].count` */
function pathText(path: readonly { readonly key: unknown }[]): string {
  return path
    .map(({ key }) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '');
}

/** A computed field may be left out; what it says must be so. */
function checkComputed(figure: Printed, index: number): Fault[] {
  const path = `figures[${index}]`;
  const total = sum(figure);
  const sound = addsUp(figure);
  const faults: Fault[] = [];
  if (figure.sum !== undefined && figure.sum !== total) {
    faults.push({ path: `${path}.sum`, fault: `is ${figure.sum}, but the rows come to ${total}` });
  }
  if (figure.adds_up !== undefined && figure.adds_up !== sound) {
    const fault =
      sound === undefined ? 'is given, but no total is' : `is not so: the rows come to ${total}`;
    faults.push({ path: `${path}.adds_up`, fault });
  }
  return faults;
}

function withoutComputed({ title, rows, total, paragraph }: Figure): Figure {
  return { title, rows, ...(total && { total }), ...(paragraph !== undefined && { paragraph }) };
}
