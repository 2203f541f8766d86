import './as-frame.ts';
import '../../src/element/define.ts';
