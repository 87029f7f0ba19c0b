import { describe, expect, test } from 'vitest';
import { edition } from '../../content/index.ts';
import { check } from '../../source/story/check.ts';

test('the edition has a story', () => {
  expect(edition.length).toBeGreaterThan(0);
});

test('no two stories have the same slug', () => {
  const slugs = edition.map(({ slug }) => slug);
  expect(new Set(slugs).size).toBe(slugs.length);
});

describe.each(edition)('$slug', ({ slug, story }) => {
  test('has a slug in kebab case', () => {
    expect(slug).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
  });

  test('has no faults', () => {
    expect(check(story)).toEqual([]);
  });

  test('sets every figure and every route', () => {
    const figures = story.body.flatMap((block) => (block.type === 'figure' ? [block.figure] : []));
    const routes = story.body.flatMap((block) => (block.type === 'route' ? [block.route] : []));
    expect(figures).toEqual([...story.figures.keys()]);
    expect(routes).toEqual([...story.routes.keys()]);
  });

  test('has typographic marks, no straight ones', () => {
    expect(JSON.stringify(story)).not.toMatch(/'|\\"/);
  });
});
