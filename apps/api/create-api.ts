import type { Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';
import cookie from '@fastify/cookie';
import { SwaggerModule } from '@nestjs/swagger';
import { Grantors } from '#platform/access';
import { Credentials, documentedProblems, leaveSilentConnections, openApiDocument, openRequests, prefix, ProblemFilter, readJson, refuseSlowRequests, routesOf, secureAnswers, serverOptions, servePages, takeBytes, tellMethods } from '#platform/http';
import { logRequests, Metrics, serveWeb } from '#platform/operations';
import { RateLimits } from '#platform/limits';
import { checkMessages, type Machinery } from '#platform/process';
import { ApiModule } from './api.module.ts';

/** The REST application on opened machinery, with modules of an own beside the product's; the caller listens. */
export async function createApi(machinery: Machinery, webFolder?: string, more: readonly Type[] = []): Promise<NestFastifyApplication> {
  checkMessages();
  const { trustedProxies } = machinery.configuration;
  const adapter = new FastifyAdapter({ ...serverOptions, trustProxy: trustedProxies.length > 0 ? [...trustedProxies] : false } as never);
  const app = await NestFactory.create<NestFastifyApplication>(ApiModule.on(machinery, more), adapter, { bodyParser: false, bufferLogs: false, logger: ['error', 'warn'] });
  const server = adapter.getInstance() as unknown as FastifyInstance;
  app.setGlobalPrefix(prefix.slice(1), { exclude: ['health/*path', 'metrics'] });
  app.useGlobalFilters(new ProblemFilter(app.get(Grantors)));
  await app.register(cookie as never);
  await secureAnswers(server);
  readJson(server);
  tellMethods(server, routesOf(app));
  takeBytes(server);
  refuseSlowRequests(server);
  leaveSilentConnections(server);
  openRequests(server, app.get(Credentials), app.get(RateLimits), machinery.configuration.publicUrl);
  logRequests(server, machinery.configuration.logLevel);
  app.get(Metrics).watch(server);
  app.get(Metrics).watchQueue(machinery.queue);
  if (webFolder) await serveWeb(server, webFolder);
  servePages(server, documentedProblems(app));
  const document = openApiDocument(app);
  SwaggerModule.setup('api/docs', app, document, { jsonDocumentUrl: 'api/openapi.json' });
  await app.init();
  await server.ready();
  return app;
}
