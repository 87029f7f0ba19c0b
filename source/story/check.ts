import { checkFinds } from './check-finds.ts';
import { isDate } from './date.ts';
import { checkAddress, checkText, isWithin, unless } from './fault.ts';
import type { Fault } from './fault.ts';
import type { Block, Link, Story } from './story.ts';

/**
 * What is wrong with a story that its type can't say; nothing where it is sound. A total that the rows don't
 * come to is no fault: it is the source's, and is shown.
 */
export function check(story: Story): Fault[] {
  return [
    ...checkHead(story),
    ...story.body.flatMap((block, index) => checkBlock(block, `body[${index}]`)),
    ...checkPlacing(story),
    ...checkFinds(story),
  ];
}

function checkHead({ headline, kicker, dek, byline, dateline, source, ...dates }: Story): Fault[] {
  const { published, updated } = dates;
  return [
    ...checkText(headline, 'headline'),
    ...checkText(kicker, 'kicker'),
    ...checkText(dek, 'dek'),
    ...(byline ?? []).flatMap((name, index) => checkText(name, `byline[${index}]`)),
    ...checkText(dateline, 'dateline'),
    ...checkText(source?.name, 'source.name'),
    ...checkText(source?.title, 'source.title'),
    ...checkAddress(source?.url, 'source.url'),
    ...checkDate(published, 'published'),
    ...checkDate(updated, 'updated'),
  ];
}

function checkDate(date: string | undefined, path: string): Fault[] {
  const sound = date === undefined || isDate(date);
  return unless(sound, path, 'is not an ISO 8601 date that exists');
}

function checkBlock(block: Block, path: string): Fault[] {
  switch (block.type) {
    case 'heading':
      return [
        ...unless(
          isWithin(block.level, 1, 6),
          `${path}.level`,
          'is not a whole number from 1 to 6',
        ),
        ...checkText(block.text, `${path}.text`),
        ...checkLinks(block.text, block.links, path),
      ];
    case 'paragraph':
    case 'quotation':
      return [
        ...checkText(block.text, `${path}.text`),
        ...checkLinks(block.text, block.links, path),
      ];
    case 'code':
      return checkText(block.text, `${path}.text`);
    case 'list':
      return [
        ...unless(block.items.length > 0, `${path}.items`, 'is empty'),
        ...unless(
          Number.isSafeInteger(block.start ?? 1) && (block.start ?? 1) >= 0,
          `${path}.start`,
          'is no number to count from',
        ),
        ...block.items.flatMap((text, index) => checkText(text, `${path}.items[${index}]`)),
        ...checkLinks(block.items.join('\n'), block.links, path),
      ];
    case 'figure':
    case 'route':
      return [];
  }
}

function checkLinks(text: string, links: readonly Link[] = [], path: string): Fault[] {
  return links.flatMap(({ start, end, url }, index) => [
    ...unless(
      isWithin(start, 0, text.length) && isWithin(end, start + 1, text.length),
      `${path}.links[${index}]`,
      'is not a stretch of the text',
    ),
    ...checkAddress(url, `${path}.links[${index}].url`),
  ]);
}

/** Every figure and route block names one that there is, and none is set twice. */
function checkPlacing({ body, figures, routes }: Story): Fault[] {
  const set = new Set<string>();
  return body.flatMap((block, index) => {
    if (block.type !== 'figure' && block.type !== 'route') return [];
    const number = block.type === 'figure' ? block.figure : block.route;
    const count = block.type === 'figure' ? figures.length : routes.length;
    const path = `body[${index}].${block.type}`;
    const name = `${block.type}s[${number}]`;
    if (!isWithin(number, 0, count - 1)) return [{ path, fault: `there is no ${name}` }];
    if (set.has(name)) return [{ path, fault: `${name} is set before` }];
    set.add(name);
    return [];
  });
}
