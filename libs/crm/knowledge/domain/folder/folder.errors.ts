import { DomainError } from '#platform/kernel';
import { folderLimits } from './limits.ts';

export class NotAFolder extends DomainError {
  static override readonly code = 'knowledge.folder-unreadable';
  static override readonly title = 'The file is not a ZIP that can be read';
  static override readonly status = 422;
  constructor() { super('It is damaged, or something else than a ZIP. Pack the folder again.'); }
}

export class FolderTooLarge extends DomainError {
  static override readonly code = 'knowledge.folder-too-large';
  static override readonly title = 'The folder is larger than what is taken in';
  static override readonly status = 422;
  constructor(what: 'zip' | 'unpacked' | 'entries', found: number) { super(`${what}: ${found}, at most ${folderLimits[what]}. Bring it in by parts.`, { what, found, most: folderLimits[what] }); }
}

export class FolderEmpty extends DomainError {
  static override readonly code = 'knowledge.folder-empty';
  static override readonly title = 'There is no file in it';
  static override readonly status = 422;
  constructor() { super('A folder holds at least one article.'); }
}

export class FolderRightsChanged extends DomainError {
  static override readonly code = 'knowledge.folder-rights-changed';
  static override readonly title = 'The rights changed while the folder was written';
  constructor() { super('It would hold texts by two different rights. Ask for it again.'); }
}
