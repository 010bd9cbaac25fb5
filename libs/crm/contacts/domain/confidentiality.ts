/** How far word of a record may go among colleagues, each step less far. A role may reach only up to one of them. */
export const confidentialities = ['open', 'confidential', 'secret'] as const;
export type Confidentiality = (typeof confidentialities)[number];
