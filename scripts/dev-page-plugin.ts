import type { Plugin } from 'vite';
import type { Course } from '../src/course/index.js';
import { CourseErrors } from './compile-or-stop.js';
import { firstStyles, renderIndexPage } from './index-page.js';
import { stringsFor } from './interface-strings.js';

const POLICY = /<meta http-equiv="Content-Security-Policy"[^>]*>\n/;

/** Serves the first page in development: as the build makes it, but for the policy, which would stop live reload. */
export function devPagePlugin(readCourse: () => Course): Plugin {
  return {
    name: 'dev-page',
    apply: 'serve',
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        if (!/^\/(index\.html)?(\?|$)/.test(request.url ?? '')) return next();
        devPage(server, readCourse).then(
          (html) => response.setHeader('Content-Type', 'text/html').end(html),
          (error: unknown) => {
            if (!(error instanceof CourseErrors)) return next(error);
            // A page with Vite's client in it, so that it gives way to the course once the mistake is mended.
            const page = `<!doctype html><title>Mistakes</title><pre>${escapeHtml(error.message)}</pre>`;
            void server
              .transformIndexHtml('/', page)
              .then((html) => response.setHeader('Content-Type', 'text/html').end(html));
          },
        );
      });
    },
  };
}

function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
}

async function devPage(
  server: Parameters<Extract<Plugin['configureServer'], (...args: never[]) => unknown>>[0],
  readCourse: () => Course,
): Promise<string> {
  const course = readCourse();
  const { prerenderFirstScreen } = (await server.ssrLoadModule('/src/player/prerender.ts')) as {
    prerenderFirstScreen: () => string;
  };
  const page = await renderIndexPage(
    {
      course,
      strings: stringsFor(course.language),
      body: prerenderFirstScreen(),
      script: { src: '/src/player/main.ts' },
      css: firstStyles(server.config.root, (file) => `/src/ui/fonts/${file}`),
    },
    course.organisation,
  );
  return server.transformIndexHtml('/', page.replace(POLICY, ''));
}
