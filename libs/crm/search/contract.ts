export { Found, Hit, Search, TextHit } from './application/search.ts';
export { SearchModule } from './search.module.ts';
