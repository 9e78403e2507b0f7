import { describe, expect, it } from 'vitest';
import { filesAtLoad, type Manifest } from '../../scripts/check-size.ts';

const MANIFEST: Manifest = {
  'index.html': {
    file: 'assets/index.js',
    imports: ['_shared.js'],
    dynamicImports: ['src/extract/index.ts'],
    css: ['assets/index.css'],
  },
  '_shared.js': { file: 'assets/shared.js', imports: ['_deep.js'], css: ['assets/shared.css'] },
  '_deep.js': { file: 'assets/deep.js', imports: ['_shared.js'] },
  'src/extract/index.ts': { file: 'assets/extract.js' },
  '_chart-1a2b.js': { file: 'assets/chart-1a2b.js', name: 'chart' },
};

describe('filesAtLoad(manifest, parts)', () => {
  it('follows static imports to their end, each file once, with their styles', () => {
    expect(filesAtLoad(MANIFEST, ['index.html']).sort()).toEqual([
      'assets/deep.js',
      'assets/index.css',
      'assets/index.js',
      'assets/shared.css',
      'assets/shared.js',
    ]);
  });

  it('leaves out what is loaded on demand', () => {
    expect(filesAtLoad(MANIFEST, ['index.html'])).not.toContain('assets/extract.js');
  });

  it('counts a part that is always loaded on demand with its page', () => {
    expect(filesAtLoad(MANIFEST, ['index.html', 'src/extract/index.ts'])).toContain(
      'assets/extract.js',
    );
  });

  it('knows a chunk that several parts share by its name', () => {
    expect(filesAtLoad(MANIFEST, ['chart'])).toEqual(['assets/chart-1a2b.js']);
  });

  it('refuses a part that the manifest does not know', () => {
    expect(() => filesAtLoad(MANIFEST, ['embed.html'])).toThrow('not in the manifest: embed.html');
  });

  it('refuses an import that the manifest does not know', () => {
    const torn: Manifest = { 'index.html': { file: 'a.js', imports: ['_gone.js'] } };
    expect(() => filesAtLoad(torn, ['index.html'])).toThrow('not in the manifest: _gone.js');
  });
});
