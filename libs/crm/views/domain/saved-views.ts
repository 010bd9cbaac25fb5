import type { SavedView } from './saved-view.ts';

/** All views. */
export abstract class SavedViews {
  /** Locks one that the actor finds and may change, with the version of If-Match. @throws ResourceNotFound, ViewOfAnother, VersionConflict */
  abstract get(id: string): Promise<SavedView>;
  /** These, whosever they are, locked in one order. */
  abstract locked(ids: readonly string[]): Promise<readonly SavedView[]>;
  abstract add(view: SavedView): void;
  /** Keeps one that the actor finds at hand, or no longer. @throws ResourceNotFound */
  abstract pin(id: string, isPinned: boolean, at: Date): Promise<void>;
  /** The teams the actor may share with: those it belongs to. */
  abstract ownTeams(): Promise<readonly string[]>;
}
