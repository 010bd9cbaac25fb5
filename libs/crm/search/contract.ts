export { Hit, Search } from './application/search.ts';
export { SearchModule } from './search.module.ts';
