/** The order of the folders: an import goes up this list, never down, and the pure folders touch nothing outside. */

import { posix } from "node:path";
import { describe, expect, it } from "vitest";
import { type SourceFile, sourceFiles } from "./source-files.js";

/** A document's way through the program; a folder imports only from itself and the folders before it. */
const FOLDERS = [
	"model",
	"language",
	"documents",
	"statements",
	"actors",
	"drafts",
	"positions",
	"play",
	"views",
	"record",
	"app",
	"desk",
	"cli",
] as const;

/** These take values and give values: no disk, network, clock, chance, environment or log. */
const LAST_PURE = "views";

/** What a pure file may not say, and why. */
const OUTSIDE: readonly (readonly [pattern: RegExp, what: string])[] = [
	[/from\s+["']node:|import\(\s*["']node:|require\(/, "a module of Node"],
	[/\bDate\.now\b|\bnew Date\(\s*\)|\bperformance\.now\b/, "the clock"],
	[/\bMath\.random\b|\bcrypto\./, "chance"],
	[/\bprocess\./, "the process or its environment"],
	[/\bconsole\./, "the console"],
	[/\bfetch\(/, "the network"],
];

const files = sourceFiles("src");
const inFolder = (file: SourceFile): string => file.path.split("/")[1] ?? "";
const isPure = (folder: string): boolean => {
	const at = FOLDERS.indexOf(folder as (typeof FOLDERS)[number]);
	return at >= 0 && at <= FOLDERS.indexOf(LAST_PURE);
};

/** The folders of `src/` that a file's relative imports lead to. */
function importedFolders(file: SourceFile): readonly string[] {
	const specifiers = [
		...file.text.matchAll(/(?:from|import)\s*\(?\s*["'](\.[^"']*)["']/g),
	].map((found) => found[1]!);
	return specifiers
		.map((specifier) => posix.join(posix.dirname(file.path), specifier))
		.map((target) =>
			target.startsWith("src/") ? target.split("/")[1]! : target,
		);
}

/** Comments may name what code may not use. */
const withoutComments = (text: string): string =>
	text.replace(/\/\*[\s\S]*?\*\//g, "").replace(/(^|\s)\/\/.*$/gm, "");

describe("the folders of src", () => {
	it("are those of the list, with index.ts as the only file beside them", () => {
		const known: readonly string[] = [...FOLDERS, "index.ts"];
		expect(
			files
				.filter((file) => !known.includes(inFolder(file)))
				.map((file) => file.path),
		).toEqual([]);
	});

	it.each(FOLDERS)(
		"%s imports only from itself and the folders before it",
		(folder) => {
			const allowed = FOLDERS.slice(
				0,
				FOLDERS.indexOf(folder) + 1,
			) as readonly string[];
			const wrong = files
				.filter((file) => inFolder(file) === folder)
				.flatMap((file) =>
					importedFolders(file)
						.filter((target) => !allowed.includes(target))
						.map((target) => `${file.path} imports from ${target}`),
				);
			expect(wrong).toEqual([]);
		},
	);

	it.each(OUTSIDE)("no pure file matches %s, which is %s", (pattern, what) => {
		const wrong = files
			.filter(
				(file) =>
					isPure(inFolder(file)) && pattern.test(withoutComments(file.text)),
			)
			.map((file) => `${file.path} uses ${what}`);
		expect(wrong).toEqual([]);
	});
});

describe("the check itself", () => {
	it("sees static, type-only, dynamic and bare imports", () => {
		const text = [
			'import { a } from "../cli/a.js";',
			'import type { b } from "../app/b.js";',
			'const c = await import("../record/c.js");',
			'import "../desk/d.js";',
			'export { e } from "./e.js";',
		].join("\n");
		expect(importedFolders({ path: "src/views/x.ts", text })).toEqual([
			"cli",
			"app",
			"record",
			"desk",
			"views",
		]);
	});

	it.each([
		['import { readFileSync } from "node:fs";', "a module of Node"],
		["const now = new Date();", "the clock"],
		["const day = new Date(Date.UTC(2025, 10, 20));", null],
		["// new Date() would be the clock", null],
		["if (Math.random() < 0.5) return;", "chance"],
		["process.exit(1)", "the process or its environment"],
	])("judges %s as %s", (code, what) => {
		const found = OUTSIDE.filter(([pattern]) =>
			pattern.test(withoutComments(code)),
		).map(([, name]) => name);
		expect(found).toEqual(what === null ? [] : [what]);
	});
});
