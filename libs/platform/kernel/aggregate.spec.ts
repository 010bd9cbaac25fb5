import { describe, expect, it } from '@jest/globals';
import { announced } from '#platform/testing';
import { Aggregate } from './aggregate.ts';
import { DomainEvent } from './domain-event.ts';

class Opened extends DomainEvent {
  static override readonly type = 'doors.opened.v1';
  constructor(readonly doorId: string) { super(); }
}

class Closed extends DomainEvent {
  static override readonly type = 'doors.closed.v1';
}

class Door extends Aggregate<Door> {
  readonly isOpen: boolean = false;
  constructor(readonly id: string) { super(); }

  open(): void {
    this.change({ isOpen: true });
    this.record(new Opened(this.id));
  }
}

describe('an aggregate', () => {
  it('changes and says what happened', () => {
    const door = new Door('front');
    door.open();

    expect(door.isOpen).toBe(true);
    expect(announced(door, Opened)).toEqual([new Opened('front')]);
  });

  it('tells each event once', () => {
    const door = new Door('front');
    door.open();

    expect(announced(door)).toHaveLength(1);
    expect(announced(door)).toEqual([]);
  });

  it('is asked for one kind of event', () => {
    const door = new Door('front');
    door.open();

    expect(announced(door, Closed)).toEqual([]);
  });

  it('keeps its events out of its fields, so that nothing of them is stored with it', () => {
    const door = new Door('front');
    door.open();

    expect(Object.keys(door).sort()).toEqual(['id', 'isOpen']);
  });

  it('that no constructor made announces all the same', () => {
    const door = Object.assign(Object.create(Door.prototype) as Door, { id: 'loaded', isOpen: false });
    door.open();

    expect(announced(door, Opened)).toEqual([new Opened('loaded')]);
  });
});
