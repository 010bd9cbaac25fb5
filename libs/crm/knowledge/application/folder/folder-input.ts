/** What the job that brings a folder in is told. */
export interface FolderInput {
  readonly fileId: string;
  readonly fileName: string;
  /** Nothing of it is kept but what would become of each file. */
  readonly isRehearsal: boolean;
  readonly isPublished: boolean;
  /** Who answers for what is new and names nobody; null: whoever brings it in. */
  readonly usualOwnerId: string | null;
}
