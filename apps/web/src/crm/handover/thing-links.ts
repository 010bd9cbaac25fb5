const pages: Readonly<Record<string, string>> = { organization: 'organizations', person: 'people', deal: 'deals', 'deal-team': 'deals', article: 'articles', process: 'processes', course: 'courses' };

/** Where a thing is looked at; nowhere where it has no page of its own. */
export function pageOf(kind: string, id: string | null): string | undefined {
  return id && pages[kind] ? `/${pages[kind]}/${id}` : undefined;
}
