import 'reflect-metadata';
import { Body, Controller, Post } from '@nestjs/common';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { Internal, permissionCatalogue, Requires, UndeclaredPermission } from '#platform/access';
import { handledMessages, Handles } from '#platform/bus';
import { Command, DomainError, DomainEvent, Query } from '#platform/kernel';
import { allSubscriptions } from '#platform/outbox';
import { checkMessages } from '#platform/process';
import { defaultRoles } from '../../libs/crm/identity/domain/default-roles.ts';
import { oddEventTypes, oddPermissions, oddRefusals, repeated, routeFaults, undeclared, unhandled, unknownPermissions } from './messages/message-faults.ts';
import { leavesOf, sourceClasses, type AnyClass, type SourceClass } from './source/source-classes.ts';

const typesOf = (classes: readonly SourceClass[]): AnyClass[] => classes.map(({ type }) => type);
const metadata = (key: string, type: AnyClass): AnyClass[] => (Reflect.getMetadata(key, type) as AnyClass[] | undefined) ?? [];
const provided = (module: AnyClass): unknown[] => metadata('providers', module).map((each) => (each as unknown as { useClass?: AnyClass }).useClass ?? each);

class Forgotten extends Command {}
@Requires('nowhere.at-all')
class Misspelt extends Command {}
@Internal()
class Inner extends Command {}

@Controller()
class Intruder {
  @Post('a') open(@Body() _command: Inner): void {}
  @Post('b') nothing(): void {}
}

describe('the messages', () => {
  let classes: SourceClass[] = [];
  let business: SourceClass[] = [];
  let messages: AnyClass[] = [];
  beforeAll(async () => {
    business = await sourceClasses('libs/crm');
    classes = [...business, ...(await sourceClasses('libs/platform'))];
    messages = [...leavesOf(business, Command), ...leavesOf(business, Query)].map(({ type }) => type);
  });

  it('are found', () => {
    expect(messages.map(({ name }) => name)).toEqual(expect.arrayContaining(['SignIn', 'GetMe']));
  });

  it('each declare who may send them', () => {
    expect(undeclared([Forgotten, Misspelt])).toEqual(['Forgotten']);
    expect(undeclared(messages)).toEqual([]);
  });

  it('name only permissions a module has listed', () => {
    expect(unknownPermissions([Misspelt])).toEqual(['Misspelt requires nowhere.at-all']);
    expect(unknownPermissions(messages)).toEqual([]);
    const known = permissionCatalogue().map(({ name }) => name);
    expect(allSubscriptions().flatMap(({ name, permissions }) => permissions.filter((each) => !known.includes(each)).map((each) => `${name} acts with ${each}`))).toEqual([]);
  });

  it('have permissions that roles can hold', () => {
    const codes = defaultRoles.map(({ code }) => code);
    const odd = { name: 'odd.thing', label: { en: 'Odd', ru: 'Странное', uk: 'Дивне' }, reaches: ['all'], roles: { salesperson: 'own', ghost: 'all' } } as const;

    expect(oddPermissions([odd], codes)).toEqual(['odd.thing is given to salesperson as own', 'odd.thing is given to ghost as all']);
    expect(oddPermissions(permissionCatalogue(), codes)).toEqual([]);
  });

  it('each have one handler', () => {
    @Internal()
    class Twice extends Command {}
    class First { async execute(): Promise<void> {} }
    class Second { async execute(): Promise<void> {} }
    Handles(Twice)(First);

    expect(() => Handles(Twice)(Second)).toThrow('Twice has two handlers: First and Second.');
    expect(unhandled([Forgotten], handledMessages())).toEqual(['Forgotten']);
    expect(unhandled(messages, handledMessages())).toEqual([]);
  });

  it('have handlers and subscribers that a module provides', () => {
    const providers = typesOf(business).flatMap(provided);
    const handlers = typesOf(business).filter((type) => Reflect.hasMetadata('__commandHandler__', type) || Reflect.hasMetadata('__queryHandler__', type));

    expect(handlers.length).toBeGreaterThan(0);
    expect([...handlers, ...allSubscriptions().map(({ type }) => type)].filter((type) => !providers.includes(type)).map(({ name }) => name)).toEqual([]);
  });

  it('come in by HTTP only where they may', () => {
    expect(routeFaults([Intruder])).toEqual([{ route: 'Intruder.open', fault: 'takes an internal message' }, { route: 'Intruder.nothing', fault: 'takes no message' }]);
    expect(routeFaults(typesOf(business).flatMap((type) => metadata('controllers', type)))).toEqual([]);
  });

  it('announce events of a type of their own, with a version', () => {
    class Unversioned extends DomainEvent { static override readonly type = 'identity.user-added'; }
    const events = leavesOf(business, DomainEvent);

    expect(oddEventTypes([{ type: Unversioned, file: 'libs/crm/identity/x.ts' }])).toEqual(['Unversioned: identity.user-added']);
    expect(oddEventTypes(events)).toEqual([]);
    expect(repeated(['a', 'b', 'a'])).toEqual(['a']);
    expect(repeated(events.map(({ type }) => (type as unknown as { type: string }).type))).toEqual([]);
  });

  it('refuse with codes of their own', () => {
    class Nameless extends DomainError { static override readonly title = 'Nameless'; }
    const refusals = typesOf(leavesOf(classes, DomainError));

    expect(oddRefusals([Nameless])).toEqual(['Nameless:  409']);
    expect(oddRefusals(refusals)).toEqual([]);
    expect(repeated(refusals.map((each) => (each as unknown as { code: string }).code))).toEqual([]);
  });

  it('that forget who may send them keep the process from booting', () => {
    class ForgottenHandler { async execute(): Promise<void> {} }
    class MisspeltHandler { async execute(): Promise<void> {} }

    expect(checkMessages).not.toThrow();
    Handles(Misspelt)(MisspeltHandler);
    expect(checkMessages).toThrow('Misspelt requires nowhere.at-all');
    Requires('identity.read')(Misspelt);
    Handles(Forgotten)(ForgottenHandler);
    expect(checkMessages).toThrow(UndeclaredPermission);
  });
});
