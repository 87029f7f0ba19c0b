import type { IBufferLine, Terminal } from '@xterm/headless';

/** A hyperlink as the terminal has it. */
export type Link = { readonly id: string | undefined; readonly uri: string };

/** The hyperlinks of a line's cells. The emulator shows them to nobody: they are taken from where it keeps them. */
export function lineLinks(terminal: Terminal, line: IBufferLine | undefined): (Link | undefined)[] {
  const service = part(part(terminal, '_core'), '_oscLinkService') as Links;
  return Array.from({ length: line?.length ?? 0 }, (_, column) => {
    const id = part(part(line?.getCell(column), 'extended'), 'urlId');
    return typeof id === 'number' && id > 0 ? service.getLinkData(id) : undefined;
  });
}

type Links = { readonly getLinkData: (id: number) => Link | undefined };

function part(whole: unknown, name: string): unknown {
  if (typeof whole !== 'object' || whole === null || !(name in whole))
    throw new Error(`xterm keeps ${name} elsewhere now`);
  return Reflect.get(whole, name);
}
