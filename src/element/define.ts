import { F5RoiCalculator } from './f5-roi-calculator.ts';
import { register } from './register.ts';

/**
 * A host that appends `?ver=` would run this file twice, since the chunks import it without the query. Later parts would
 * then follow the signals of the other copy and never change. So the copy that the chunks import takes over.
 */
const bare = /^(.*\/f5-roi-calculator\.js)[?#]/.exec(import.meta.url)?.[1];

if (bare) import(/* @vite-ignore */ bare).catch(register);
else register();

export { F5RoiCalculator };
