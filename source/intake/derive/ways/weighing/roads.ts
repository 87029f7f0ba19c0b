import type { Block } from '../../../../story/story.ts';

/** Whether a block lists roads, "Highway 21 from Ames to Boone", "State Street in Cray": each goes its own way. */
export function listsRoads(block: Block | undefined): boolean {
  if (block?.type !== 'list') return false;
  const roads = block.items.filter((item) => road.test(item)).length;
  return roads > 1 && 2 * roads >= block.items.length;
}

const road =
  /^(?:the )?(?:(?:(?:US|U\.S\.|State|County|Forest|Farm|National|Trans-\p{L}+) )?(?:Highway|Hwy\.?|Route|Road|Interstate|Freeway|Motorway|Expressway|Turnpike)\b|(?:I|US|SR|CR|FM)[- ]?\d|[AMNRB]\d{1,4}\b|(?:\p{Lu}[\p{L}’'.-]* ){1,3}(?:Street|St\.|Road|Rd\.|Avenue|Ave\.|Highway|Lane|Drive|Boulevard|Parkway|Pass)\b)/iu;
