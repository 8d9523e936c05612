// Copy, paths and a rule that would like to be markup.
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

const texts = [
  "<script>window.pwned=1</script>",
  "\"><img src=x onerror=window.pwned=1>",
  "' onmouseover='window.pwned=1' x='",
  "<a href=\"javascript:window.pwned=1\">click</a>",
  "[a link](javascript:window.pwned=1)",
  "</style><style>body{display:none}</style>",
  "</script><script>window.pwned=1</script>",
  "</a></p></mark></article></details></main></body></html><b>",
  "--> <!-- <![CDATA[ ]]>",
  "&lt;script&gt; &#60;script&#62; &amp;amp; &nosuch; &#0;",
  "<svg/onload=window.pwned=1> <iframe srcdoc='<script>parent.pwned=1</script>'>",
  "<link rel=stylesheet href=http://127.0.0.1:9/x.css> <img src=http://127.0.0.1:9/x.png>",
  "<base href=http://127.0.0.1:9/> <meta http-equiv=refresh content=0;url=http://127.0.0.1:9/>",
  "<plaintext> <textarea> <title> <noscript> <template>",
  "a\u202Eb\u2066c\u2069d\u202C and \u05D0\u05D1\u05D2 (1) \u200F!",
  "a\u0001\u001B[31m\u007F\u0085\u2028\u2029\u200B\uFEFFz",
  "\u{1F4A9}\u{10FFFF}\uFFFE\uFFFF e\u0301\u0301\u0301",
];

const paths = [
  "<script>window.pwned=1</script>.txt",
  "\"><img src=x onerror=window.pwned=1>.txt",
  "javascript:window.pwned=1.txt",
  "</style>/</script>/--> &lt;.txt",
  "a\u202Etxt.exe \u05D0.txt",
  "line\nbreak\u0001.txt",
  "' onclick='window.pwned=1.txt",
];

const rules = [
  { id: "NAUGHTY1", severity: "error", find: "{ pattern: 'NAUGHTY[^\\r\\n]*' }", examples: "NAUGHTY" },
  { id: "NAUGHTY2", severity: "warning", find: "{ pattern: 'GHTY..[^\\r\\n]{0,9}' }", examples: "GHTY: or so" },
  { id: "NAUGHTY3", severity: "suggestion", find: "{ pattern: '(?<=GHTY...)[^\\r\\n]{0,2}' }", examples: "" },
];

/** Writes a folder of files and one of rules. */
export function writeNaughty(root) {
  const copy = texts.map(text => `NAUGHTY: ${text} and what follows.`).join("\n\n");
  for (const path of paths) {
    write(join(root, "copy", path), copy);
  }

  write(join(root, "copy", "clean", "<img src=x onerror=window.pwned=1>.txt"), "The bridge was closed.\n");
  for (const rule of rules) {
    write(join(root, "rules", `${rule.id}.yml`), [
      `id: ${rule.id}`,
      `name: ${rule.id.toLowerCase()}`,
      "category: house",
      `severity: ${rule.severity}`,
      "message: \"<script>window.pwned=1</script> '{text}' <img src=x onerror=window.pwned=1>\"",
      "why: \"</style></script><script>window.pwned=1</script> &lt;\"",
      `find: ${rule.find}`,
      ...(rule.id === "NAUGHTY2" ? ["fix: { replace: \"<img src=x onerror=window.pwned=1>\", safety: suggestion }"] : []),
      "examples:",
      "  - bad: \"[|NAUGHTY|]\"",
      "",
    ].join("\n"));
  }
}

function write(path, text) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
