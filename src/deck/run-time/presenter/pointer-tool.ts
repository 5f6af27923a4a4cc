import type { RoomAction } from '../../live/messages.js';

let stop: (() => void) | undefined;

/** While it is pressed, the mouse over the slide's picture moves a dot on the wall. */
export function pointerOn(tool: HTMLElement, act: (action: RoomAction) => void): void {
  const view = document.querySelector<HTMLElement>('#current');
  stop?.();
  const on = tool.getAttribute('aria-pressed') !== 'true';
  tool.setAttribute('aria-pressed', String(on));
  stop = undefined;
  if (!on || !view) {
    act({ do: 'point', at: undefined });
    return;
  }
  const move = ({ clientX, clientY }: PointerEvent): void => {
    const frame = view.getBoundingClientRect();
    act({ do: 'point', at: { x: (clientX - frame.left) / frame.width, y: (clientY - frame.top) / frame.height } });
  };
  const leave = (): void => act({ do: 'point', at: undefined });
  view.addEventListener('pointermove', move);
  view.addEventListener('pointerleave', leave);
  stop = () => {
    view.removeEventListener('pointermove', move);
    view.removeEventListener('pointerleave', leave);
  };
}
