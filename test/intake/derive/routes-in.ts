import { findRoutes as findAll } from '../../../source/intake/derive/routes.ts';
import type { Block, Route } from '../../../source/story/story.ts';

/** The routes that are found in a body. */
export async function findRoutes(...body: Parameters<typeof findAll>): Promise<Route[]> {
  return (await findAll(...body)).map(({ route }) => route);
}

/** The ways that are found in paragraphs, by their stops. */
export async function waysIn(...texts: string[]): Promise<string[]> {
  return (await findRoutes(texts.map(paragraph))).map(names);
}

export function paragraph(text: string): Block {
  return { type: 'paragraph', text };
}

/** A route's stops, with "back" where it returns. */
export function names({ stops, returns }: Route): string {
  return stops.map(({ name }) => name).join(' > ') + (returns ? ' > back' : '');
}
