import { createHash } from 'node:crypto';

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
  ].join('; ');
  return page(
    `<meta http-equiv="Content-Security-Policy" content="${policy}">\n<style>${css}</style>`,
    `<script type="module">${script}</script>`,
  );
}

/** The same in development, where Vite brings styles and script. */
export function renderGalleryDevPage(): string {
  return page('', '<script type="module" src="/src/gallery/main.ts"></script>');
}

function page(head: string, script: string): string {
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<title>Gallery</title>
${head}
</head>
<body>
<div id="app"></div>
${script}
</body>
</html>
`;
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
