import { createHash } from 'node:crypto';

/**
 * The package desk's page. Its script stands in it by hash, and can reach nothing. Styles are looser than a package's own
 * policy: the preview is a page of its own within this one, under this one's policy, with the package's styles.
 */
export function renderDeskPage(css: string, script: string): string {
  const hash = createHash('sha256').update(script).digest('base64');
  const policy = [
    "default-src 'none'",
    `script-src 'sha256-${hash}'`,
    "style-src 'unsafe-inline'",
    'font-src data:',
    'img-src data:',
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>Package desk</title>
<style>${css}</style>
</head>
<body>
<noscript><p class="page">The package desk needs JavaScript. It works on this device alone, and sends nothing.</p></noscript>
<div id="app"></div>
<script type="module">${script}</script>
</body>
</html>
`;
}
