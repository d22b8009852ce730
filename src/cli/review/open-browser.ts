import { spawn } from 'node:child_process';
import type { Io } from '../io.ts';

/** Opens an address in the desktop's browser. Quietly does nothing where there is no desktop. */
export function openBrowser(url: string, io: Io): void {
  const { platform } = process;
  if (platform === 'linux' && !io.env['DISPLAY'] && !io.env['WAYLAND_DISPLAY']) return;
  const [command, ...words] =
    platform === 'darwin' ? ['open', url] : platform === 'win32' ? ['explorer', url] : ['xdg-open', url];
  const child = spawn(command ?? 'xdg-open', words, { stdio: 'ignore', detached: true });
  child.on('error', () => io.stderr('no browser could be opened\n'));
  child.unref();
}
