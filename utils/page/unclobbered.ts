/**
 * The document with its own ways alone. A page's elements take their place by their names (`<img name="title">`,
 * `<form name="body">`), for a content script too.
 */
export const unclobbered = (document: Document): Document =>
  new Proxy(document, {
    get(target, name) {
      const own: unknown = Reflect.get(Object.getPrototypeOf(target), name, target);
      return typeof own === 'function' ? own.bind(target) : own;
    },
  });
