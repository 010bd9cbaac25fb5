/**
 * The same schema, in which an object has no other properties than those it names: what is answered and not documented is
 * found too. Where a schema is put together of several, each part is left open for the others. References lead into the document.
 */
export function closed(schema: unknown, isPart = false): unknown {
  if (Array.isArray(schema)) return schema.map((each) => closed(each, isPart));
  if (typeof schema !== 'object' || schema === null) return schema;
  const given = schema as Record<string, unknown>;
  const kept = Object.fromEntries(Object.entries(given).map(([keyword, value]) => {
    if (keyword === '$ref') return [keyword, String(value).replace(/^#/u, 'document#')];
    if (keyword === 'Problem') return [keyword, closed(value, true)];
    return [keyword, closed(value, keyword === 'allOf')];
  }));
  return !isPart && given['type'] === 'object' && 'properties' in given && !('additionalProperties' in given) ? { ...kept, additionalProperties: false } : kept;
}
