import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { Readable } from 'node:stream';
import { ZipFile } from 'yazl';
import { BringInFolder } from '#crm/knowledge';
import type { Actor } from '#platform/access';
import type { Files } from '#platform/files';
import type { Story } from './story.ts';

/** The guide to the product as a folder of Markdown, and where files are kept. */
export interface Guide {
  readonly files: Files;
  readonly folder: string;
}

/** The guide to the product becomes part of what the company knows: brought in as any folder is, by the job that the worker runs. Without the folder there is none. */
export async function bringInGuide(story: Story, { files, folder }: Guide, { mover, owner }: { readonly mover: Actor; readonly owner: Actor }): Promise<void> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const paths = found.filter((entry) => entry.isFile() && !entry.name.startsWith('.') && entry.name !== 'README.md').map((entry) => join(entry.parentPath, entry.name)).sort();
  if (paths.length === 0) return;
  const zip = new ZipFile();
  for (const path of paths) zip.addFile(path, relative(folder, path).split(sep).join('/'));
  zip.end();
  const { id: fileId } = await files.write({ name: 'user-guide.zip', mediaType: 'application/zip', ownerId: mover.userId, holds: null }, zip.outputStream as Readable);
  await story.send(mover, BringInFolder, { fileId, isPublished: true, usualOwnerId: owner.userId });
}
