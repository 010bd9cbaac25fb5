import { ValidationFailed, type Violation } from '#platform/kernel';

type Fields = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);
const isId = (value: unknown): value is string => typeof value === 'string' && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u.test(value);
const storable = /^[^\0\p{Surrogate}]*$/u;

/** A part of what an author gave, read field by field; each fault is noted at its place. */
export class Given {
  private readonly fields: Fields;

  private constructor(value: unknown, private readonly at: string, private readonly faults: Violation[]) {
    this.fields = isObject(value) ? value : {};
    if (!isObject(value)) this.fault('', 'not-an-object');
  }

  /** @throws ValidationFailed when anything that was read is not acceptable */
  static list<T>(value: unknown, at: string, max: number, read: (item: Given) => T): T[] {
    const faults: Violation[] = [];
    const items = new Given({ items: value }, at, faults).list('items', { max, min: 0 }, read, at);
    if (faults.length > 0) throw new ValidationFailed(faults.slice(0, 50));
    return items;
  }

  fault(name: string, code: string, detail: object = {}): void {
    this.faults.push({ pointer: name === '' ? this.at : `${this.at}/${name}`, code, ...detail });
  }

  /** Refuses what it does not know, rather than dropping it. */
  only(...names: readonly string[]): void {
    for (const name of Object.keys(this.fields)) if (!names.includes(name)) this.fault(name, 'request.unknown-field');
  }

  text(name: string, { max = 500, min = 1 }: { readonly max?: number; readonly min?: number } = {}): string {
    const value = this.fields[name] ?? (min === 0 ? '' : undefined);
    if (typeof value !== 'string' || !storable.test(value)) return this.refused(name, 'not-text', '');
    if (value.trim().length < min) return this.refused(name, 'too-short', '', { min });
    return value.length > max ? this.refused(name, 'too-long', '', { max }) : value;
  }

  id(name: string): string {
    const value = this.fields[name];
    return isId(value) ? value : this.refused(name, 'not-an-id', '');
  }

  /** None where it is left out. */
  ids(name: string, max: number): string[] {
    const value = this.fields[name] ?? [];
    if (!Array.isArray(value)) return this.refused(name, 'not-a-list', []);
    if (value.length > max) return this.refused(name, 'too-many', [], { max });
    return value.every(isId) ? [...new Set(value as string[])] : this.refused(name, 'not-an-id', []);
  }

  choice<T extends string>(name: string, choices: readonly T[]): T {
    const value = this.fields[name];
    return choices.includes(value as T) ? (value as T) : this.refused(name, 'unknown-choice', choices[0]!, { choices });
  }

  flag(name: string): boolean {
    const value = this.fields[name] ?? false;
    return typeof value === 'boolean' ? value : this.refused(name, 'not-a-flag', false);
  }

  whole(name: string, { min = 0, max = 100_000, otherwise }: { readonly min?: number; readonly max?: number; readonly otherwise?: number } = {}): number {
    const value = this.fields[name] ?? otherwise;
    if (!Number.isInteger(value)) return this.refused(name, 'not-a-whole-number', min);
    return (value as number) < min || (value as number) > max ? this.refused(name, (value as number) < min ? 'too-small' : 'too-large', min, { min, max }) : (value as number);
  }

  /** Null where it is left out. */
  wholeOrNone(name: string, limits: { readonly min: number; readonly max: number }): number | null {
    return this.fields[name] === undefined || this.fields[name] === null ? null : this.whole(name, limits);
  }

  number(name: string, { min = -1e12, max = 1e12, otherwise }: { readonly min?: number; readonly max?: number; readonly otherwise?: number } = {}): number {
    const value = this.fields[name] ?? otherwise;
    return typeof value === 'number' && Number.isFinite(value) && value >= min && value <= max ? value : this.refused(name, 'not-a-number', 0);
  }

  numbers(name: string, below: number): number[] {
    const value = this.fields[name];
    const isFit = Array.isArray(value) && value.length > 0 && value.every((each) => Number.isInteger(each) && each >= 0 && each < below) && new Set(value).size === value.length;
    return isFit ? [...(value as number[])] : this.refused(name, 'unknown-choice', [] as number[]);
  }

  texts(name: string, { min, max, length = 500 }: { readonly min: number; readonly max: number; readonly length?: number }): string[] {
    const value = this.fields[name];
    if (!Array.isArray(value)) return this.refused(name, 'not-a-list', []);
    if (value.length < min || value.length > max) return this.refused(name, value.length < min ? 'too-few' : 'too-many', [], { min, max });
    if (!value.every((each) => typeof each === 'string' && storable.test(each) && each.trim() !== '' && each.length <= length)) return this.refused(name, 'not-text', []);
    return value as string[];
  }

  list<T>(name: string, { min = 0, max }: { readonly min?: number; readonly max: number }, read: (item: Given) => T, at = `${this.at}/${name}`): T[] {
    const value = this.fields[name] ?? [];
    if (!Array.isArray(value)) return this.refused(name, 'not-a-list', []);
    if (value.length < min || value.length > max) return this.refused(name, value.length < min ? 'too-few' : 'too-many', [], { min, max });
    return value.map((item, index) => read(new Given(item, `${at}/${index}`, this.faults)));
  }

  private refused<T>(name: string, code: string, instead: T, detail: object = {}): T {
    this.fault(name, code, detail);
    return instead;
  }
}
