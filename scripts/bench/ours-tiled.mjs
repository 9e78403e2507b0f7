/** This page with the same events in tiles, in a harness that measures timelines side by side. */
import { meta as ours } from './ours.mjs';

export const meta = { ...ours, label: 'Datelines, tiled', page: '/ours/tiled.html?data={data}' };
