import type { components } from '../../api/generated/schema.ts';

type Schemas = components['schemas'];

export type SavedView = Schemas['SavedViewRecord'];
export type ViewQuery = Schemas['ViewQueryFields'];
export type Visibility = SavedView['visibility'];
