import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { loadCodebook } from "./load-codebook.js";

let folder = "";
beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), "codebook-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

let count = 0;

/** A folder of its own with the given files; gives its path. */
function folderOf(files: Readonly<Record<string, string>>): string {
	const path = mkdtempSync(join(folder, `${count++}-`));
	for (const [name, text] of Object.entries(files))
		writeFileSync(join(path, name), text);
	return path;
}

const ruritania =
	"{ name: Ruritania, capital: Strelsau, demonyms: [Ruritanian], region: Europe }";

test("sections that no file holds are empty", () => {
	const codebook = loadCodebook({
		folder: folderOf({ "states.yaml": `states:\n  - ${ruritania}\n` }),
	});
	expect(codebook.states.map((state) => state.name)).toEqual(["Ruritania"]);
	expect(codebook.people).toEqual([]);
	expect(codebook.words).toEqual({});
});

test("a capital speaks for its state unless the file says what does", () => {
	const states = `states:\n  - ${ruritania}\n  - { name: Grunwald, capital: Grunwald, metonyms: [], region: Europe }\n`;
	const codebook = loadCodebook({
		folder: folderOf({ "states.yaml": states }),
	});
	expect(codebook.states.map((state) => state.metonyms)).toEqual([
		["Strelsau"],
		[],
	]);
});

test("a user's entry replaces the one of the same key, adds a new one, and leaves the rest", () => {
	const base = folderOf({
		"people.yaml":
			"people:\n  - { name: Ana Belić, gender: f }\n  - { name: Ivo Rask, gender: m, offices: [President | Ruritania | 2020/..] }\n",
	});
	const own = join(
		folderOf({
			"own.yaml":
				"people:\n  - { name: Ivo Rask, aliases: [Ivo Raske] }\n  - { name: Mina Torv, gender: f }\n",
		}),
		"own.yaml",
	);
	const { people } = loadCodebook({ folder: base, extra: [own] });
	expect(
		people.map((person) => [
			person.name,
			person.aliases,
			person.offices.length,
		]),
	).toEqual([
		["Ana Belić", [], 0],
		["Ivo Rask", ["Ivo Raske"], 0],
		["Mina Torv", [], 0],
	]);
});

test("a user's word lists grow, they do not replace", () => {
	const base = folderOf({ "words.yaml": "words:\n  colours: [red, green]\n" });
	const own = join(
		folderOf({
			"own.yaml": "words:\n  colours: [blue, red]\n  shapes: [round]\n",
		}),
		"own.yaml",
	);
	expect(loadCodebook({ folder: base, extra: [own] }).words).toEqual({
		colours: ["red", "green", "blue"],
		shapes: ["round"],
	});
});

test("a cue of several forces keeps them, and a user's entry stands for all of them", () => {
	const cue = (force: string) =>
		`  - { lemma: moot, kind: verb, force: ${force}, takes: [noun] }\n`;
	const base = folderOf({
		"cues.yaml": `cues:\n${cue("demand")}${cue("provision")}`,
	});
	const own = join(
		folderOf({ "own.yaml": `cues:\n${cue("support")}` }),
		"own.yaml",
	);
	expect(
		loadCodebook({ folder: base }).cues.map((entry) => entry.force),
	).toEqual(["demand", "provision"]);
	expect(
		loadCodebook({ folder: base, extra: [own] }).cues.map(
			(entry) => entry.force,
		),
	).toEqual(["support"]);
});

const mistakes: readonly (readonly [
	why: string,
	files: Readonly<Record<string, string>>,
	message: RegExp,
])[] = [
	[
		"a field that does not exist",
		{
			"a.yaml": `states:\n  - ${ruritania}\n  - { name: X, region: Europe, capitol: Y }\n`,
		},
		/^a\.yaml, line 3: states > 1: .*capitol/,
	],
	[
		"a missing field",
		{ "a.yaml": "# head\nstates:\n  - { name: X }\n" },
		/^a\.yaml, line 3: states > 0 > region/,
	],
	[
		"a malformed office",
		{
			"a.yaml":
				"people:\n  - { name: X Y, offices: [President of Ruritania] }\n",
		},
		/^a\.yaml, line 2: .*is no office; write "role/,
	],
	[
		"a value in a map of many lines",
		{ "a.yaml": "places:\n  cities:\n    Ruritania: Zenda\n    Grunwald:\n" },
		/^a\.yaml, line 4: places > cities > Grunwald/,
	],
	[
		"an unknown section",
		{ "a.yaml": "as_of: 2025-11\npeeple: []\n" },
		/^a\.yaml, line 2: "peeple" is no section; use one of: cues/,
	],
	[
		"broken YAML",
		{ "a.yaml": "states:\n  - { name: X\n" },
		/^a\.yaml, line \d+: .*; mend the YAML/,
	],
	[
		"an entry given twice",
		{ "a.yaml": `states:\n  - ${ruritania}\n  - ${ruritania}\n` },
		/^a\.yaml: "Ruritania" is given twice/,
	],
	[
		"an entry in two files",
		{
			"a.yaml": `states:\n  - ${ruritania}\n`,
			"b.yaml": `states:\n  - ${ruritania}\n`,
		},
		/^b\.yaml: states: "Ruritania" already stands in another file/,
	],
	[
		"a file without sections",
		{ "a.yaml": "just words\n" },
		/^a\.yaml: holds no sections/,
	],
];

test.each(mistakes)(
	"%s is refused with file, line and what to do",
	(_why, files, message) => {
		expect(() => loadCodebook({ folder: folderOf(files) })).toThrow(message);
	},
);

const water = `wordSets:
  waters: [lake, river]
issues:
  - code: navigation
    label: Navigation
    terms: { 5: ["sail .. <waters>", "free passage (canal|<waters>)"] }
`;

test("a set that a term names stands for its words, and for those that a user's file adds", () => {
	const folder = folderOf({ "issues.yaml": water });
	const own = join(
		folderOf({ "own.yaml": "wordSets: { waters: [strait] }\n" }),
		"own.yaml",
	);
	const termsOf = (extra: readonly string[]) =>
		loadCodebook({ folder, extra }).issues[0]?.terms.map(({ term }) => term);
	expect(termsOf([])).toEqual([
		"sail .. (lake|river)",
		"free passage (canal|lake|river)",
	]);
	expect(termsOf([own])).toEqual([
		"sail .. (lake|river|strait)",
		"free passage (canal|lake|river|strait)",
	]);
});

test("a term that names no known set is refused with its file, issue and words", () => {
	const own = join(
		folderOf({
			"own.yaml":
				'issues:\n  - { code: fishing, label: Fishing, terms: { 4: ["fish in <water>"] } }\n',
		}),
		"own.yaml",
	);
	expect(() =>
		loadCodebook({ folder: folderOf({ "issues.yaml": water }), extra: [own] }),
	).toThrow(
		'own.yaml: issues > fishing: the term "fish in <water>" names the set "water", which is nowhere',
	);
});
