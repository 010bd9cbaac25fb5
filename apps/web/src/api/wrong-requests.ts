import { api } from './api.ts';

/** Never runs. Each of these must be refused by the compiler: were one taken, its `@ts-expect-error` would be an error itself. */
export const wrongRequests = [
  // @ts-expect-error an address nobody answers
  () => api.get('/people'),
  // @ts-expect-error a verb the address does not take
  () => api.put('/persons/{personId}', { path: { personId: 'x' } }),
  // @ts-expect-error a part of the address is missing
  () => api.get('/persons/{personId}'),
  // @ts-expect-error a part of the address has another name
  () => api.get('/persons/{personId}', { path: { id: 'x' } }),
  // @ts-expect-error a parameter nobody knows
  () => api.get('/persons', { query: { page: 2 } }),
  // @ts-expect-error a parameter of another type
  () => api.get('/persons', { query: { limit: 'many' } }),
  // @ts-expect-error a property nobody knows
  () => api.post('/persons', { body: { firstName: 'Olena' } }),
  // @ts-expect-error a required property is missing
  () => api.post('/organizations', { body: {} }),
  // @ts-expect-error a value that is not among the choices
  () => api.patch('/me', { body: { locale: 'fr' } }),
  // @ts-expect-error a record is written without the version that was seen
  () => api.patch('/persons/{personId}', { path: { personId: 'x' }, body: { givenName: 'Olena' } }),
  // @ts-expect-error a property the answer does not have
  async () => (await api.get('/me')).user.nickname,
];
