import { permissionCatalogue, requirementOf, reaches, type PermissionEntry } from '#platform/access';
import { messageOf } from '#platform/http';
import type { AnyClass, SourceClass } from '../source/source-classes.ts';

const names = (classes: readonly AnyClass[]): string[] => classes.map(({ name }) => name);

export const undeclared = (messages: readonly AnyClass[]): string[] => names(messages.filter((each) => !requirementOf(each)));

export function unknownPermissions(messages: readonly AnyClass[]): string[] {
  const known = new Set(permissionCatalogue().map(({ name }) => name));
  return messages.flatMap((each) => {
    const requirement = requirementOf(each);
    return requirement?.kind === 'permission' && !known.has(requirement.permission) ? [`${each.name} requires ${requirement.permission}`] : [];
  });
}

/** Permissions whose reaches, or whose built-in roles, are not there. */
export function oddPermissions(entries: readonly PermissionEntry[], roleCodes: readonly string[]): string[] {
  return entries.flatMap(({ name, label, reaches: allowed, roles }) => [
    ...(/^[a-z-]+\.[a-z-]+$/u.test(name) && label ? [] : [`${name} is not module.verb with a label`]),
    ...allowed.filter((reach) => !reaches.includes(reach)).map((reach) => `${name} reaches ${reach}`),
    ...Object.entries(roles).filter(([role, reach]) => !roleCodes.includes(role) || !allowed.includes(reach)).map(([role, reach]) => `${name} is given to ${role} as ${reach}`),
  ]);
}

export const unhandled = (messages: readonly AnyClass[], handled: readonly object[]): string[] => names(messages.filter((each) => !handled.includes(each)));

export function repeated(values: readonly string[]): string[] {
  return [...new Set(values.filter((value, at) => values.indexOf(value) < at))];
}

/** Event types that are not `module.what-happened.v1` of the module they lie in. */
export function oddEventTypes(events: readonly SourceClass[]): string[] {
  return events.flatMap(({ type, file }) => {
    const { type: name = '' } = type as unknown as { type?: string };
    const [, module] = /^libs\/crm\/([^/]+)\//u.exec(file) ?? [];
    return new RegExp(`^${module ?? '[a-z]+'}\\.[a-z]+(-[a-z]+)*\\.v\\d+$`, 'u').test(name) ? [] : [`${type.name}: ${name}`];
  });
}

/** Refusals without a code of their own, a title, or a status that refuses. */
export function oddRefusals(refusals: readonly AnyClass[]): string[] {
  return refusals.flatMap((each) => {
    const { code = '', title = '', status = 0 } = each as unknown as { code?: string; title?: string; status?: number };
    const whole = /^[a-z-]+\.[a-z-]+$/u.test(code) && title !== '' && status >= 400 && status < 500;
    return whole && Object.hasOwn(each, 'code') ? [] : [`${each.name}: ${code} ${status}`];
  });
}

export interface RouteFault {
  readonly route: string;
  readonly fault: 'takes no message' | 'takes an internal message';
}

/** Routes that take no message, or one that only other code may send. */
export function routeFaults(controllers: readonly AnyClass[]): RouteFault[] {
  return controllers.flatMap((controller) => {
    const prototype = controller.prototype as object;
    const handlers = Object.getOwnPropertyNames(prototype).filter((name) => name !== 'constructor' && Reflect.hasMetadata('method', (prototype as Record<string, object>)[name]!));
    return handlers.flatMap((name): RouteFault[] => {
      const message = messageOf(prototype, name);
      const requirement = message && requirementOf(message);
      if (!requirement) return [{ route: `${controller.name}.${name}`, fault: 'takes no message' }];
      return requirement.kind === 'internal' ? [{ route: `${controller.name}.${name}`, fault: 'takes an internal message' }] : [];
    });
  });
}
