/** The script of host pages as this build has published it. */
import type { HostScript } from './embed-code.ts';

declare const __HOST_SCRIPT__: HostScript | undefined;

/** Pinned to its content in a build; in development the file as it is. */
export const HOST_SCRIPT: HostScript =
  typeof __HOST_SCRIPT__ === 'undefined' ? { file: 'embed.js', integrity: null } : __HOST_SCRIPT__;
