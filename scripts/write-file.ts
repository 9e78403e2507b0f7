/**
 * Writing a file so that nothing good is lost: the new text goes to a temporary
 * file beside the old one and takes its place in one step, or not at all.
 */
import { createWriteStream, rmSync } from 'node:fs';
import { lstat, mkdir, open, realpath, rename } from 'node:fs/promises';
import path from 'node:path';
import { finished } from 'node:stream/promises';
import { InputError, systemReason } from './cli.ts';
import { whenInterrupted } from './interrupt.ts';

/**
 * Writes `text` to `file` whole, or leaves the file as it was: also when the disk
 * is full, or Ctrl-C comes meanwhile. Devices and pipes (`/dev/stdout`) are written to directly; a symbolic
 * link keeps pointing where it did, and the file there is replaced. Missing
 * folders are made.
 * @throws InputError naming the file and what the system said.
 */
export async function writeWhole(file: string, text: string | Uint8Array): Promise<void> {
  try {
    if (await isStream(file)) await writeStream(file, text);
    else await replaceFile(await targetOf(file), text);
  } catch (error) {
    throw new InputError(`${file} could not be written: ${systemReason(error)}`);
  }
}

async function isStream(file: string): Promise<boolean> {
  if (file === '/dev/stdout' || file === '/dev/stderr') return true;
  const stats = await lstat(await targetOf(file)).catch(() => undefined);
  return stats !== undefined && !stats.isFile() && !stats.isDirectory();
}

async function targetOf(file: string): Promise<string> {
  return realpath(file).catch(() => path.resolve(file));
}

async function writeStream(file: string, text: string | Uint8Array): Promise<void> {
  // Opening /dev/stdout anew fails on sockets and would overwrite a redirected file from its start.
  if (file === '/dev/stdout' || file === '/dev/stderr') {
    const stream = file === '/dev/stdout' ? process.stdout : process.stderr;
    await new Promise<void>((resolve, reject) => {
      stream.write(text, (error) => (error ? reject(error) : resolve()));
    });
    return;
  }
  const stream = createWriteStream(file, { flags: 'a' });
  stream.end(text);
  await finished(stream);
}

async function replaceFile(file: string, text: string | Uint8Array): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  const temporary = path.join(path.dirname(file), `.${path.basename(file)}.${process.pid}.tmp`);
  const discard = () => {
    rmSync(temporary, { force: true });
  };
  const settle = whenInterrupted(discard);
  try {
    const handle = await open(temporary, 'w');
    try {
      await handle.writeFile(text);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(temporary, file);
  } catch (error) {
    discard();
    throw error;
  } finally {
    settle();
  }
}
