import './as-frame.ts';
import { register } from '../../src/element/register.ts';

/** A parameter that a CRM sets. In a frame, the query holds attributes instead. */
const ASKED = /[?&](role|state|people|rate|months|client)=/i;

// Once the element has a frame's attributes: whatever runs by being imported, the bundler may put before them.
if (window.parent === window && ASKED.test(location.search))
  import('./asked.ts').then(({ takeQuery }) => takeQuery(location.search), register);
else register();
