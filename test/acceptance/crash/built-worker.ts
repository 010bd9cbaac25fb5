import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..', '..', '..');
const buildServer = `await (await import('./apps/launcher/build.mjs')).ensureServerBuilt()`;

function run(...args: string[]): void {
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
}

/** A script of this folder on top of the built server, so that real processes can be started and killed. */
export class BuiltWorker {
  private constructor(private readonly databaseUrl: string, private readonly folder: string, private readonly script: string) {}

  static of(databaseUrl: string, script = 'crash-worker'): BuiltWorker {
    run('--input-type=module', '--eval', buildServer);
    // Beside the built server, at the depth of its sources: what they import is then what was built.
    const folder = join(root, 'dist', `crash-${process.pid}`);
    run(join(root, 'node_modules/@swc/cli/bin/swc.js'), 'test/acceptance/crash', '--strip-leading-paths', '-d', folder, '--config-file', 'apps/launcher/swc.json', '--quiet');
    return new BuiltWorker(databaseUrl, folder, script);
  }

  async publish(count: number): Promise<void> {
    const child = this.spawn('publish', String(count));
    const code = await new Promise<number | null>((resolve) => child.on('exit', resolve));
    if (code !== 0) throw new Error(`Publishing ended with ${code}.`);
  }

  /** Starts a worker and waits until it works. */
  async start(): Promise<ChildProcess> {
    const child = this.spawn('work');
    await new Promise<void>((resolve, reject) => {
      child.stdout!.once('data', () => resolve());
      child.once('exit', () => reject(new Error('The worker ended before it worked.')));
    });
    return child;
  }

  clean(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  private spawn(...args: string[]): ChildProcess {
    const env = { ...process.env, DATABASE_URL: this.databaseUrl, MIGRATE_DATABASE_URL: '', NODE_OPTIONS: '', NODE_COMPILE_CACHE: join(root, '.cache', 'compiled') };
    return spawn(process.execPath, [join(this.folder, 'acceptance', 'crash', `${this.script}.js`), ...args], { cwd: root, env, stdio: ['ignore', 'pipe', 'ignore'] });
  }
}
