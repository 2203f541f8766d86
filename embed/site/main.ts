import './as-frame.ts';
import { register } from '../../src/element/register.ts';

// Once the element has a frame's attributes: whatever runs by being imported, the bundler may put before them.
register();
