// Plain JavaScript without imports from packages: runs on any Node from 20 before anything is installed.
import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';

const root = new URL('..', import.meta.url);
const changed = (path) => statSync(new URL(path, root), { throwIfNoEntry: false })?.mtimeMs ?? 0;

if (changed('node_modules/.package-lock.json') < changed('package-lock.json')) {
  console.error('Installing the packages of package-lock.json (npm ci), once …');
  // Whatever the user's own settings leave out (NODE_ENV=production does), the commands need it.
  const call = ['ci', '--include=dev', '--include=optional', '--no-fund', '--no-audit', '--loglevel=error'];
  const { status } = spawnSync('npm', call, {
    cwd: root,
    stdio: ['ignore', 2, 2],
  });
  process.exit(status ?? 1);
}
