import type { INestApplication } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import { permissionCatalogue, refusalsOf, requirementOf } from '#platform/access';
import { messageHandledBy } from '#platform/bus';
import { Command, DomainEvent, type EventClass } from '#platform/kernel';
import { allSubscriptions } from '#platform/outbox';
import { recordKinds } from '#platform/records';
import { modules } from '../modules.ts';

const nameOf = (type: { readonly name: string }): string => type.name.replace(/Module$/u, '').replace(/(?<=[a-z])[A-Z]/gu, (letter) => `-${letter}`).toLowerCase();

export const moduleNames = (): string[] => modules.map(nameOf);

/** What a module offers and does, from its own declarations. */
export async function modulePage(app: INestApplication, name: string): Promise<string> {
  const messages = messagesOf(app, name);
  const commands = messages.filter((each) => each.prototype instanceof Command);
  const queries = messages.filter((each) => !commands.includes(each));
  const permissions = permissionCatalogue().filter((each) => each.name.startsWith(`${name}.`));
  const events = await eventsOf(name);
  const subscribers = allSubscriptions().filter(({ type }) => hostOf(app, type) === name);
  const kinds = recordKinds().filter(({ read }) => read.startsWith(`${name}.`));
  return [
    `# The module ${name}\n`,
    section('Permissions', '| permission | is to | reaches | built-in roles |\n|---|---|---|---|', permissions.map((each) => `| \`${each.name}\` | ${each.label.en} | ${each.reaches.join(', ')} | ${Object.entries(each.roles).map(([role, reach]) => `${role} (${reach})`).join(', ')} |`)),
    section('Commands', messageHead, commands.map(messageRow)),
    section('Queries', messageHead, queries.map(messageRow)),
    section('Events', '| event | type |\n|---|---|', events.map((each) => `| \`${each.name}\` | \`${each.type}\` |`)),
    section('Subscribers', '| subscriber | hears |\n|---|---|', subscribers.map((each) => `| \`${each.name}\` | \`${each.event.type}\` |`)),
    ...kinds.map((kind) => section(`Record kind ${kind.kind}`, '| field | label | type | filters | sorts |\n|---|---|---|---|---|', Object.entries(kind.fields).map(([field, { label, type, filter, sort }]) => `| \`${field}\` | ${label.en} | ${type} | ${filter?.operators.join(' ') ?? ''} | ${sort ? 'yes' : ''} |`))),
  ].filter(Boolean).join('\n');
}

const messageHead = '| message | who may send it | refusals of its own |\n|---|---|---|';

function messageRow(message: MessageType): string {
  const requirement = requirementOf(message);
  const who = requirement?.kind === 'permission' ? `\`${requirement.permission}\`` : requirement?.kind === 'internal' ? 'only the product itself' : requirement?.kind === 'public' ? `anybody: ${requirement.reason}` : `whoever is signed in: ${requirement?.reason}`;
  return `| \`${message.name}\` | ${who} | ${refusalsOf(message).map(({ code }) => `\`${code}\``).join(', ')} |`;
}

const section = (title: string, head: string, rows: readonly string[]): string => (rows.length === 0 ? '' : `## ${title}\n\n${head}\n${rows.join('\n')}\n`);

type MessageType = new () => object;

function messagesOf(app: INestApplication, module: string): MessageType[] {
  const providers = app.get(DiscoveryService, { strict: false }).getProviders().filter(({ host }) => host?.metatype && nameOf(host.metatype as { name: string }) === module);
  const messages = providers.flatMap(({ metatype }) => messageHandledBy((metatype as { name?: string } | null)?.name ?? '') ?? []) as MessageType[];
  return messages.sort((a, b) => (a.name < b.name ? -1 : 1));
}

const hostOf = (app: INestApplication, type: object): string => {
  const host = app.get(DiscoveryService, { strict: false }).getProviders().find(({ metatype }) => metatype === type)?.host?.metatype as { name: string } | undefined;
  return host ? nameOf(host) : '';
};

/** Those its contract shows to other modules. */
async function eventsOf(module: string): Promise<EventClass[]> {
  const contract = (await import(`#crm/${module}`)) as Record<string, unknown>;
  return Object.values(contract).filter((each): each is EventClass => typeof each === 'function' && each.prototype instanceof DomainEvent);
}
