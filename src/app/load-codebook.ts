/** Reads the codebook: the YAML files that ship with the program, and those a user lays over them. */

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { load, YAMLException } from "js-yaml";
import type { Codebook } from "../model/codebook.js";
import { lineOfPath } from "./codebook-lines.js";
import { sections } from "./codebook-schema.js";
import type { Section } from "./codebook-section.js";
import { spellOutSets, unknownSet } from "./issue-word-sets.js";
import { loadIssueDirections } from "./load-models.js";

/** The folder of the built-in codebook; seen from `src/app` and from `dist/app` alike. */
export const SHIPPED_FOLDER = fileURLToPath(
	new URL("../../codebook", import.meta.url),
);

/** The built-in codebook as the build leaves it beside the program, checked and merged; not there when run from source. */
const COMPILED = fileURLToPath(new URL("../codebook.json", import.meta.url));

/** What may stand at the head of a file besides its sections. */
const HEAD = new Set(["as_of", "licence"]);

export interface CodebookSources {
	/** The folder of the built-in codebook; the one that ships when left out. */
	readonly folder?: string;
	/** A user's own files in order: an entry with a known key replaces it, others are added, word lists grow. */
	readonly extra?: readonly string[];
}

type Field = keyof Codebook;
const fields = Object.keys(sections) as readonly Field[];

/**
 * The codebook of all `*.yaml` of the folder, with the user's files laid over it.
 * Throws an Error that names the file, the line, what is wrong and what to do.
 */
export function loadCodebook(sources: CodebookSources = {}): Codebook {
	let codebook =
		sources.folder === undefined
			? directed(shippedCodebook())
			: readFolder(sources.folder);
	for (const path of sources.extra ?? []) {
		const part = readCodebookFile(path);
		codebook = lay(codebook, part);
		refuseUnknownSets(codebook, part, basename(path));
	}
	return spellOutSets(codebook);
}

/** With what was learned of its issues; an entry that replaces one of them goes by its own terms alone. */
function directed(codebook: Codebook): Codebook {
	const directions = loadIssueDirections();
	return {
		...codebook,
		issues: codebook.issues.map((issue) => {
			const direction = directions.get(issue.code);
			return direction === undefined ? issue : { ...issue, direction };
		}),
	};
}

/** The built-in codebook as its files write it, with the names of sets in the terms of issues: what the build leaves beside the program. */
export function writtenCodebook(): Codebook {
	return readFolder(SHIPPED_FOLDER);
}

function shippedCodebook(): Codebook {
	if (!existsSync(COMPILED)) return readFolder(SHIPPED_FOLDER);
	// The build wrote it from a codebook that the schemas had passed.
	return JSON.parse(readFileSync(COMPILED, "utf8")) as Codebook;
}

function readFolder(folder: string): Codebook {
	const files = readdirSync(folder).filter((name) => name.endsWith(".yaml"));
	let codebook = emptyCodebook();
	for (const name of files.sort()) {
		const part = readCodebookFile(join(folder, name));
		refuseRepeats(codebook, part, name);
		codebook = lay(codebook, part);
		refuseUnknownSets(codebook, part, name);
	}
	return codebook;
}

type Part = { readonly [F in Field]?: Codebook[F] };

function readCodebookFile(path: string): Part {
	const name = basename(path);
	const text = readFileSync(path, "utf8");
	const root = parseYaml(text, name);
	if (root === null || typeof root !== "object" || Array.isArray(root)) {
		throw new Error(
			`${name}: holds no sections; begin it with one of: ${fields.join(", ")}.`,
		);
	}
	const part: Partial<Record<Field, unknown>> = {};
	for (const [key, value] of Object.entries(root)) {
		if (HEAD.has(key)) continue;
		if (!isField(key)) {
			const line = lineOfPath(text, [key]);
			throw new Error(
				`${name}, line ${line}: "${key}" is no section; use one of: ${fields.join(", ")}.`,
			);
		}
		const section = sections[key] as Section<unknown>;
		const result = section.schema.safeParse(value);
		if (!result.success) {
			const issue = result.error.issues[0];
			const at = [key, ...(issue?.path ?? [])];
			throw new Error(
				`${name}, line ${lineOfPath(text, at)}: ${at.join(" > ")}: ${issue?.message ?? "does not fit"}. ` +
					"The forms are described in docs/guide/codebook.md.",
			);
		}
		part[key] = result.data;
		refuseTwice(section, result.data, name);
	}
	// Each value came out of the schema of its own section.
	return part as Part;
}

function parseYaml(text: string, name: string): unknown {
	try {
		return load(text, { filename: name });
	} catch (cause) {
		if (!(cause instanceof YAMLException)) throw cause;
		const line = cause.mark === undefined ? "?" : cause.mark.line + 1;
		throw new Error(
			`${name}, line ${line}: ${cause.reason}; mend the YAML there (quotes, brackets, indentation).`,
			{
				cause,
			},
		);
	}
}

function isField(key: string): key is Field {
	return Object.hasOwn(sections, key);
}

function emptyCodebook(): Codebook {
	return Object.fromEntries(
		fields.map((field) => [field, sections[field].empty]),
	) as unknown as Codebook;
}

function lay(base: Codebook, part: Part): Codebook {
	const laid: Record<Field, unknown> = { ...base };
	for (const field of fields) {
		const over = part[field];
		if (over !== undefined)
			laid[field] = (sections[field] as Section<unknown>).merge(
				base[field],
				over,
			);
	}
	return laid as unknown as Codebook;
}

function refuseTwice(
	section: Section<unknown>,
	value: unknown,
	name: string,
): void {
	const seen = new Set<string>();
	for (const key of section.keys(value)) {
		if (seen.has(key))
			throw new Error(
				`${name}: "${key}" is given twice; make one entry of the two.`,
			);
		seen.add(key);
	}
}

function refuseRepeats(base: Codebook, part: Part, name: string): void {
	for (const field of fields) {
		const value = part[field];
		const section = sections[field] as Section<unknown>;
		if (value === undefined) continue;
		const known = new Set(section.keys(base[field]));
		const repeat = section.keys(value).find((key) => known.has(key));
		if (repeat !== undefined) {
			throw new Error(
				`${name}: ${field}: "${repeat}" already stands in another file; keep it in one of them.`,
			);
		}
	}
}

function refuseUnknownSets(codebook: Codebook, part: Part, name: string): void {
	const unknown = unknownSet(part.issues ?? [], codebook.wordSets);
	if (unknown === null) return;
	throw new Error(
		`${name}: issues > ${unknown.code}: the term "${unknown.term}" names the set "${unknown.name}", which is nowhere; ` +
			"add it under wordSets, or write its words out: (one|another).",
	);
}
