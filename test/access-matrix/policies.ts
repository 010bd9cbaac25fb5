import { policy } from './notation.ts';

/** Lists, counts and figures: whoever has the permission asks; what is in the answer is told by the worlds in pairs. */
export const asksAsReader = policy(`
          anonym none seller mate superior deputy auditor admin key left
  any     401    403  ok     ok   ok       ok     ok      ok    403 401`);
/** The same, of contacts: the key may read them. */
export const asksOfContacts = policy(`
          anonym none seller mate superior deputy auditor admin key left
  any     401    403  ok     ok   ok       ok     ok      ok    ok  401`);
/** About oneself, and what all share. */
export const asksSignedIn = policy(`
          anonym none seller mate superior deputy auditor admin key left
  any     401    ok   ok     ok   ok       ok     ok      ok    ok  401`);
export const anybody = policy(`
          anonym none seller mate superior deputy auditor admin key left
  any     ok     ok   ok     ok   ok       ok     ok      ok    ok  ok`);
export const onlyAdministrator = policy(`
          anonym none seller mate superior deputy auditor admin key left
  any     401    403  403    403  403      403    403     ok    403 401`);
export const adminAndAuditor = policy(`
          anonym none seller mate superior deputy auditor admin key left
  any     401    403  403    403  403      403    ok      ok    403 401`);
export const creates = policy(`
          anonym none seller mate superior deputy auditor admin key left
  any     401    403  ok     ok   ok       ok     403     ok    403 401`);
/** Whoever brings in or takes out in bulk: imports are for sellers, exports are not. */
export const exportsLists = policy(`
          anonym none seller mate superior deputy auditor admin key left
  any     401    403  403    403  ok       403    403     ok    403 401`);
export const checksCollisions = policy(`
          anonym none seller mate superior deputy auditor admin key left
  own     401    403  ok     ok   ok       ok     403     ok    403 401
  team    401    403  ok     ok   ok       ok     403     ok    403 401
  foreign 401    403  ref    ref  ref      ref    403     ok    403 401
  deleted 401    403  ref    ref  ref      ref    403     ref   403 401`);

/** A record of contacts. */
export const readsContact = policy(`
          anonym none seller mate superior deputy auditor admin key left
  own     401    403  ok     ok   ok       ok     ok      ok    ok  401
  team    401    403  ok     ok   ok       ok     ok      ok    ok  401
  foreign 401    403  404    404  404      404    ok      ok    404 401
  deleted 401    403  404    404  404      404    404     404   404 401`);
/** A record of another module: the key has no permission there. */
export const readsRecord = policy(`
          anonym none seller mate superior deputy auditor admin key left
  own     401    403  ok     ok   ok       ok     ok      ok    403 401
  team    401    403  ok     ok   ok       ok     ok      ok    403 401
  foreign 401    403  404    404  404      404    ok      ok    403 401
  deleted 401    403  404    404  404      404    404     404   403 401`);
/** Changes, closes and removes: its owner, who stands in for him, whoever holds a position above, the administrator. */
export const changesRecord = policy(`
          anonym none seller mate superior deputy auditor admin key left
  own     401    403  ok     403  ok       ok     403     ok    403 401
  team    401    403  403    ok   ok       403    403     ok    403 401
  foreign 401    403  404    404  404      404    403     ok    403 401
  deleted 401    403  404    404  404      404    403     404   403 401`);
/** Takes a removal back. */
export const restoresRecord = policy(`
          anonym none seller mate superior deputy auditor admin key left
  deleted 401    403  ok     403  ok       ok     403     ok    403 401`);
/** Gives to another owner: not a seller’s to do. */
export const transfersRecord = policy(`
          anonym none seller mate superior deputy auditor admin key left
  own     401    403  403    403  ok       403    403     ok    403 401
  team    401    403  403    403  ok       403    403     ok    403 401
  foreign 401    403  403    403  404      403    403     ok    403 401
  deleted 401    403  403    403  404      403    403     404   403 401`);
/** Shares and takes back: nothing a deputy or a key may do, each kind by its own permission; what is seen is asked first. */
export const sharesRecord = policy(`
          anonym none seller mate superior deputy auditor admin key left
  own     401    403  ok     403  ok       403    403     ok    403 401
  team    401    403  403    ok   ok       403    403     ok    403 401
  foreign 401    403  404    404  404      404    403     ok    404 401
  deleted 401    403  404    404  404      404    404     404   404 401`);

/** What belongs to whoever made it, and to nobody else, whatever their rights. */
export const onesOwn = policy(`
          anonym none seller mate superior deputy auditor admin key left
  own     401    404  ok     404  404      404    404     404   ok  401
  team    401    404  404    ok   404      404    404     404   404 401
  foreign 401    404  404    404  404      404    404     404   404 401`);
