import type { Attachment } from 'svelte/attachments';

/** Focuses an element as it enters the page: where a step has taken the place of the control that led to it. */
export function focusOn(wanted: boolean): Attachment<HTMLElement> {
  return (element) => {
    if (wanted) element.focus();
  };
}
