type Instance = { readonly exports: object };

// Node has it, the types that the project compiles with don't.
declare const WebAssembly: {
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object, imports: object) => Instance;
};

/** Emscripten's library: its loader puts its bytes (in base64) and its classes there, and asks it to instantiate. */
type Library = {
  readonly wasm?: string;
  readonly instantiateWasm: (
    imports: object,
    receive: (instance: Instance) => void,
  ) => Instance['exports'];
};

/**
 * Runs Yoga's loader at once, on bytes. By itself it fetches them from a data address, for which Node loads its
 * HTTP client (35 ms, 13 MB), and has to be awaited.
 */
export function instantiate(load: (library: Library) => unknown): Library {
  const library: Library = {
    instantiateWasm(imports, receive) {
      const module = new WebAssembly.Module(Buffer.from(library.wasm ?? '', 'base64'));
      const instance = new WebAssembly.Instance(module, imports);
      receive(instance);
      return instance.exports;
    },
  };
  load(library);
  return library;
}
