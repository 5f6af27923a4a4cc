/** Where the course plays: a frame of this page, or a window opened by it. */
export interface CourseWindow {
  /** Called when the course begins its session: from then on its window is the one to watch. */
  readonly watch: () => void;
  /** The course is being closed or left. */
  readonly closing: () => boolean;
  /** Takes the course off the screen after it has ended. */
  readonly remove: () => void;
}

export function openInFrame(stage: HTMLElement, href: string, title: string): CourseWindow {
  const frame = document.createElement('iframe');
  frame.className = 'launch-frame';
  frame.title = title;
  frame.allow = 'fullscreen';
  frame.src = href;
  stage.append(frame);
  return { ...watcher(() => frame.contentWindow), remove: () => frame.remove() };
}

/** Opened by a press of the button, as browsers ask. The same name brings an open one to the front again. */
export function openInWindow(offer: HTMLElement, button: HTMLElement, href: string, attemptId: string): CourseWindow {
  let opened: Window | null = null;
  const blocked = document.createElement('p');
  blocked.setAttribute('role', 'status');
  offer.append(blocked);
  offer.hidden = false;
  button.addEventListener('click', () => {
    if (opened && !opened.closed) {
      opened.focus();
      return;
    }
    // A session ends with its window; this page has to begin another before the course can.
    if (opened) {
      location.reload();
      return;
    }
    opened = window.open(href, `course-${attemptId}`, 'popup,width=1000,height=640');
    blocked.textContent = opened
      ? ''
      : 'The browser held the window back. Allow pop-ups for this page, then try again.';
  });
  return { ...watcher(() => opened), remove: () => (offer.hidden = true) };
}

function watcher(of: () => Window | null): Pick<CourseWindow, 'watch' | 'closing'> {
  let closing = false;
  const watch = (): void => {
    closing = false;
    // Capture comes first: the course's own listeners find `closing` already true.
    of()?.addEventListener('pagehide', () => (closing = true), { capture: true });
  };
  return { watch, closing: () => closing };
}
