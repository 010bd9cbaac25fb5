import { FileRefused } from '../../domain/folder/file-refused.ts';
import type { NamedSetting } from '../../domain/folder/ports.ts';
import type { Setting } from '../../domain/setting.ts';
import type { ExplainedFront } from './article-file.ts';

/** A setting by its name; by its id where another one has the name. */
export function namedSetting({ kind, id }: Setting, settings: readonly NamedSetting[]): ExplainedFront {
  const own = settings.find((each) => each.kind === kind && each.id === id);
  const isMeant = own !== undefined && settings.find((each) => each.kind === kind && each.name === own.name) === own;
  return { kind, name: isMeant ? own.name : id };
}

/** @throws FileRefused where there is none */
export function settingNamed({ kind, name }: ExplainedFront, settings: readonly NamedSetting[]): Setting {
  const found = settings.find((each) => each.kind === kind && each.name === name) ?? settings.find((each) => each.kind === kind && each.id === name.toLowerCase());
  if (!found) throw new FileRefused('setting-unknown', 'explains', `${kind}: ${name}`);
  return { kind, id: found.id };
}
