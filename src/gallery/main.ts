import '../ui/tokens.css';
import '../ui/base.css';
import '../ui/first-screen.css';
import '../ui/parts.css';
import '../ui/items.css';
import '../ui/assessment.css';
import '../ui/modules.css';
import '../ui/player.css';
import '../ui/story-page.css';
import '../ui/player-story.css';
import '../ui/player-panels.css';
import '../ui/organisation.css';
import '../ui/record.css';
import './gallery.css';
import { mount } from 'svelte';
import { gallery } from 'virtual:gallery';
import { findShown, parseAddress, setLooks } from './gallery-address.js';
import Gallery from './Gallery.svelte';
import { loadModuleOf } from './load-module.js';
import { showPage } from './pages/show-page.js';

const target = document.getElementById('app');
if (!target) throw new Error('The gallery’s page has no #app.');

const address = parseAddress(location.search);
const shown = findShown(gallery.groups, address.show);
if (shown.kind === 'example' && 'shows' in shown.example) {
  setLooks(address, document.documentElement);
  await showPage(target, gallery, shown.example);
} else {
  const module = shown.kind !== 'index' && shown.group.kind === 'module' ? await loadModuleOf(shown.group) : undefined;
  mount(Gallery, { target, props: { gallery, address, shown, module } });
}
