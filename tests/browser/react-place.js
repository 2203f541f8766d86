import { createElement as h, useState } from 'react';
import { hydrateRoot } from 'react-dom/client';

const CONTENT = {
  first: h('a', { href: '/x' }, 'first'),
  second: h('em', null, 'second'),
  text: 'some words',
  none: null,
};

function App() {
  const [state, set] = useState(window.start);
  window.set = set;
  return h('main', null, h('div', { 'data-f5-roi': '' }, CONTENT[state]));
}

window.place = document.querySelector('[data-f5-roi]');
// The loader ran before this, as on a page that comes from a server.
hydrateRoot(document.querySelector('#app'), h(App), {
  onRecoverableError: (error) => console.error(`made anew: ${error.message}`),
});
setTimeout(() => {
  window.hydrated = true;
}, 100);
