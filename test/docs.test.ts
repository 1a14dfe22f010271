/**
 * The documentation says what the program does: commands, options, findings, fields and examples cannot drift from it.
 *
 * `UPDATE=1 npx vitest run test/docs.test.ts` rewrites the excerpts in the README, to be read before they are kept.
 */

import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Command } from "commander";
import { describe, expect, it } from "vitest";
import { makeProgram } from "../src/cli/program.js";
import { documentFindingCodes } from "../src/documents/document-findings.js";
import { unreadReasons } from "../src/documents/unread.js";
import { DRAFT_FINDING_MESSAGES } from "../src/views/draft/draft-finding-messages.js";
import { excerptedLines, excerptsOf, withExcerpt } from "./excerpts.js";
import { travaux } from "./run-travaux.js";
import { sampleReading } from "./sample-reading.js";
import { ROOT, sourceFiles } from "./source-files.js";

const read = (path: string): string => readFileSync(join(ROOT, path), "utf8");

const README = read("README.md");
const program = makeProgram();

interface Package {
	readonly scripts: Readonly<Record<string, string>>;
	readonly dependencies: Readonly<Record<string, string>>;
	readonly devDependencies: Readonly<Record<string, string>>;
}
const manifest = JSON.parse(read("package.json")) as Package;

/** Longest names of a command's options, "--help" left out. */
const optionsOf = (command: Command): readonly string[] =>
	command.options.flatMap(({ long }) =>
		long === undefined || long === null ? [] : [long],
	);

describe("the README", () => {
	it.each(
		program.commands.map((command) => [command.name(), command] as const),
	)("shows the command %s with each of its options", (name, command) => {
		expect(README).toContain(`travaux ${name}`);
		const missing = optionsOf(command).filter(
			(option) => !README.includes(`\`${option}`),
		);
		expect(missing).toEqual([]);
	});

	it("names every exit code", () => {
		const codes = [
			...read("src/cli/exit-codes.ts").matchAll(/export const \w+ = (\d)/g),
		].map((found) => found[1]!);
		expect(codes.length).toBeGreaterThan(3);
		expect(codes.filter((code) => !README.includes(`| ${code} |`))).toEqual([]);
	});

	it("leads only to files that are there", () => {
		const links = [...README.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(
			(found) => found[1]!,
		);
		expect(links.filter((link) => !existsSync(join(ROOT, link)))).toEqual([]);
	});
});

describe("scripts of package.json", () => {
	const told = [
		"README.md",
		"docs/measures.md",
		"docs/ARCHITECTURE.md",
		...["src", "eval", "bench", "training"].flatMap((folder) =>
			sourceFiles(folder).map(({ path }) => path),
		),
	];

	it("are there wherever they are named", () => {
		const gone = told.flatMap((path) =>
			[...read(path).matchAll(/npm run ([\w:]+)/g)]
				.filter((found) => !(found[1]! in manifest.scripts))
				.map((found) => `${path}: ${found[1]}`),
		);
		expect(gone).toEqual([]);
	});

	it("are each named by some document or by the file they run", () => {
		const texts = told.map(read).join("\n");
		const silent = Object.keys(manifest.scripts).filter(
			(script) =>
				!["prepare", "build", "start", "test", "format"].includes(script) &&
				!texts.includes(`npm run ${script}`),
		);
		expect(silent).toEqual([]);
	});
});

describe("an excerpt in the README", () => {
	const excerpts = excerptsOf(README);

	it("is there", () => {
		expect(excerpts.length).toBeGreaterThan(2);
	});

	it.each(excerpts)(
		"is what travaux $args prints from “$from” on",
		async (excerpt) => {
			const { code, stdout } = await travaux(excerpt.args);
			expect(code).toBe(0);
			const now = excerptedLines(stdout, excerpt);
			if (process.env.UPDATE && now !== null)
				writeFileSync(
					join(ROOT, "README.md"),
					withExcerpt(read("README.md"), excerpt, now),
				);
			else expect(excerpt.text).toBe(now);
		},
	);
});

describe("docs/findings.md", () => {
	it.each([...documentFindingCodes, ...unreadReasons])(
		"explains %s",
		(code) => {
			expect(read("docs/findings.md")).toContain(`| \`${code}\` |`);
		},
	);
});

describe("the findings of drafts", () => {
	/** The codes of the type that points' findings have, as its source lists them. */
	const type = /type DraftFindingCode =([^;]+);/.exec(
		read("src/model/negotiating-text.ts"),
	);
	const codes = [...(type?.[1] ?? "").matchAll(/"([\w-]+)"/g)].map(
		(found) => found[1]!,
	);

	it("are found in the model", () => {
		expect(codes).toContain("open-bracket");
	});

	it.each([...codes, ...Object.keys(DRAFT_FINDING_MESSAGES)])(
		"explain %s in docs/findings.md",
		(code) => {
			expect(read("docs/findings.md")).toContain(`| \`${code}\` |`);
		},
	);
});

describe("docs/drafts.md", () => {
	const types = ["negotiating-text", "comparison"].map((name) =>
		read(`src/model/${name}.ts`),
	);
	/** Literals of the unions that the JSON holds: forces, changes, facets. */
	const literals = types
		.flatMap((text) => [
			...text.matchAll(
				/export type (?:Force|Change|ChangedFacet|\w*Force) =([^;]+);/g,
			),
		])
		.flatMap((found) => [...found[1]!.matchAll(/"([\w-]+)"/g)])
		.map((found) => found[1]!);

	it.each([...new Set(literals)])("explains the value %s", (value) => {
		expect(read("docs/drafts.md")).toContain(`\`${value}\``);
	});
});

describe("docs/reading.md", () => {
	/** Every field of a reading, at any depth. */
	const fieldsOf = (value: unknown): readonly string[] => {
		if (value === null || typeof value !== "object") return [];
		const own = Array.isArray(value) ? [] : Object.keys(value);
		return [...own, ...Object.values(value).flatMap(fieldsOf)];
	};
	const finding = { code: "no-publication-date", span: null, values: {} };
	const fields = new Set(fieldsOf(sampleReading({ findings: [finding] })));

	it.each([...fields])("explains the field %s", (field) => {
		expect(read("docs/reading.md")).toMatch(new RegExp(`[\`"]${field}[\`"]`));
	});
});

describe("docs/decisions/dependencies.md", () => {
	const names = Object.keys({
		...manifest.dependencies,
		...manifest.devDependencies,
	}).filter((name) => !name.startsWith("@types/"));

	it.each(names)("says why %s is here", (name) => {
		expect(read("docs/decisions/dependencies.md")).toContain(`| \`${name}\` |`);
	});

	it("names no package that is gone", () => {
		const told = [
			...read("docs/decisions/dependencies.md").matchAll(/^\| `([^`*]+)` \|/gm),
		].map((found) => found[1]!);
		expect(told.filter((name) => !names.includes(name))).toEqual([]);
	});
});

describe("docs/ARCHITECTURE.md", () => {
	const folders = readdirSync(join(ROOT, "src"), { withFileTypes: true })
		.filter((entry) => entry.isDirectory())
		.map(({ name }) => name)
		.filter((name) => sourceFiles(`src/${name}`).length > 0);

	it.each(folders)("has src/%s on its map", (folder) => {
		expect(read("docs/ARCHITECTURE.md")).toContain(`| \`${folder}/\` |`);
	});
});

describe("the sources", () => {
	it("each begin with a sentence on what the file is for", () => {
		const bare = [...sourceFiles("src"), ...sourceFiles("eval")].filter(
			({ text }) => !/^(?:#!.*\n)?\/\*\*[\s\S]*?\*\//.test(text),
		);
		expect(bare.map(({ path }) => path)).toEqual([]);
	});

	it("are mostly short: half near 80 lines, nine in ten under 225", () => {
		const lengths = sourceFiles("src")
			.map(({ text }) => text.split("\n").length)
			.sort((a, b) => a - b);
		expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThan(100);
		expect(lengths[Math.floor(lengths.length * 0.9)]).toBeLessThan(225);
	});
});
