import { expect, test } from "vitest";
import { officeFromLine, surnamesOf } from "./codebook-people.js";

const offices: readonly (readonly [
	line: string,
	office: readonly (string | null)[] | null,
])[] = [
	[
		"President | Ruritania | 2019-05-20/..",
		["President", "Ruritania", "2019-05-20", null],
	],
	[
		"Foreign Minister | Ruritania | 2024/2025-03",
		["Foreign Minister", "Ruritania", "2024", "2025-03"],
	],
	[
		"chief | Black Guard | /2023-08-23",
		["chief", "Black Guard", null, "2023-08-23"],
	],
	["spokesman | Ruritania", ["spokesman", "Ruritania", null, null]],
	["President | Ruritania | 2019", null],
	["President | Ruritania | 2019-13/..", null],
	["President of Ruritania", null],
];

test.each(offices)(
	"the line %s is an office with its dates, or refused",
	(line, expected) => {
		const held = officeFromLine(line);
		expect(
			held === null ? null : [held.role, held.of, held.from, held.to],
		).toEqual(expected);
	},
);

const surnames: readonly (readonly [
	name: string,
	aliases: readonly string[],
	given: string | null,
	expected: readonly string[],
])[] = [
	["Ana Belić", [], null, ["Belić"]],
	[
		"Ana Belić",
		["Anna Belich", "Belitch"],
		null,
		["Belić", "Belich", "Belitch"],
	],
	["Ursel von der Aue", [], null, ["von der Aue"]],
	["Omar al-Tariq", ["Omar Al Tariq"], null, ["al-Tariq", "Al Tariq"]],
	["Chen Weilin", ["Weilin Chen"], "Chen", ["Chen"]],
	["Sandoro", [], null, ["Sandoro"]],
	["Robin Hale Jr", ["Robin Hale"], "Hale", ["Hale"]],
];

test.each(surnames)(
	"%s goes by the surnames of the name and its aliases",
	(name, aliases, given, expected) => {
		expect(surnamesOf(name, aliases, given)).toEqual(expected);
	},
);
