import { expect, test } from "vitest";
import { pluralOf } from "./codebook-plurals.js";

const rows: readonly (readonly [title: string, plural: string])[] = [
	["prime minister", "prime ministers"],
	["secretary of state", "secretaries of state"],
	["chief of staff", "chiefs of staff"],
	["secretary-general", "secretaries-general"],
	["attorney general", "attorneys general"],
	["major general", "major generals"],
	["commander-in-chief", "commanders-in-chief"],
	["president-elect", "presidents-elect"],
	["spokesman", "spokesmen"],
	["spokeswoman", "spokeswomen"],
	["spokesperson", "spokespeople"],
	["chargé d'affaires", "chargés d'affaires"],
	["deputy", "deputies"],
	["witness", "witnesses"],
	["monarch", "monarchs"],
	["MP", "MPs"],
	["Gen.", "Gens."],
];

test.each(rows)("the plural of %s is %s", (title, plural) => {
	expect(pluralOf(title)).toBe(plural);
});
