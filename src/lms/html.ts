export { escapeHtml, html, trusted, type Html } from '../report/index.js';
