import { expect, test } from "vitest";
import { lineOfPath } from "./codebook-lines.js";

const text = `# head
states:
  - { name: Ruritania }

  - name: Grunwald
    region: Europe
places:
  cities:
    Ruritania: Zenda
`;

const rows: readonly (readonly [
	path: readonly PropertyKey[],
	line: number,
	why: string,
])[] = [
	[["states"], 3, "a list begins where its first entry does"],
	[["states", 0, "name"], 3, "an entry on one line"],
	[["states", 1], 5, "an entry after an empty line"],
	[["states", 1, "region"], 6, "a value some lines into its entry"],
	[["places", "cities", "Ruritania"], 9, "a value in a map of maps"],
	[
		["states", 7, "name"],
		3,
		"what is not there: the last place on the way to it",
	],
];

test.each(rows)("the path %j leads to line %i: %s", (path, line) => {
	expect(lineOfPath(text, path)).toBe(line);
});
