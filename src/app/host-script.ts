/** The scripts of host pages as this build has published them. */
import type { HostScript } from './embed-code.ts';

declare const __HOST_SCRIPT__: HostScript | undefined;

/** Pinned to its content in a build; in development the file as it is. */
export const HOST_SCRIPT: HostScript =
  typeof __HOST_SCRIPT__ === 'undefined' ? { file: 'embed.js', integrity: null } : __HOST_SCRIPT__;

declare const __ELEMENT_SCRIPT__: HostScript | undefined;

/** The script of `<datelines-timeline>`; in development there is none to give away. */
export const ELEMENT_SCRIPT: HostScript =
  typeof __ELEMENT_SCRIPT__ === 'undefined'
    ? { file: 'datelines-timeline.js', integrity: null }
    : __ELEMENT_SCRIPT__;
