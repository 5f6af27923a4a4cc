import { appPage, hashOf, headWith } from './one-file-page.js';

/** The gallery's page, under the same strict policy as the course, so that what a package would block is blocked here. */
export function renderGalleryPage(css: string, script: string): string {
  const policy = [
    "default-src 'none'",
    `script-src ${hashOf(script)}`,
    `style-src ${hashOf(css)}`,
    'font-src data:',
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ];
  return appPage('Gallery', headWith(policy, css), `<script type="module">${script}</script>`);
}

/** The same in development, where Vite brings styles and script. */
export function renderGalleryDevPage(): string {
  return appPage('Gallery', '', '<script type="module" src="/src/gallery/main.ts"></script>');
}
