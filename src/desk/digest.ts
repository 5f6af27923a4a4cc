import type { Digest } from '../organisation/index.js';

export const digest: Digest = (bytes) => crypto.subtle.digest('SHA-256', bytes);
