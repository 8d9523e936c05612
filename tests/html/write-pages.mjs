// Writes what check-report.sh lints: hostile copy with its rules, an archive of many files, ordinary copy.
// Usage: write-pages.mjs FOLDER
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { writeNaughty } from "./naughty.mjs";

const root = process.argv[2];
writeNaughty(root);

mkdirSync(join(root, "archive"), { recursive: true });
for (let i = 0; i < 3000; i++) {
  const story = `The bridge over the Lower ${i} was closed on Tuesday, and nobody told the drivers of bus ${i}.`;
  writeFileSync(join(root, "archive", `${String(i).padStart(4, "0")}.txt`), `${story}\n\nAdvertisement\n\n“We will walk,” said ${i} of them.\n\nStay tuned!\n\nCall to Action\n`);
}
