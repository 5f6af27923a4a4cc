import { beginEarly } from '../tracking/index.js';

// Inlined into index.html by the build: the session is open before anything else has been fetched.
beginEarly(window, document.documentElement.dataset['edition']);
