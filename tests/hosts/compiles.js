// Counts how often WebAssembly is compiled.

"use strict";

window.compiles = 0;
for (const name of ["compile", "compileStreaming", "instantiate", "instantiateStreaming"]) {
  const act = WebAssembly[name];
  WebAssembly[name] = (source, ...rest) => {
    window.compiles += source instanceof WebAssembly.Module ? 0 : 1;
    return act.call(WebAssembly, source, ...rest);
  };
}
const { Module } = WebAssembly;
WebAssembly.Module = new Proxy(Module, {
  construct(target, given) {
    window.compiles += 1;
    return Reflect.construct(target, given);
  },
});
