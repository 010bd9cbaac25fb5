import { describe, expect, it } from '@jest/globals';
import { ContractRecorder } from './contract-recorder.ts';

const json = 'application/json';
const document = {
  components: { schemas: { Thing: { type: 'object', required: ['id'], properties: { id: { type: 'string', format: 'uuid' }, parts: { type: 'array', items: { $ref: '#/components/schemas/Part' } } } }, Part: { type: 'object', properties: { size: { type: 'integer' } } } } },
  paths: { '/things/{thingId}': { get: { operationId: 'getThing', responses: { 200: { content: { [json]: { schema: { $ref: '#/components/schemas/Thing' } } } }, 204: {} } } } },
};
const id = '0190f000-0000-7000-8000-000000000000';

describe('the recorder of the contract', () => {
  const breachesOf = (status: number, body: unknown, type = json): string[] => {
    const recorder = new ContractRecorder(document);
    recorder.note('GET', `/things/${id}`, { status, headers: { 'content-type': type }, body });
    return recorder.breaches;
  };

  it('passes what is documented', () => {
    expect(breachesOf(200, { id, parts: [{ size: 3 }] })).toEqual([]);
    expect(breachesOf(204, {}, '')).toEqual([]);
  });

  it.each([
    ['a status', 404, {}, json],
    ['a media type', 200, { id }, 'text/plain'],
    ['a body', 204, { id }, json],
    ['a property', 200, { id, secret: 'x' }, json],
    ['a property of a part', 200, { id, parts: [{ size: 1, secret: 'x' }] }, json],
    ['a type', 200, { id, parts: [{ size: '1' }] }, json],
    ['a format', 200, { id: 'x' }, json],
    ['an absent property', 200, {}, json],
  ])('tells %s the document does not have', (_, status, body, type) => {
    expect(breachesOf(status, body, type)).toHaveLength(1);
  });

  describe('of a list whose fields were asked for', () => {
    const thing = { type: 'object', required: ['id', 'name', 'version'], properties: { id: { type: 'string' }, name: { type: 'string' }, version: { type: 'integer' } } };
    const list = { paths: { '/things': { get: { operationId: 'listThings', responses: { 200: { content: { [json]: { schema: { type: 'object', required: ['items'], properties: { items: { type: 'array', items: thing } } } } } } } } } } };
    const breaches = (row: object, asked: readonly string[] | null): number => {
      const recorder = new ContractRecorder(list);
      recorder.note('GET', '/things', { status: 200, headers: { 'content-type': json }, body: { items: [row] } }, asked);
      return recorder.breaches.length;
    };

    it('wants those and the id, and no others', () => {
      expect(breaches({ id, name: 'a' }, ['name'])).toBe(0);
      expect(breaches({ id, name: 'a' }, null)).toBe(1);
      expect(breaches({ id }, ['name'])).toBe(1);
      expect(breaches({ name: 'a' }, ['name'])).toBe(1);
      expect(breaches({ id, name: 'a', version: 1 }, ['name'])).toBe(1);
    });
  });
});
