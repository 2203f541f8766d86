import { createElement as h, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';

function App() {
  const [shown, show] = useState(true);
  const [rate, setRate] = useState(undefined);
  const [scenario, setScenario] = useState(undefined);
  const [ready, setReady] = useState('');
  const [saves, setSaves] = useState(0);
  useEffect(() => {
    import('/f5/f5-roi-calculator.js');
  }, []);
  const button = (label, onClick) => h('button', { type: 'button', onClick }, label);
  return h(
    'main',
    null,
    button('Hide', () => show(false)),
    button('Show', () => show(true)),
    button('Attributes', () => setRate(650)),
    button('Property', () =>
      setScenario({ state: 'CA', positions: [{ role: 'ai-engineer', headcount: 2, weeklyRate: 700 }] }),
    ),
    h('output', null, `${ready}, saves ${saves}`),
    shown &&
      h('f5-roi-calculator', {
        'url-sync': 'none',
        'preset-rate': rate,
        scenario,
        'onf5-roi-ready': () => setReady('ready'),
        'onf5-roi-change': (event) => setSaves(event.detail.cashSavings),
      }),
  );
}

createRoot(document.querySelector('#app')).render(h(App));
