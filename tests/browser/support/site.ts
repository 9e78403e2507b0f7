/** Small servers for what `vite preview` cannot show: a sub-path, another origin, a host page. */
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';

const DIST = join(import.meta.dirname, '../../../dist');

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.woff2': 'font/woff2',
};

export interface Site {
  /** With the given host name, e.g. `http://localhost:4321`. */
  origin: (host?: string) => string;
  close: () => Promise<void>;
}

async function listen(server: Server): Promise<Site> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: (host = '127.0.0.1') => `http://${host}:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** The built pages below `base` (`/a/b/`), and nothing anywhere else; `data` in the place of their folder `data/`. */
export function serveDist(base: string, data = join(DIST, 'data')): Promise<Site> {
  return listen(
    createServer((request, response) => {
      const { pathname } = new URL(request.url ?? '/', 'http://site');
      const inside = pathname.startsWith(base) ? pathname.slice(base.length) : undefined;
      const file = inside === '' ? 'index.html' : inside;
      if (file === undefined || file.includes('..')) {
        response.writeHead(404).end();
        return;
      }
      const isData = file.startsWith('data/');
      readFile(isData ? join(data, file.slice('data/'.length)) : join(DIST, file)).then(
        (body) => {
          response.setHeader('content-type', TYPES[extname(file)] ?? 'application/octet-stream');
          response.end(body);
        },
        () => response.writeHead(404).end(),
      );
    }),
  );
}

/** One page of HTML at every address: the article that embeds a timeline. */
export function servePage(html: string): Promise<Site> {
  return listen(
    createServer((_, response) => {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end(html);
    }),
  );
}
