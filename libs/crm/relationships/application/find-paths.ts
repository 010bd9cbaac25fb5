import { NameCard } from '#crm/contacts';
import { Refuses, Requires } from '#platform/access';
import { CountsAs } from '#platform/bus';
import { Choice, Day, Flag, FromPath, Id, Many, Nested, Text, Whole } from '#platform/fields';
import { Query, ResourceNotFound } from '#platform/kernel';
import { toldKinds, type ToldKind } from '../domain/told-ties.ts';
import { AcquaintanceRecord } from './acquaintance-record.ts';

/** Why two of them know each other: both worked at one organization at the same time, or somebody has told what they are to one another. */
export class PathTie {
  @Choice(['worked-together', ...toldKinds]) readonly kind!: 'worked-together' | ToldKind;
  @Nested(() => NameCard, { nullable: true, description: 'Where both worked; null for what is told.' }) readonly organization!: NameCard | null;
  @Choice(['from', 'to'], { nullable: true, description: 'Of what is told: on which side of it this one stands.' }) readonly side!: 'from' | 'to' | null;
  @Day({ nullable: true, description: 'Since when both were there, or were this to one another; null where it is not known.' }) readonly from!: string | null;
  @Day({ nullable: true, description: 'Until when; null where they still are, or it is not known.' }) readonly to!: string | null;
}

/** One of them on the way. */
export class PersonOnPath {
  @Id() readonly id!: string;
  @Text() readonly displayName!: string;
  @Text({ nullable: true }) readonly jobTitle!: string | null;
  @Nested(() => NameCard, { nullable: true, description: 'Where he works, as far as it may be seen.' }) readonly organization!: NameCard | null;
  @Nested(() => PathTie, { nullable: true, description: 'Why the one before knows him; null for the first, whom the colleague knows himself.' }) readonly tie!: PathTie | null;
}

export class PathToThem {
  @Whole({ description: 'From 0 to 100: what the acquaintance and each tie leave of it.' }) readonly strength!: number;
  @Nested(() => AcquaintanceRecord, { description: 'How one of us knows the first.' }) readonly acquaintance!: AcquaintanceRecord;
  @Many(() => PersonOnPath, { description: 'One to three people; the last is there.' }) readonly people!: PersonOnPath[];
}

export class PathsToThem {
  @Many(() => PathToThem, { description: 'The best first.' }) readonly paths!: PathToThem[];
  @Whole({ description: 'How many people are there now whom one may see.' }) readonly peopleThere!: number;
  @Flag({ description: 'Whether a company was so large, or so much lay around, that only the nearest was looked at.' }) readonly isCut!: boolean;
}

/** How one of us gets to an organization: over people whom he knows, or who know somebody there. */
@Requires('activities.read')
@Refuses(ResourceNotFound)
@CountsAs('records')
export class FindPathsToOrganization extends Query<PathsToThem> {
  @FromPath() readonly organizationId!: string;
}

/** The same to a person. */
@Requires('activities.read')
@Refuses(ResourceNotFound)
@CountsAs('records')
export class FindPathsToPerson extends Query<PathsToThem> {
  @FromPath() readonly personId!: string;
}
