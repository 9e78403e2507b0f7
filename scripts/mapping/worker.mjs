/**
 * Where a worker thread begins. Plain JavaScript, because on Node 20 a worker cannot
 * be started on TypeScript: here tsx is put in place first.
 */
import { register } from 'tsx/esm/api';

register();
await import('./worker-thread.ts');
