import { currentActor } from '#platform/bus';
import { diskKey } from '../../domain/folder/path.ts';
import type { FolderNames } from '../../domain/folder/ports.ts';
import type { ArticleOfSource, FileOfSource } from '../../domain/folder/source.ts';
import type { Language } from '../../domain/language.ts';

/** Names that one disk keeps apart: what is taken gets a number. */
export class DistinctNames {
  private readonly taken = new Set<string>();

  of(wished: string): string {
    const [, stem, ending] = /^(.*?)(\.[^.]*)?$/su.exec(wished)!;
    for (let at = 1; ; at++) {
      const name = at === 1 ? wished : `${stem}-${at}${ending ?? ''}`;
      if (this.taken.has(diskKey(name))) continue;
      this.taken.add(diskKey(name));
      return name;
    }
  }
}

const onDisk = (name: string): string => name.replaceAll(/[\p{Cc}\p{Surrogate}:/\\]/gu, '_').replace(/^\.+/u, '_').slice(-120) || '_';

/** Where the files of an article lie in a folder, by their ids. */
export function placesOfFiles(slug: string, files: readonly FileOfSource[]): ReadonlyMap<string, string> {
  const names = new DistinctNames();
  return new Map(files.map(({ fileId, name }) => [fileId, `files/${slug}/${names.of(onDisk(name))}`]));
}

/** The file of an article in the language that a text would like best. */
export function fileOf({ slug, languages }: ArticleOfSource, language: Language): string {
  return `${slug}.${[language, 'en' as const].find((each) => languages.includes(each)) ?? languages[0]!}.md`;
}

export interface NamesById {
  readonly roles: ReadonlyMap<string, string>;
  /** None for whoever may not read deals. */
  readonly stages: ReadonlyMap<string, string>;
}

export async function namesById(names: FolderNames): Promise<NamesById> {
  const turned = (map: ReadonlyMap<string, string>): ReadonlyMap<string, string> => new Map([...map].map(([name, id]) => [id, name]));
  return { roles: turned(await names.roles()), stages: currentActor().grants.has('deals.read') ? turned(await names.stages()) : new Map() };
}
