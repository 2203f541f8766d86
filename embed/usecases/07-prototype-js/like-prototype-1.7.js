/*
 * What Prototype 1.7 does to the objects that all scripts share, written anew: no package on npm carries the library.
 * It assigns, so its methods can be counted, and it replaces browser methods of the same name.
 */
((page) => {
  const extend = (target, methods) => {
    for (const name in methods) target[name] = methods[name];
  };
  const toArray = function () {
    return Array.prototype.slice.call(this, 0);
  };
  const collect = function (iterator, context) {
    const results = [];
    for (let i = 0; i < this.length; i++) results.push(iterator.call(context, this[i], i));
    return results;
  };
  const detect = function (iterator, context) {
    for (let i = 0; i < this.length; i++) if (iterator.call(context, this[i], i)) return this[i];
  };
  const findAll = function (iterator, context) {
    const results = [];
    for (let i = 0; i < this.length; i++) if (iterator.call(context, this[i], i)) results.push(this[i]);
    return results;
  };
  const each = function (iterator, context) {
    for (let i = 0; i < this.length; i++) iterator.call(context, this[i], i);
    return this;
  };

  Array.from = page.$A = (iterable) => {
    if (!iterable) return [];
    if ('toArray' in Object(iterable)) return iterable.toArray();
    const results = new Array(iterable.length || 0);
    for (let i = 0; i < results.length; i++) results[i] = iterable[i];
    return results;
  };
  extend(Array.prototype, {
    _each: Array.prototype.forEach,
    _reverse: Array.prototype.reverse,
    each,
    collect,
    map: collect,
    detect,
    find: detect,
    findAll,
    select: findAll,
    filter: findAll,
    entries: toArray,
    toArray,
    clone: toArray,
    size() {
      return this.length;
    },
    first() {
      return this[0];
    },
    last() {
      return this[this.length - 1];
    },
    clear() {
      this.length = 0;
      return this;
    },
    reverse(inline) {
      return (inline === false ? this.toArray() : this)._reverse();
    },
    include(object) {
      return this.indexOf(object) !== -1;
    },
  });
  // 1.7.3 takes its own away again, and the browser's is gone with it.
  delete Array.prototype.entries;

  extend(Function.prototype, {
    delay(seconds) {
      return setTimeout(this, seconds * 1000);
    },
    curry(...given) {
      const method = this;
      return function (...rest) {
        return method.apply(this, given.concat(rest));
      };
    },
    bind(self, ...given) {
      return (...rest) => this.apply(self, given.concat(rest));
    },
  });
  extend(Number.prototype, {
    round() {
      return Math.round(this);
    },
    toPaddedString(length) {
      return String(this).padStart(length, '0');
    },
  });
  extend(String.prototype, {
    strip() {
      return this.replace(/^\s+|\s+$/g, '');
    },
    startsWith(pattern) {
      return this.lastIndexOf(pattern, 0) === 0;
    },
    endsWith(pattern) {
      return this.indexOf(pattern, this.length - pattern.length) >= 0;
    },
    toArray() {
      return this.split('');
    },
  });
  extend(HTMLElement.prototype, {
    remove() {
      this.parentNode.removeChild(this);
      return this;
    },
    update(content) {
      this.textContent = content;
      return this;
    },
    insert(content) {
      this.insertAdjacentHTML('beforeend', content);
      return this;
    },
    replace(content) {
      this.outerHTML = content;
      return this;
    },
    select(selector) {
      return page.$A(this.querySelectorAll(selector));
    },
    next() {
      return this.nextElementSibling;
    },
    wrap(wrapper) {
      this.parentNode.replaceChild(wrapper, this);
      wrapper.appendChild(this);
      return wrapper;
    },
    show() {
      this.style.display = '';
      return this;
    },
    hide() {
      this.style.display = 'none';
      return this;
    },
    setStyle(styles) {
      extend(this.style, styles);
      return this;
    },
  });
  extend(Event.prototype, {
    stop() {
      this.preventDefault();
      this.stopPropagation();
    },
    element() {
      return this.target;
    },
  });
  const NativeElement = page.Element;
  page.Element = function Element(tagName, attributes) {
    const made = document.createElement(tagName);
    for (const name in attributes) made.setAttribute(name, attributes[name]);
    return made;
  };
  extend(page.Element, NativeElement);
  page.Element.prototype = NativeElement.prototype;
  page.$ = (id) => document.getElementById(id);
  page.$$ = (selector) => page.$A(document.querySelectorAll(selector));
})(window);
