import { fieldsOf, type FieldMetadata, type Schema } from '#platform/fields';

/** Collects the components of the OpenAPI document from answer classes and messages. */
export class Schemas {
  private readonly named: Record<string, unknown> = {
    Problem: {
      type: 'object', required: ['type', 'code', 'title', 'status', 'detail'],
      properties: {
        type: { type: 'string' }, code: { type: 'string' }, title: { type: 'string' }, status: { type: 'integer' }, detail: { type: 'string' }, instance: { type: 'string' }, trace: { type: 'string' },
        context: { type: 'object', additionalProperties: true },
        errors: { type: 'array', items: { type: 'object', required: ['pointer', 'code'], properties: { pointer: { type: 'string' }, code: { type: 'string' } }, additionalProperties: true } },
      },
    },
  };

  private readonly types = new Map<string, object>();

  all(): Record<string, unknown> {
    return this.named;
  }

  reference(type: new () => object): Schema {
    return this.component(type, () => this.object(fieldsOf(type), false));
  }

  /** What a message takes from the body, under the name of the message. */
  body(message: new () => object, fields: readonly FieldMetadata[]): Schema {
    return this.component(message, () => this.object(fields, true));
  }

  object(fields: readonly FieldMetadata[], closed: boolean): Schema {
    const required = fields.filter((each) => !each.optional).map((each) => each.name);
    return {
      type: 'object', ...(required.length > 0 && { required }), ...(closed && { additionalProperties: false }),
      properties: Object.fromEntries(fields.map((each) => [each.name, this.property(each)])),
    };
  }

  page(item: Schema): Schema {
    const total = { type: 'object', required: ['value', 'exact'], properties: { value: { type: 'integer' }, exact: { type: 'boolean' } } };
    return { type: 'object', required: ['items', 'nextCursor'], properties: { items: { type: 'array', items: item }, nextCursor: { type: ['string', 'null'] }, total } };
  }

  problem(codes: readonly string[]): Schema {
    return { allOf: [{ $ref: '#/components/schemas/Problem' }, { type: 'object', properties: { code: { type: 'string', enum: codes } } }] };
  }

  /** @throws Error when two classes of one name say different things: a client would take one for the other */
  private component(type: new () => object, describe: () => Schema): Schema {
    const { name } = type;
    const known = this.types.get(name);
    if (!known) {
      this.types.set(name, type); // before its fields, one of which may lead back here
      this.named[name] = describe();
    } else if (known !== type && JSON.stringify(this.named[name]) !== JSON.stringify(describe())) {
      throw new Error(`Two classes of the API are called ${name} and have different fields. Rename one.`);
    }
    return { $ref: `#/components/schemas/${name}` };
  }

  private property({ schema, nested }: FieldMetadata): Schema {
    if (!nested) return schema;
    const reference = this.reference(nested());
    const { type } = schema;
    if (type === 'array' || (Array.isArray(type) && type.includes('array'))) return { ...schema, items: reference };
    return Array.isArray(type) && type.includes('null') ? { anyOf: [reference, { type: 'null' }] } : reference;
  }
}
