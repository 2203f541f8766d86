import '../../src/element/define.ts';
