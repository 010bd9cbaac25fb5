/** A defect of the caller: a file that is whole was to grow, or one that is gone. */
export class FileIsWhole extends Error {
  constructor(fileId: string) {
    super(`File ${fileId} takes no more bytes.`);
  }
}
