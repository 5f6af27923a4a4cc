import type { MiddlewareHandler } from 'hono';

const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);

/**
 * Lets in nobody but pages of this very server. A foreign site can make a browser call a loopback address: by a name
 * of its own that resolves to 127.0.0.1 (DNS rebinding: the Host header tells), or by a form or request from its
 * pages (the Origin and Sec-Fetch-Site headers tell).
 */
export const loopbackGuard: MiddlewareHandler = async (context, next) => {
  const host = context.req.header('host') ?? '';
  if (!LOOPBACK.has(host.replace(/:\d+$/, '').toLowerCase())) {
    return context.text('This room answers to localhost and 127.0.0.1 only.', 403);
  }
  const changes = context.req.method !== 'GET' && context.req.method !== 'HEAD';
  if (changes && isForeign(host, context.req.header('origin'), context.req.header('sec-fetch-site'))) {
    return context.text('This request came from another site, and was refused.', 403);
  }
  return next();
};

function isForeign(host: string, origin: string | undefined, fetchSite: string | undefined): boolean {
  if (origin !== undefined && origin !== `http://${host}`) return true;
  return fetchSite !== undefined && fetchSite !== 'same-origin' && fetchSite !== 'none';
}

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "frame-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** For the room's own pages. A package and a report bring their own policy. */
export const ownPagePolicy: MiddlewareHandler = async (context, next) => {
  await next();
  if (!context.res.headers.has('Content-Security-Policy')) context.header('Content-Security-Policy', POLICY);
  context.header('Cache-Control', 'no-store');
};

export const safeHeaders: MiddlewareHandler = async (context, next) => {
  await next();
  context.header('X-Content-Type-Options', 'nosniff');
  // Not no-referrer: with it, browsers hide the origin of our own forms too.
  context.header('Referrer-Policy', 'same-origin');
  context.header('Cross-Origin-Resource-Policy', 'same-origin');
};
