import type { Plugin } from 'vite';
import type { Course } from '../src/course/index.js';
import { galleryFiles, readGallery } from './gallery-examples.js';
import { renderGalleryDevPage } from './gallery-page.js';

const NAME = 'virtual:gallery';
const RESOLVED = `\0${NAME}`;

/** Serves the gallery's examples as a module and, in development, its page at `/gallery`. */
export function galleryPlugin(root: string, readCourse: () => Course): Plugin {
  return {
    name: 'gallery',
    resolveId: (id) => (id === NAME ? RESOLVED : undefined),
    load: (id) =>
      id === RESOLVED ? `export const gallery = ${JSON.stringify(readGallery(root, readCourse()))};` : undefined,
    configureServer(server) {
      const { words, learners, examples } = galleryFiles(root);
      server.watcher.add([words, learners, ...examples]);
      server.watcher.on('change', (path) => {
        if (!/\.examples\.yaml$|(gallery|learners)\.yaml$|\/(content|quizzes)\//.test(path)) return;
        const module = server.moduleGraph.getModuleById(RESOLVED);
        if (module) server.moduleGraph.invalidateModule(module);
        server.ws.send({ type: 'full-reload' });
      });
      server.middlewares.use((request, response, next) => {
        const url = request.url ?? '';
        if (!/^\/gallery\/?(\?|$)/.test(url)) return next();
        void server
          .transformIndexHtml(url, renderGalleryDevPage())
          .then((html) => response.setHeader('Content-Type', 'text/html').end(html));
      });
    },
  };
}
