// What old libraries and eager pages do to the language before anyone else may speak. The page's query names one of them.

"use strict";

const fail = (name) => () => {
  throw new Error(`${name} is not to be used here.`);
};

const storage = (answer) => {
  for (const name of ["localStorage", "sessionStorage", "indexedDB"]) Object.defineProperty(window, name, { get: answer });
};

const HABITS = {
  arrayToJson() {
    Array.prototype.toJSON = function toJSON() {
      return String(this);
    };
  },
  enumerableObject() {
    Object.prototype.extended = function extended() {};
  },
  patchedPromise() {
    const { then } = Promise.prototype;
    Promise.prototype.then = function patched(...given) {
      return then.apply(this, given);
    };
  },
  patchedNodes() {
    for (const name of ["insertBefore", "removeChild", "appendChild"]) {
      const act = Node.prototype[name];
      Node.prototype[name] = function patched(...given) {
        return act.apply(this, given);
      };
    }
  },
  frozenPrimordials() {
    for (const one of [Object, Array, Function, Promise, String, Number, Map, Set, Error, JSON, Math, Reflect]) {
      Object.freeze(one);
      if (one.prototype) Object.freeze(one.prototype);
    }
  },
  noStreaming() {
    delete WebAssembly.instantiateStreaming;
    delete WebAssembly.compileStreaming;
  },
  noFinalizationRegistry() {
    delete window.FinalizationRegistry;
  },
  noTextDecoder() {
    delete window.TextDecoder;
  },
  noAttributes() {
    Element.prototype.setAttribute = fail("setAttribute");
  },
  noAdoptedStyleSheets() {
    delete Document.prototype.adoptedStyleSheets;
    delete ShadowRoot.prototype.adoptedStyleSheets;
  },
  noCustomElements() {
    delete window.customElements;
  },
  storageThrows: () => storage(fail("storage")),
  storageIsNull: () => storage(() => null),
  storageIsFull() {
    Storage.prototype.setItem = fail("setItem");
  },
};

HABITS[new URLSearchParams(location.search).get("habit")]();
