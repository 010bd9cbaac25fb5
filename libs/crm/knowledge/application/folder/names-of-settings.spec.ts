import { describe, expect, it } from '@jest/globals';
import type { NamedSetting } from '../../domain/folder/ports.ts';
import { namedSetting, settingNamed } from './names-of-settings.ts';

const [one, other] = ['01900000-0000-7000-8000-000000000001', '01900000-0000-7000-8000-000000000002'] as const;
const settings: readonly NamedSetting[] = [{ kind: 'stage', id: one, name: 'Sales / New' }, { kind: 'stage', id: other, name: 'Sales / New' }, { kind: 'role', id: other, name: 'trainer' }];

describe('a setting in a folder', () => {
  it('goes by its name', () => {
    expect(namedSetting({ kind: 'stage', id: one }, settings)).toEqual({ kind: 'stage', name: 'Sales / New' });
    expect(settingNamed({ kind: 'stage', name: 'Sales / New' }, settings)).toEqual({ kind: 'stage', id: one });
  });

  it('goes by its id where another one has its name, or where it has none any more', () => {
    for (const id of [other, '01900000-0000-7000-8000-000000000009']) expect(namedSetting({ kind: 'stage', id }, settings)).toEqual({ kind: 'stage', name: id });
    expect(settingNamed({ kind: 'stage', name: other.toUpperCase() }, settings)).toEqual({ kind: 'stage', id: other });
  });

  it('is one of its kind', () => {
    expect(() => settingNamed({ kind: 'role', name: 'Sales / New' }, settings)).toThrow('setting-unknown explains role: Sales / New');
    expect(() => settingNamed({ kind: 'role', name: one }, settings)).toThrow('setting-unknown');
  });
});
