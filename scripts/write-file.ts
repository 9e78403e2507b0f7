/**
 * Writing a file so that nothing good is lost: the new text goes to a temporary
 * file beside the old one and takes its place in one step, or not at all.
 */
import { createWriteStream, rmSync } from 'node:fs';
import { lstat, mkdir, open, realpath, rename } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { InputError, systemReason } from './cli.ts';
import { whenInterrupted } from './interrupt.ts';

/** What a file is to hold; of a text in pieces never more than one is in memory. */
type Text = string | Uint8Array | Iterable<string>;

/**
 * Writes `text` to `file` whole, or leaves the file as it was: also when the disk
 * is full, or Ctrl-C comes meanwhile. Devices and pipes (`/dev/stdout`) are written to directly; a symbolic
 * link keeps pointing where it did, and the file there is replaced. Missing
 * folders are made.
 * @throws InputError naming the file and what the system said.
 */
export async function writeWhole(file: string, text: Text): Promise<void> {
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

async function writeStream(file: string, text: Text): Promise<void> {
  // Opening /dev/stdout anew fails on sockets and would overwrite a redirected file from its start.
  if (file === '/dev/stdout' || file === '/dev/stderr') {
    const stream = file === '/dev/stdout' ? process.stdout : process.stderr;
    for (const piece of piecesOf(text))
      await new Promise<void>((resolve, reject) => {
        stream.write(piece, (error) => (error ? reject(error) : resolve()));
      });
    return;
  }
  await pipeline(piecesOf(text), createWriteStream(file, { flags: 'a' }));
}

function piecesOf(text: Text): Iterable<string | Uint8Array> {
  return typeof text === 'string' || text instanceof Uint8Array ? [text] : text;
}

async function replaceFile(file: string, text: Text): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  const temporary = path.join(path.dirname(file), `.${path.basename(file)}.${process.pid}.tmp`);
  const discard = () => {
    rmSync(temporary, { force: true });
  };
  const settle = whenInterrupted(discard);
  try {
    const handle = await open(temporary, 'w');
    try {
      for (const piece of piecesOf(text)) await handle.writeFile(piece);
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
