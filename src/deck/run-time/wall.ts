import type { RevealApi } from 'reveal.js';
import type { PointerPlace } from '../live/messages.js';
import type { Wall } from './room.js';

/** Reveal's slides as the room's wall. */
export function wallOf(deck: RevealApi): Wall {
  const pointer = document.createElement('div');
  pointer.className = 'pointer';
  pointer.hidden = true;
  deck.getViewportElement()?.append(pointer);
  return {
    show: (slide) => showSlide(deck, slide),
    toggleBlackout: () => deck.togglePause(),
    isBlackedOut: () => deck.isPaused(),
    point: (at) => point(deck, pointer, at),
    clockOf: (slide) => Number(slideElement(slide)?.querySelector<HTMLElement>('[data-clock]')?.dataset['clock'] ?? 0),
  };
}

export function slideElement(slide: string): HTMLElement | undefined {
  return slide === '' ? undefined : (document.getElementById(slide) ?? undefined);
}

/** The address of the slide in front; empty for the first. */
export function slideInFront(deck: RevealApi): string {
  const slide = deck.getCurrentSlide();
  return slide.classList.contains('title') ? '' : slide.id;
}

function showSlide(deck: RevealApi, slide: string): void {
  const element = slideElement(slide);
  if (!element) return deck.slide(0, 0);
  const { h, v } = deck.getIndices(element);
  deck.slide(h, v);
}

function point(deck: RevealApi, pointer: HTMLElement, at: PointerPlace | undefined): void {
  pointer.hidden = at === undefined;
  if (!at) return;
  const frame = deck.getCurrentSlide().getBoundingClientRect();
  pointer.style.left = `${frame.left + at.x * frame.width}px`;
  pointer.style.top = `${frame.top + at.y * frame.height}px`;
}
