import { FileRefused } from '../../domain/folder/file-refused.ts';
import { addressParts, isOfFolder, withLinks } from '../../domain/folder/links.ts';
import { namedFile, pathFrom } from '../../domain/folder/path.ts';

/** What the addresses of a folder lead to. */
export interface Places {
  /** The id of the article of a short name: of the folder, or known before. */
  article(slug: string): string | null;
  /** Whether a picture or paper is there to be read. */
  hasFile(path: string): boolean;
}

/** The text with the addresses of the product in place of those of the folder. @throws FileRefused where one leads nowhere */
export function asKept(body: string, path: string, places: Places, fileId: (path: string) => string): string {
  return withLinks(body, (address) => {
    if (!isOfFolder(address)) return null;
    const { path: named, place } = addressParts(address);
    if (/\.md$/iu.test(named)) return `article:${articleOf(named, path, places) ?? nowhere(address)}${place}`;
    return `file:${fileId(fileNamed(named, path, places) ?? missing(address))}`;
  });
}

/** The pictures and papers that a text names. @throws FileRefused as `asKept` does */
export function filesOf(body: string, path: string, places: Places): string[] {
  const named = new Set<string>();
  asKept(body, path, places, (file) => (named.add(file), ''));
  return [...named];
}

/** An article is found by its short name, wherever its file lies; the language is the reader's. */
function articleOf(named: string, path: string, places: Places): string | null {
  const whole = pathFrom(path, named) ?? '';
  const target = namedFile(whole);
  const [, slug] = target.kind === 'text' ? [whole, target.slug] : /(?:^|\/)([a-z0-9-]{1,80})\.md$/u.exec(whole) ?? [];
  return slug === undefined || target.kind === 'process' ? null : places.article(slug);
}

/** Beside the text, or else in the root of the folder. */
const fileNamed = (named: string, path: string, places: Places): string | null => [pathFrom(path, named), pathFrom('', named)].find((each) => each !== null && places.hasFile(each)) ?? null;

const nowhere = (address: string): never => { throw new FileRefused('link-leads-nowhere', null, address); };
const missing = (address: string): never => { throw new FileRefused('file-missing', null, address); };
