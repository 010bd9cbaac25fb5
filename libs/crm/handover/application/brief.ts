import { Injectable } from '@nestjs/common';
import { GetTimeline, ListActivities, ListPromises } from '#crm/activities';
import { GetOrganization, GetPerson, ListPersons, ListRelations } from '#crm/contacts';
import { GetDeal, ListDeals, type DealRecord, type DealRow } from '#crm/deals';
import { Handles, Queries } from '#platform/bus';
import { buildMessage, type Page } from '#platform/fields';
import { AccessDenied, ResourceNotFound, type AnswerOf, type Query } from '#platform/kernel';
import { BriefedBundles, type BriefedBundle } from '../domain/briefed-bundles.ts';
import { GetBriefing, type Briefing, type BriefingPerson } from './get-briefing.ts';

type About = Pick<Briefing, 'tier' | 'attentionInstruction' | 'description'>;
type Known = Partial<Record<'displayName' | 'jobTitle' | 'description' | 'attentionInstruction' | 'primaryEmail' | 'primaryPhone' | 'lastContactAt', string | null>> & { readonly id: string };

const some = 10;
const nothing: About = { tier: null, attentionInstruction: null, description: null };

/** What is left out where whoever asks may not see it. */
@Injectable()
export class Asked {
  constructor(private readonly queries: Queries) {}

  async or<Q extends Query<unknown>>(type: new () => Q, given: object, otherwise: AnswerOf<Q>): Promise<AnswerOf<Q>> {
    try {
      return (await this.queries.ask(buildMessage(type, given as Record<string, unknown>))) as AnswerOf<Q>;
    } catch (error) {
      if (error instanceof AccessDenied || error instanceof ResourceNotFound) return otherwise;
      throw error;
    }
  }

  async rows<Row extends object>(type: new () => Query<Page<Row>>, filter: object, sort?: string): Promise<readonly Row[]> {
    return (await this.or(type, { filter, limit: some, ...(sort && { sort }) }, { items: [], nextCursor: null } as never) as Page<Row>).items;
  }
}

/** Puts a briefing together from the questions that anybody asks of a customer, each within the rights of whoever asks. */
@Handles(GetBriefing)
export class GetBriefingHandler {
  constructor(private readonly bundles: BriefedBundles, private readonly asked: Asked) {}

  async execute({ bundleId }: GetBriefing): Promise<Briefing> {
    const bundle = await this.bundles.get(bundleId);
    const { kind, key, name, from, words, parting } = bundle;
    const isFirm = kind === 'organization';
    const by = isFirm ? { organizationId: key } : { personIds: key };
    const about = isFirm ? await this.asked.or(GetOrganization, { organizationId: key }, null as never) : await this.asked.or(GetPerson, { personId: key }, null as never);
    const deals = (status: string | string[]): Promise<readonly DealRow[]> => (isFirm || kind === 'person' ? this.asked.rows(ListDeals, { ...by, status: Array.isArray(status) ? { in: status.join(',') } : status }, '-updatedAt') : Promise.resolve([]));
    return {
      bundleId, kind, key, name, from, words, parting, ...aboutOf(about as Partial<About> | null),
      people: isFirm ? (await this.asked.rows(ListPersons, { organizationId: key })).map((each) => personOf(each as Known)) : about ? [personOf(about as unknown as Known)] : [],
      relations: isFirm || kind === 'person' ? (await this.asked.or(ListRelations, { parties: `${kind}s`, partyId: key, limit: some }, { items: [], nextCursor: null })).items : [],
      interactions: await this.interactions(bundle), promises: await this.promises(bundle), plans: isFirm || kind === 'person' ? await this.asked.rows(ListActivities, { ...by, status: 'planned' }, 'at') : [],
      openDeals: await deals('open'), purchases: await this.whole(await deals('won')), losses: await deals(['lost', 'abandoned', 'declined']), knownBy: await this.bundles.knownBy(bundle),
    };
  }

  private async interactions({ kind, key }: BriefedBundle): Promise<Briefing['interactions']> {
    if (kind !== 'organization' && kind !== 'person') return [];
    const given = { records: kind === 'organization' ? 'organizations' : 'persons', recordId: key, kinds: 'call,meeting,email', limit: 20 };
    const { items } = await this.asked.or(GetTimeline, given, { pinned: [], items: [], nextCursor: null } as never);
    return items.filter(({ activity }) => activity?.status === 'done').slice(0, 5);
  }

  private async promises({ kind, key }: BriefedBundle): Promise<Briefing['promises']> {
    if (kind === 'organization') return this.asked.rows(ListPromises, { organizationId: key, status: 'open' });
    if (kind !== 'person') return [];
    return [...(await this.asked.rows(ListPromises, { toPersonId: key, status: 'open' })), ...(await this.asked.rows(ListPromises, { byPersonId: key, status: 'open' }))];
  }

  private async whole(deals: readonly DealRow[]): Promise<readonly DealRecord[]> {
    const found = await Promise.all(deals.slice(0, some).map(({ id }) => this.asked.or(GetDeal, { dealId: id }, null as never)));
    return found.filter((deal) => deal !== null);
  }
}

const aboutOf = (about: Partial<About> | null): About => (about ? { tier: about.tier ?? null, attentionInstruction: about.attentionInstruction ?? null, description: about.description ?? null } : nothing);
const personOf = ({ id, displayName, jobTitle = null, description = null, attentionInstruction = null, primaryEmail = null, primaryPhone = null, lastContactAt = null }: Known): BriefingPerson =>
  ({ id, displayName: displayName ?? '', jobTitle, description, attentionInstruction, primaryEmail, primaryPhone, lastContactAt });
