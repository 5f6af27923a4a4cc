import '../ui/tokens.css';
import '../ui/base.css';
import '../ui/first-screen.css';
import '../ui/parts.css';
import '../ui/organisation.css';
import '../ui/file-input.css';
import './desk.css';
import { mount } from 'svelte';
import { outline } from 'virtual:desk';
import DeskPage from './DeskPage.svelte';

const target = document.getElementById('app');
if (!target) throw new Error('The desk’s page has no #app.');
mount(DeskPage, { target, props: { outline } });
