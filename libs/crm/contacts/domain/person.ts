import { ValidationFailed } from '#platform/kernel';
import { nameKey } from './name-key.ts';
import { Party, type Stamp } from './party.ts';
import { PersonAdded, PersonAssigned, PersonChanged, PersonRemoved, PersonRestored } from './contacts.events.ts';

export const genders = ['female', 'male', 'other'] as const;
export const lifecycleStages = ['lead', 'prospect', 'customer', 'former-customer', 'partner', 'other'] as const;

export interface PersonFields {
  readonly displayName?: string | null;
  readonly honorificPrefix?: string | null;
  readonly givenName?: string | null;
  readonly additionalName?: string | null;
  readonly familyName?: string | null;
  readonly preferredName?: string | null;
  readonly gender?: string | null;
  readonly birthDate?: string | null;
  readonly lifecycleStage?: string | null;
  readonly leadSource?: string | null;
  readonly preferredLanguage?: string | null;
  readonly timeZone?: string | null;
  readonly description?: string | null;
  readonly tierId?: string | null;
  readonly confidentiality?: string;
  readonly territoryId?: string | null;
  readonly attentionInstruction?: string | null;
  readonly doNotContact?: boolean;
}

/** Somebody outside the company whom the company knows. */
export class Person extends Party<Person> {
  readonly displayName!: string;
  readonly honorificPrefix!: string | null;
  readonly givenName!: string | null;
  readonly additionalName!: string | null;
  readonly familyName!: string | null;
  readonly preferredName!: string | null;
  readonly gender!: string | null;
  readonly birthDate!: string | null;
  readonly jobTitle!: string | null;
  readonly department!: string | null;
  readonly organizationId!: string | null;
  readonly leadSource!: string | null;
  readonly preferredLanguage!: string | null;
  readonly timeZone!: string | null;
  readonly doNotContact!: boolean;
  readonly nameKey!: string;

  static add(id: string, fields: PersonFields, owner: { ownerId: string | null; teamId: string | null }, stamp: Stamp): Person {
    const person = new Person(id);
    person.change({ ...owner, tagIds: [], businessLineIds: [], confidentiality: 'open', territoryId: null, doNotContact: false, createdAt: stamp.at, createdById: stamp.byId, deletedAt: null });
    person.write(fields, stamp);
    person.record(new PersonAdded(id));
    return person;
  }

  correct(fields: PersonFields, stamp: Stamp): void {
    this.write(fields, stamp);
    this.record(new PersonChanged(this.id));
  }

  /** What lists show of the current employment. */
  worksAt(current: { organizationId: string | null; jobTitle: string | null; department: string | null } | null, stamp: Stamp): void {
    this.alter({ organizationId: current?.organizationId ?? null, jobTitle: current?.jobTitle ?? null, department: current?.department ?? null }, stamp);
    this.record(new PersonChanged(this.id));
  }

  remove(stamp: Stamp): void {
    this.alter({ deletedAt: stamp.at }, stamp);
    this.record(new PersonRemoved(this.id));
  }

  restore(stamp: Stamp): void {
    this.alter({ deletedAt: null }, stamp);
    this.record(new PersonRestored(this.id));
  }

  protected override assigned(ownerId: string): PersonAssigned {
    return new PersonAssigned(this.id, ownerId);
  }

  private write(fields: PersonFields, stamp: Stamp): void {
    const before = this.parts;
    this.alter({ ...fields, displayName: undefined }, stamp);
    const displayName = fields.displayName === undefined ? this.named(before) : fields.displayName || this.parts;
    if (!displayName) throw new ValidationFailed([{ pointer: '/familyName', code: 'name-missing' }]);
    this.change({ displayName, nameKey: nameKey(displayName, this.preferredName, this.givenName, this.additionalName, this.familyName) });
  }

  /** The display name follows the parts of the name, unless somebody gave it another wording or there are none. */
  private named(before: string): string {
    if (!this.displayName || this.displayName === before) return this.parts;
    return before === '' && this.parts ? this.parts : this.displayName;
  }

  private get parts(): string {
    return [this.givenName, this.additionalName, this.familyName].filter(Boolean).join(' ');
  }
}
