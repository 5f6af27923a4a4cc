import { appPage, hashOf, headWith } from './one-file-page.js';

const NO_SCRIPT =
  '<noscript><p class="page">The package desk needs JavaScript. It works on this device alone, and sends nothing.</p></noscript>';

/**
 * The package desk's page. Its script stands in it by hash, and can reach nothing. Styles are looser than a package's own
 * policy: the preview is a page of its own within this one, under this one's policy, with the package's styles.
 */
export function renderDeskPage(css: string, script: string): string {
  const policy = [
    "default-src 'none'",
    `script-src ${hashOf(script)}`,
    "style-src 'unsafe-inline'",
    'font-src data:',
    'img-src data:',
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ];
  const head = `${headWith(policy, css)}\n<meta name="referrer" content="no-referrer">`;
  return appPage('Package desk', head, `${NO_SCRIPT}\n<script type="module">${script}</script>`);
}
