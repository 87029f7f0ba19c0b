export function openInBrowser(_url: string): Promise<string | undefined> {
  return Promise.resolve('not yet');
}
