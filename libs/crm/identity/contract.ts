export { FoundCompany } from './application/found-company.ts';
export { IdentityModule } from './identity.module.ts';
export { UserAdded, UserReactivated, UserSuspended } from './domain/user.events.ts';
