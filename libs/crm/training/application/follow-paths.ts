import { Injectable } from '@nestjs/common';
import { UserAdded, UserJoined, UserReactivated, UserRolesChanged } from '#crm/identity';
import { EachDay, type DailyWork } from '#platform/daily';
import { Clock } from '#platform/kernel';
import { Subscribes } from '#platform/outbox';
import { Enrollments, Learners } from '../domain/ports.ts';
import { CoursePublished, PathChanged } from '../domain/training.events.ts';
import { enroll } from './enroll-colleagues.ts';

/** Enrolls whom a role leads to a course, and takes it off again where the role no longer does and nothing is begun. */
@Injectable()
export class PathFollower {
  constructor(private readonly learners: Learners, private readonly enrollments: Enrollments, private readonly clock: Clock) {}

  async follow(userId: string | null): Promise<void> {
    const day = this.clock.today();
    for (const enrollment of await this.learners.astray(day, userId)) enrollment.leavePath(this.clock.now());
    const led = await this.learners.led(day, userId);
    enroll(this.enrollments, led.map(({ days, ...to }) => ({ ...to, reason: 'role', enrolledById: null, dueOn: daysAfter(day, days) })), this.clock.now());
  }
}

const daysAfter = (day: string, days: number): string => new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);

@Subscribes(UserAdded)
export class FollowPathsOfNewcomer {
  constructor(private readonly paths: PathFollower) {}
  on({ userId }: UserAdded): Promise<void> { return this.paths.follow(userId); }
}

@Subscribes(UserJoined)
export class FollowPathsOfJoined {
  constructor(private readonly paths: PathFollower) {}
  on({ userId }: UserJoined): Promise<void> { return this.paths.follow(userId); }
}

@Subscribes(UserReactivated)
export class FollowPathsOfReturned {
  constructor(private readonly paths: PathFollower) {}
  on({ userId }: UserReactivated): Promise<void> { return this.paths.follow(userId); }
}

@Subscribes(UserRolesChanged)
export class FollowPathsOfOtherRoles {
  constructor(private readonly paths: PathFollower) {}
  on({ userId }: UserRolesChanged): Promise<void> { return this.paths.follow(userId); }
}

@Subscribes(PathChanged)
export class FollowChangedPath {
  constructor(private readonly paths: PathFollower) {}
  on(): Promise<void> { return this.paths.follow(null); }
}

/** A path may have named a course before anybody could take it. */
@Subscribes(CoursePublished)
export class FollowPathsToNewCourse {
  constructor(private readonly paths: PathFollower) {}
  on({ number }: CoursePublished): Promise<void> { return number === 1 ? this.paths.follow(null) : Promise.resolve(); }
}

/** Roles begin and end with a day, and so do certificates. */
@EachDay('training.follow-paths')
export class FollowPathsEachDay implements DailyWork {
  constructor(private readonly paths: PathFollower) {}
  on(): Promise<void> { return this.paths.follow(null); }
}
