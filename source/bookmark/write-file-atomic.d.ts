/** What of write-file-atomic is used here; it comes without types. */
declare module 'write-file-atomic' {
  const write: {
    /** Writes all of a file or nothing of it. Throws what the file system does. */
    sync(file: string, text: string, options: { mode: number }): void;
  };
  export default write;
}
