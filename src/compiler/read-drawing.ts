import { escapeHtml } from './markdown.js';

export interface Drawn {
  /** Only what a drawing may hold, written anew: nothing of the file's own text is passed on. */
  readonly svg: string;
  /** The words of its desc. */
  readonly alt: string;
  /** The first thing that a drawing may not hold, in words, and how it begins in the file. */
  readonly barred: { readonly what: string; readonly search: string } | undefined;
}

/** Shapes and words, nothing that runs, fetches or embeds. */
const DRAWN = new Set('svg g path circle ellipse rect line polyline polygon text tspan'.split(' '));
/** Read, or for the drawing on its own; not passed on. */
const SET_ASIDE = new Set(['title', 'desc', 'style']);
const ATTRIBUTES = new Set(
  (
    'class d transform x y x1 y1 x2 y2 dx dy cx cy r rx ry width height points opacity fill fill-opacity fill-rule ' +
    'stroke stroke-width stroke-linecap stroke-linejoin stroke-miterlimit stroke-dasharray stroke-opacity ' +
    'text-anchor font-size font-weight'
  ).split(' '),
);
/** Of no use to a picture that stands inline under a text alternative of the page's own. */
const DROPPED = /^(id|role|version|focusable|viewBox|xmlns(:.*)?|xml:.*|aria-.*)$/;
const LEADS_OUT = /url\(|javascript:|data:|https?:/i;
const ELEMENT = 1;
const TEXTS = new Set([3, 4]);

/** Reads a drawing and writes it anew as inline SVG. */
export class DrawingReader {
  #alt = '';
  #barred: Drawn['barred'];

  read(root: Element): Drawn {
    const box = root.getAttribute('viewBox') ?? '0 0 640 400';
    const inside = this.#inside(root);
    this.#attributes(root);
    const svg = `<svg class="ill" viewBox="${escapeHtml(box)}" aria-hidden="true" focusable="false">${inside}</svg>`;
    return { svg, alt: this.#alt, barred: this.#barred };
  }

  #inside(parent: Element): string {
    return [...parent.childNodes].map((node) => this.#node(node)).join('');
  }

  #node(node: ChildNode): string {
    if (TEXTS.has(node.nodeType)) return escapeHtml(node.textContent ?? '');
    if (node.nodeType !== ELEMENT) return '';
    const element = node as Element;
    const { tagName } = element;
    if (!DRAWN.has(tagName) && !SET_ASIDE.has(tagName)) this.#bar(`<${tagName}>`, `<${tagName}`);
    const attributes = this.#attributes(element);
    if (SET_ASIDE.has(tagName)) {
      if (tagName === 'desc' && !this.#alt) this.#alt = element.textContent.replace(/\s+/g, ' ').trim();
      return '';
    }
    const inside = this.#inside(element);
    return inside ? `<${tagName}${attributes}>${inside}</${tagName}>` : `<${tagName}${attributes}/>`;
  }

  #attributes(element: Element): string {
    return [...element.attributes]
      .map(({ name, value }) => {
        if (DROPPED.test(name)) return '';
        if (!ATTRIBUTES.has(name)) this.#bar(`the attribute ${name}`, `${name}=`);
        else if (LEADS_OUT.test(value)) this.#bar(`a way out of itself: ${name}="${value.slice(0, 40)}"`, value);
        return ` ${name}="${escapeHtml(value)}"`;
      })
      .join('');
  }

  #bar(what: string, search: string): void {
    this.#barred ??= { what, search };
  }
}
