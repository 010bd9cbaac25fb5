import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..', '..', '..');

/** The crash worker, built into a folder of its own, so that real processes can be started and killed. */
export class BuiltWorker {
  private readonly folder = join(root, '.cache', `crash-${process.pid}`);

  /** `script` is a file of test/acceptance/crash. */
  constructor(private readonly databaseUrl: string, private readonly script = 'crash-worker') {
    mkdirSync(this.folder, { recursive: true });
    const { imports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { imports: Record<string, { default: string }> };
    const built = Object.fromEntries(Object.entries(imports).map(([name, { default: path }]) => [name, path.replace('./dist/', './')]));
    writeFileSync(join(this.folder, 'package.json'), JSON.stringify({ type: 'module', imports: built }));
    const swc = [join(root, 'node_modules/@swc/cli/bin/swc.js'), 'libs', 'apps/api', 'apps/worker', 'test/acceptance/crash', '-d', this.folder, '--config-file', 'apps/launcher/swc.json', '--quiet'];
    const { status, stderr } = spawnSync(process.execPath, swc, { cwd: root, encoding: 'utf8' });
    if (status !== 0) throw new Error(stderr);
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
    const env = { ...process.env, DATABASE_URL: this.databaseUrl, NODE_OPTIONS: '' };
    return spawn(process.execPath, [join(this.folder, `test/acceptance/crash/${this.script}.js`), ...args], { cwd: root, env, stdio: ['ignore', 'pipe', 'ignore'] });
  }
}
