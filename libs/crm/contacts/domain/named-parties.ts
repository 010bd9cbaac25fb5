import type { ArrivalNote, DraftPoint, OrganizationDraft, PersonDraft } from './party-draft.ts';

export interface NamedPerson {
  readonly person: PersonDraft;
  readonly contactPoints: readonly DraftPoint[];
}

/** Whom something else that comes in, such as a deal, is about: by name or domain, by e-mail, phone or name. */
export interface NamedParties {
  readonly organization: OrganizationDraft | null;
  readonly people: readonly NamedPerson[];
  /** Whose those will be that are not known yet; the actor's where it is null, or where the actor may give nothing away. */
  readonly owner: { readonly ownerId: string | null; readonly teamId: string | null } | null;
}

/** Who they are, known before or made now; with notes: it is not told clearly enough, and nothing was made. */
export interface Meeting {
  readonly notes: readonly ArrivalNote[];
  readonly organizationId: string | null;
  readonly personIds: readonly string[];
  /** Whether somebody was made. */
  readonly isNew: boolean;
}
