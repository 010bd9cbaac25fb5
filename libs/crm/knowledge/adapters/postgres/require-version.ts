import { currentActor, currentContext } from '#platform/bus';
import { PreconditionRequired, VersionConflict } from '#platform/kernel';

/** Holds the version of a locked record, by what its question knows it, against If-Match. @throws PreconditionRequired, VersionConflict */
export function requireVersion(id: unknown, version: number): void {
  const { expectedVersion } = currentContext();
  if (expectedVersion === undefined) {
    if (currentActor().kind !== 'system') throw new PreconditionRequired();
  } else if (expectedVersion !== version) {
    throw new VersionConflict({ expected: expectedVersion, version, id } as never);
  }
}
