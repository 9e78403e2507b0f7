/** The scripts of host pages as this build has published them. */
import type { PublishedScript } from '../../exchange/index.ts';

declare const __HOST_SCRIPT__: PublishedScript | undefined;

/** Pinned to its content in a build; in development the file as it is. */
export const HOST_SCRIPT: PublishedScript =
  typeof __HOST_SCRIPT__ === 'undefined' ? { file: 'embed.js', integrity: null } : __HOST_SCRIPT__;

declare const __ELEMENT_SCRIPT__: PublishedScript | undefined;

/** The script of `<datelines-timeline>`; in development there is none to give away. */
export const ELEMENT_SCRIPT: PublishedScript =
  typeof __ELEMENT_SCRIPT__ === 'undefined'
    ? { file: 'datelines-timeline.js', integrity: null }
    : __ELEMENT_SCRIPT__;
