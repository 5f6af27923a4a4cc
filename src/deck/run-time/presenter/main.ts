import '../deck-data.js';
import { PresenterView } from './presenter-view.js';
import { wallFromAfar } from './wall-from-afar.js';
import { followTheme } from '../theme.js';

const search = new URLSearchParams(window.location.search);
const data = window.deckData;
if (!data) throw new Error('slides.js does not hold the slides.');
followTheme(search);

const wall = wallFromAfar();
const view = new PresenterView(data, (action) => wall.send({ trainerDeck: 'action', action }));
wall.listen(
  (news) => view.show(news),
  (there) => view.showLost(!there),
);
