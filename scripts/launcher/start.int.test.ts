import { createServer } from 'node:net';
import {
  copyFileSync,
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aFakeProject, type FakeProject } from '../test-support/fake-project.ts';
import { isRunning, runStart, until, type RunningStart } from '../test-support/run-start.ts';

const PARTS = ['cms', 'search', 'site'];

describe('npm start', () => {
  let project: FakeProject;
  let runs: RunningStart[];

  beforeEach(() => {
    project = aFakeProject();
    runs = [];
  });

  afterEach(async () => {
    for (const run of runs) {
      run.child.kill('SIGTERM');
      await run.exitCode();
    }
    project.remove();
  });

  async function start(env: NodeJS.ProcessEnv = {}, nodeArgs: string[] = []) {
    const run = await runStart(project, env, nodeArgs);
    runs.push(run);
    return run;
  }

  it('builds, starts every part and prints exactly one ready line with the addresses', async () => {
    const run = await start();
    await run.ready();

    const { SITE_PORT: site = '', CMS_PORT: cms = '', SEARCH_PORT: search = '' } = run.env;
    const base = 'http://127.0.0.1:';
    expect(run.output().match(/^ready .*$/gm)).toEqual([
      `ready site=${base}${site} cms=${base}${cms} search=${base}${search}`,
    ]);
    expect(run.output()).toContain(join(project.dataDir, 'credentials.json'));
    expect(readFileSync(join(project.dataDir, 'logs/cms.log'), 'utf8')).toBe('cms begint\n');
  });

  it('builds nothing the second time, and again after a source changed', async () => {
    const first = await start();
    await first.ready();
    first.child.kill('SIGTERM');
    await first.exitCode();
    expect(first.output()).toContain('Bouwen: plugin-post, cms, site');

    const second = await start();
    await second.ready();
    second.child.kill('SIGTERM');
    await second.exitCode();
    expect(second.output()).not.toContain('Bouwen');

    project.write('site/src/page.ts', 'export const page = 1;\n');
    const third = await start();
    await third.ready();
    expect(third.output()).toMatch(/^Bouwen: site …$/m);
  });

  it('leaves no process behind after SIGTERM, and lets every part stop by itself', async () => {
    const run = await start();
    await run.ready();
    const pids = PARTS.map((part) => run.pidOf(part));

    run.child.kill('SIGTERM');

    expect(await run.exitCode()).toBe(0);
    expect(pids.filter(isRunning)).toEqual([]);
    expect(readdirSync(project.dataDir).filter((name) => name.endsWith('.stopped'))).toHaveLength(
      3,
    );
    expect(readdirSync(project.dataDir)).not.toContain('launcher.lock');
  });

  it('leaves no process behind when it is itself killed with kill -9', async () => {
    const run = await start();
    await run.ready();
    const pids = PARTS.map((part) => run.pidOf(part));

    run.child.kill('SIGKILL');
    await run.exitCode();

    await until(() => pids.filter(isRunning).length === 0);
  });

  it('starts again on the data of a launcher that was killed with kill -9', async () => {
    const killed = await start();
    await killed.ready();
    const pids = PARTS.map((part) => killed.pidOf(part));
    killed.child.kill('SIGKILL');
    await until(() => pids.filter(isRunning).length === 0);

    const next = await start();
    await next.ready();
  });

  it('goes on under the Node of the project, and still leaves nothing behind after kill -9', async () => {
    // Another file with the same program: for the launcher that is another Node than its own.
    const own = join(project.root, 'node_modules/.bin/node');
    rmSync(own);
    copyFileSync(process.execPath, own);
    const run = await start();
    await run.ready();
    const pids = PARTS.map((part) => run.pidOf(part));
    expect(run.output().match(/^ready /gm)).toHaveLength(1);

    run.child.kill('SIGKILL');

    await until(() => pids.filter(isRunning).length === 0);
    await until(() => !existsSync(join(project.dataDir, 'launcher.lock')));
  });

  it('ends a build that is going on when it is stopped', async () => {
    const build = 'sleep 300 & echo $! > ../build.pid; wait';
    const slow = { name: '@burgerwerf/site', version: '0.1.0', scripts: { build } };
    project.write('site/package.json', JSON.stringify(slow));
    const pidFile = join(project.root, 'build.pid');
    const run = await start();
    await until(() => existsSync(pidFile) && readFileSync(pidFile, 'utf8').endsWith('\n'));

    run.child.kill('SIGKILL');

    const pid = Number(readFileSync(pidFile, 'utf8'));
    await until(() => !isRunning(pid));
  });

  it.each(PARTS)('starts %s again after kill -9', async (part) => {
    const run = await start();
    await run.ready();
    const killed = run.pidOf(part);

    process.kill(killed, 'SIGKILL');

    await until(() => run.pidOf(part) !== killed);
    expect(run.output()).toContain(`${part} is gestopt (SIGKILL) en wordt opnieuw gestart.`);
    expect(run.output().match(/^ready /gm)).toHaveLength(1);
  });

  it('gives up with the end of the log when a part keeps dying at once', async () => {
    project.write('site/src/server.ts', "console.log('geen sleutel gevonden'); process.exit(3);\n");
    const run = await start();

    expect(await run.exitCode()).toBe(1);
    expect(run.output()).toMatch(/site stopt steeds meteen weer \(code 3\).*\n(.*\n)*geen sleutel/);
    expect(run.output()).not.toMatch(/^ready /m);
  });

  it('refuses a second start on the same data', async () => {
    const first = await start();
    await first.ready();

    const second = await start();

    expect(await second.exitCode()).toBe(1);
    expect(second.output()).toMatch(/^Burgerwerf draait al op .* \(proces \d+\)\..*\n$/);
  });

  it('names the variable that moves a port in use', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await until(() => other.listening);
    const address = other.address();
    const port = typeof address === 'object' && address !== null ? String(address.port) : '';

    const run = await start({ CMS_PORT: port });

    expect(await run.exitCode()).toBe(1);
    expect(run.output()).toContain(`Poort ${port} is al in gebruik. Kies een andere met CMS_PORT`);
    expect(run.output().trim().split('\n')).toHaveLength(1);
    other.close();
  });

  it('refuses a network that is not there, with those that are', async () => {
    const run = await start({ NETWORK: 'stad' });

    expect(await run.exitCode()).toBe(1);
    expect(run.output()).toBe('NETWORK=stad is er niet. Wel aanwezig: dorp.\n');
  });

  it('turns away a Node that is too old', async () => {
    const old =
      "data:text/javascript,Object.defineProperty(process.versions,'node',{value:'18.20.0'})";
    const run = await start({}, ['--import', old]);

    expect(await run.exitCode()).toBe(1);
    expect(run.output()).toBe(
      'Node 18.20.0 is te oud. Installeer Node 20 of nieuwer: https://nodejs.org\n',
    );
  });

  it('says so when packages are missing and there is no network', async () => {
    const lock = {
      name: 'fake',
      version: '0.1.0',
      lockfileVersion: 3,
      packages: {
        '': { name: 'fake', version: '0.1.0', dependencies: { absent: '1.0.0' } },
        'node_modules/absent': { version: '1.0.0', integrity: 'sha512-AAAA' },
      },
    };
    project.write('package-lock.json', JSON.stringify(lock));
    const manifest = { name: 'fake', version: '0.1.0', dependencies: { absent: '1.0.0' } };
    project.write('package.json', JSON.stringify(manifest));

    const run = await start({
      npm_config_registry: 'http://127.0.0.1:1/',
      npm_config_cache: join(project.root, 'cache'),
    });

    expect(await run.exitCode()).toBe(1);
    expect(run.output()).toContain('Geen verbinding met het pakketregister van npm');
  });

  it('says which build failed, with the end of its log', async () => {
    const failing = {
      name: '@burgerwerf/site',
      version: '0.1.0',
      scripts: { build: 'echo "pagina kapot" && exit 1' },
    };
    project.write('site/package.json', JSON.stringify(failing));
    const run = await start();

    expect(await run.exitCode()).toBe(1);
    expect(run.output()).toMatch(/Bouwen van site is mislukt\.(.*\n)*.*pagina kapot/);
  });

  it('refuses a DATA_DIR that is a file', async () => {
    const file = join(project.root, 'bezet');
    writeFileSync(file, '');
    const run = await start({ DATA_DIR: file });

    expect(await run.exitCode()).toBe(1);
    expect(run.output()).toContain('daar staat een bestand en geen map');
    expect(statSync(file).isFile()).toBe(true);
  });
});
