import { Readability } from '@mozilla/readability';
import { domOf } from './dom.ts';
import { isElement, type HtmlDocument } from './tree.ts';

/** The article on a page as HTML, without what is around it. */
type Article = {
  readonly title?: string;
  readonly byline?: string;
  readonly siteName?: string;
  readonly content?: string;
};

/** Elements on a page. More are no article, and Readability would take long over them. */
const most = 50_000;

/** The article that Mozilla's Readability finds on a page; nothing where it finds none. */
export function articleOf(page: HtmlDocument): Article {
  if (count(page) > most) return {};
  const article = new Readability(domOf(page)).parse();
  if (!article) return {};
  const { title, byline, siteName, content } = article;
  return {
    ...(title && { title }),
    ...(byline && { byline }),
    ...(siteName && { siteName }),
    ...(content && { content }),
  };
}

function count(page: HtmlDocument): number {
  let sum = 0;
  const rest = [...page.childNodes];
  for (let node = rest.pop(); node && sum <= most; node = rest.pop()) {
    if (!isElement(node)) continue;
    sum++;
    for (const child of node.childNodes) rest.push(child);
  }
  return sum;
}
