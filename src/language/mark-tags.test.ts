import { expect, test } from "vitest";
import { markTag } from "./mark-tags.js";

test.each<[string, string | null, string]>([
	["“", "``", "opening marks"],
	["„", "``", "low ones too"],
	["”", "''", "closing marks"],
	["(", "-LRB-", "brackets by their side"],
	["]", "-RRB-", "square ones too"],
	["—", ":", "dashes"],
	["--", ":", "dashes typed as hyphens"],
	["...", ":", "dots that leave something out"],
	["?!", ".", "marks that end a sentence"],
	["€", "$", "signs of currency"],
	["🤝", "SYM", "pictures"],
	["’s", null, "a possessive or a verb: only context tells"],
	["Norland", null, "words"],
	["28", null, "numbers"],
])("%s is tagged %s (%s)", (text, expected) => {
	expect(markTag(text)).toBe(expected);
});
