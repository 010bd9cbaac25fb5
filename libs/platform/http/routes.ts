import type { INestApplication } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants.js';
import { RequestMethod } from '@nestjs/common';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import { answerOf } from './answers.ts';

export interface Route {
  readonly path: string;
  readonly method: string;
  readonly controller: object;
  readonly handler: string;
  readonly handle: object;
}

export const prefix = '/api/v1';

/** Whatever finds the parts of a running application. */
export type Parts = Pick<INestApplication, 'get'>;

/** Every route of the running application, from its controllers. */
export function routesOf(app: Parts): Route[] {
  const discovery = app.get(DiscoveryService, { strict: false });
  const scanner = new MetadataScanner();
  return discovery.getControllers().flatMap(({ instance, metatype }) => {
    if (!instance || !metatype) return [];
    const controller = Object.getPrototypeOf(instance) as Record<string, object>;
    const base = Reflect.getMetadata(PATH_METADATA, metatype) as string | undefined;
    return scanner.getAllMethodNames(controller).flatMap((handler) => {
      const handle = controller[handler]!;
      const method = Reflect.getMetadata(METHOD_METADATA, handle) as number | undefined;
      if (method === undefined || !answerOf(handle)) return []; // health and metrics are the operator's, not the API's
      const path = [base, Reflect.getMetadata(PATH_METADATA, handle) as string].flatMap((part) => (part ?? '').split('/')).filter(Boolean).join('/');
      return [{ path: `${prefix}/${path}`, method: RequestMethod[method]!.toLowerCase(), controller, handler, handle }];
    });
  });
}
