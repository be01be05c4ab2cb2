/** A part of a library that nothing here can reach, and what stands in its place. */
export interface Part {
  /** The end of the file's path. */
  file: string
  find: string
  put: string
  /** How often it stands there. */
  times?: number
}

/** What a part throws that was wrongly held to be unreached. */
const gone = (what: string): string => `throw new Error(${JSON.stringify(`${what} is not part of Glossator`)});`

/** Lies in the package as it is, and belongs to no build. */
export const decoderOfImages = '/pdfjs/wasm/openjpeg_nowasm_fallback.js'

/**
 * Code of libraries that a reviewer would have to ask about: it makes code of strings, sets markup as HTML or loads a script by a computed
 * address. The policy of our pages forbids the first wherever it stands, so that each library already took the other way; the rest belongs to what
 * we never use. Whoever uses it after all meets an error instead.
 */
export const unreached: Part[] = [
  // Asks whether strings may become code. They may not.
  {
    file: 'zod/v4/core/util.js',
    find: 'const F = Function;\n        new F("");\n        return true;',
    put: 'return false;',
  },

  // Components write text.
  {
    file: 'react-dom/cjs/react-dom-client.production.js',
    find: '(null != prevValue ? prevValue.__html : void 0) !== key &&\n            (domElement.innerHTML = key);',
    put: gone('dangerouslySetInnerHTML'),
    times: 2,
  },

  // For browsers without DOMParser. What it left unset here is an empty document, from which nothing gets through.
  {
    file: 'dompurify/dist/purify.es.mjs',
    find: 'doc.documentElement.innerHTML = IS_EMPTY_INPUT ? emptyHTML : dirtyPayload;',
    put: '',
  },

  // Underscore, which mammoth brings: a name for the global object where there is no `self`, and templates, which mammoth has none of.
  { file: 'mammoth/mammoth.browser.js', find: "Function('return this')()", put: 'globalThis' },
  {
    file: 'mammoth/mammoth.browser.js',
    find: "render = new Function(argument, '_', source);",
    put: gone('_.template'),
  },

  // Asks whether strings may become code. They may not.
  {
    file: 'pdfjs-dist/build/pdf.mjs',
    find: 'try {\n    new Function("");\n    return true;\n  } catch {\n    return false;\n  }',
    put: 'return false;',
  },
  // Reads the document on the page where a worker cannot start.
  {
    file: 'pdfjs-dist/build/pdf.mjs',
    find: 'const worker = await import(\n      /*webpackIgnore: true*/\n      /*@vite-ignore*/\n      this.workerSrc);\n      return worker.WorkerMessageHandler;',
    put: gone('reading on the page'),
  },
  // The interface of Mozilla's viewer in other languages. We give its viewer no words with markup.
  {
    file: 'pdfjs-dist/web/pdf_viewer.mjs',
    find: 'const templateElement = element.ownerDocument.createElementNS("http://www.w3.org/1999/xhtml", "template");\n      templateElement.innerHTML = value;\n      overlayChildNodes(templateElement.content, element);',
    put: 'element.textContent = value;',
  },
  // Scripts in documents, which are never run.
  {
    file: 'pdfjs-dist/web/pdf_viewer.mjs',
    find: 'const sandbox = import(\n      /*webpackIgnore: true*/\n      /*@vite-ignore*/\n      sandboxBundleSrc);\n      sandbox.then(pdfjsSandbox => {\n        resolve(pdfjsSandbox.QuickJSSandbox());\n      }).catch(reject);',
    put: gone('running scripts of documents'),
  },
  // Asks whether strings may become code, and would make code of a document's functions. `isEvalSupported` is off besides.
  {
    file: 'pdfjs-dist/build/pdf.worker.min.mjs',
    find: 'try{new Function("");return!0}catch{return!1}',
    put: 'return!1',
  },
  {
    file: 'pdfjs-dist/build/pdf.worker.min.mjs',
    find: 'return new Function("src","srcOffset","dest","destOffset",e)',
    put: gone('compiling functions'),
  },
  // The decoder of JPEG 2000, at the address that it has in the package.
  {
    file: 'pdfjs-dist/build/pdf.worker.min.mjs',
    find: 'await import(\n/*webpackIgnore: true*/\n/*@vite-ignore*/\nt)',
    put: `await import("${decoderOfImages}")`,
  },
]

/** What messages would tell a log that nobody gives them, in scripts that go into pages. */
const logged: [find: string, times: number][] = [
  ['config.logger?.debug(`[messaging] sendMessage {id=${message.id}} ─ᐅ`, message, ...args);', 1],
  ['config.logger?.debug(`[messaging] sendMessage {id=${message.id}} ᐊ─`, {\n\t\t\t\tres,\n\t\t\t\terr\n\t\t\t});', 1],
  ['config.logger?.debug(`[messaging] "${type}" initialized the message listener for this context`);', 1],
  ['config.logger?.error(err);', 2],
  ['config?.logger?.debug("[messaging] Received message", message);', 1],
  ['config?.logger?.debug(`[messaging] onMessage {id=${message.id}} ─ᐅ`, { res });', 1],
  ['config?.logger?.debug(`[messaging] onMessage {id=${message.id}} ─ᐅ`, { err });', 1],
  ['config.logger?.log(`[messaging] Added listener for ${type}`);', 1],
]
for (const [find, times] of logged)
  unreached.push({ file: '@webext-core/messaging/dist/generic-67DrFc4U.mjs', find, put: '', times })

/** Whole files: JSON Schemas of our schemas are made by a command (`npm run schema`) and never in a browser. */
export const unreachedFiles: readonly string[] = [
  'zod/v4/core/to-json-schema.js',
  'zod/v4/core/json-schema-processors.js',
]
