import type { ModuleExample } from './contract.js';

/** Carries out an example's actions on a fresh state. Throws on an action that the state does not know. */
export function playExample(state: object, { name, actions }: ModuleExample): void {
  for (const [method, ...args] of actions) {
    const act: unknown = Reflect.get(state, method);
    if (typeof act !== 'function') throw new Error(`Example "${name}": there is no action "${method}".`);
    Reflect.apply(act, state, args);
  }
}
