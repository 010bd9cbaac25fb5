import { currentActor, Handles, Reads } from '#platform/bus';
import { Clock, ExactDecimal } from '#platform/kernel';
import type { Statement } from '#platform/records';
import { definition, GetKeyPersons, parts, stretches, type Hanging, type KeyPerson, type KeyPersons, type Withheld } from '../../application/get-key-persons.ts';
import { contactsSince, hangingOn, revenueSince } from '../../domain/hanging.ts';
import { countOf, keyed, RiskFigures, type Counted, type Summed } from './risk-figures.ts';
import { customersByPart, dealsByPart, namelessByColleague, ofTeam, onlyHis, peopleByColleague, requireFigures, withoutPeople, type Asked } from './risk-statements.ts';

type ByKey = readonly { readonly key: string | null; readonly count: number }[];
type Names = ReadonlyMap<string, string>;

@Handles(GetKeyPersons)
export class GetKeyPersonsSql {
  constructor(private readonly reads: Reads, private readonly clock: Clock) {}

  async execute({ days = stretches.usual, teamId }: GetKeyPersons): Promise<KeyPersons> {
    const [actor, asOf] = [currentActor(), this.clock.today()];
    requireFigures(actor);
    const asked: Asked = { since: contactsSince(asOf, days), wonSince: revenueSince(asOf), teamId };
    const knows = (kind: string, ...fields: string[]): boolean => fields.every((field) => !actor.mask.hidden.has(`${kind}.${field}`));
    const [customers, deals, people, nameless, [base]] = await Promise.all([
      this.rows<Counted>(customersByPart(actor, asked)), this.rows<Summed>(dealsByPart(actor, asked)),
      knows('person', 'contactById', 'otherContactAt', 'teamId') ? this.rows<ByKey[number]>(peopleByColleague(actor, asked)) : null,
      knows('activity', 'personIds', 'organizationId', 'ownerId', 'status', 'type', 'at') ? this.rows<ByKey[number]>(namelessByColleague(actor, asked)) : [],
      this.reads.rows<{ code: string; decimals: number }>('select code, decimals from deals.base_currency', []),
    ]);
    const hasAmounts = knows('deal', 'amountBase');
    const figures = new RiskFigures(customers, deals, asked, base!.decimals, hasAmounts);
    const onOne = [...customers, ...deals].filter(({ part }) => part === 'one');
    const silent = customers.filter(({ part }) => part === 'silent');
    const names = await this.names([...onOne, ...silent, ...nameless].map(({ key }) => key));
    return {
      currency: base!.code, asOf, days, teamId: teamId ?? null, definition, hasAmounts,
      total: figures.total(),
      parts: parts.map((part) => ({ part, ...figures.of(part) })),
      colleagues: [...new Set(onOne.map(({ key }) => key!))].map((id) => ({ colleague: { id, displayName: names.get(id) ?? '' }, ...figures.on(id), people: people && peopleOf(id, people, teamId) })).sort(worstFirst),
      withheld: withheld(silent, nameless, asked, names),
    };
  }

  private rows<Row>({ text, values }: Statement): Promise<Row[]> { return this.reads.rows<Row & object>(text, values); }

  private async names(keys: readonly (string | null)[]): Promise<Names> {
    const rows = await this.reads.rows<{ id: string; name: string }>('select id, display_name as name from identity.user_card where id = any($1::uuid[])', [[...new Set(keys.filter((key) => key !== null))]]);
    return new Map(rows.map(({ id, name }) => [id, name]));
  }
}

const peopleOf = (id: string, people: ByKey, teamId: string | undefined): KeyPerson['people'] => ({ count: countOf(people.filter(({ key }) => key === id)), drill: { kind: 'person', filter: { and: [{ field: 'contactById', value: id }, onlyHis[1], ...ofTeam(teamId)] } } });

const worth = ({ amount = '0' }: { readonly amount?: string }): ExactDecimal => ExactDecimal.of(amount);
const worstFirst = (one: Hanging, other: Hanging): number => worth(other.won).compare(worth(one.won)) || worth(other.open).compare(worth(one.open)) || other.customers!.count - one.customers!.count;

function withheld(silent: ByKey, nameless: ByKey, asked: Asked, names: Names): Withheld[] {
  const of = (key: string | null): Withheld => ({
    owner: key === null ? null : { id: key, displayName: names.get(key) ?? '' },
    silent: { count: countOf(silent.filter((row) => row.key === key)), drill: { kind: 'organization', filter: { and: [...hangingOn('silent', asked.since), ...ofTeam(asked.teamId), keyed('ownerId', key)] } } },
    nameless: { count: countOf(nameless.filter((row) => row.key === key)), drill: { kind: 'activity', filter: { and: [...withoutPeople(asked), keyed('ownerId', key)] } } },
  });
  return [...new Set([...silent, ...nameless].map(({ key }) => key))].map(of).sort((one, other) => other.silent.count - one.silent.count || other.nameless.count - one.nameless.count || (one.owner?.displayName ?? '').localeCompare(other.owner?.displayName ?? ''));
}
