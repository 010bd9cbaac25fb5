export { RelationshipsModule } from './relationships.module.ts';
