import { DomainError } from '#platform/kernel';

export class CharacterNotInEncoding extends DomainError {
  static override readonly code = 'export.character-not-in-encoding';
  static override readonly title = 'The encoding has no such character';
  static override readonly status = 422;

  constructor(readonly place: { readonly encoding: string; readonly row: number; readonly column: string; readonly character: string }) {
    super(`Row ${place.row}, column «${place.column}»: ${place.encoding} has no «${place.character}». Nothing is replaced in silence; export it as UTF-8.`, place);
  }
}

export class ExportRightsChanged extends DomainError {
  static override readonly code = 'export.rights-changed';
  static override readonly title = 'The rights changed while the file was written';

  constructor() {
    super('The file would hold records by two different rights. Export again.');
  }
}
