/**
 * Writes what the directions of issues are learned from: `npx tsx training/issues/clauses.ts FOLDER > clauses.jsonl`, FOLDER holding texts
 * (`.txt` and `.md`, in folders of any depth) of which nothing is known but that they are of such matters.
 *
 * One object a line: `{ text, stems, code, weight }`. A clause of known issue weighs 1 (those of `test/issues/wordings.txt` and of
 * `clauses.txt` here), a term of the codebook, spelt out by chance, less; one drawn from the texts has no code. Then every word worth a
 * vector, `{ text, stems, count }`. Seeded: the same texts give the same lines.
 */

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { loadCodebook } from "../../src/app/load-codebook.js";
import { HINT, issueScores, OTHER_ISSUE } from "../../src/drafts/issue-of.js";
import { clauseWords } from "../../src/drafts/issue-words.js";
import { seededRandom, shuffle } from "../seeded-random.js";
import { readClauses } from "./read-clauses.js";

/** Clauses drawn from the texts that hold two words of terms or more, and others. */
const NEAR = 12_000;
const ELSE = 3_000;
/** Weight of a term as against a clause of known issue. */
const TERM_WEIGHT = 0.2;
/** The same of a drawn clause that no term speaks in: most of these are about no issue, but nobody has looked. */
const SILENT_WEIGHT = 0.03;
/** The least weight of a term that is learned from, and the ways in which its choices are spelt out. */
const TELLING = 3;
const WAYS = 8;
/** Words of the texts that occur at least so often have a vector, beside those that the encoder knows whole. */
const MET = 25;
const PIECES = "models/encoder/pieces.json";
/** A word as it is written small: names tell no issue, though those of a clause of known issue stand with it. */
const WORD = /(?<!\p{L})[a-zà-ÿ]{3,}(?!\p{L})/gu;
const CAPITALISED = /(?<!\p{L})\p{Lu}[a-zà-ÿ]{2,}(?!\p{L})/gu;
const BREAK =
	/[,.;:()“”"!?–—\n[\]]|\b(?:that|which|but|because|while|said|says)\b/;

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error("Give a folder of texts.");

const random = seededRandom(7);
const texts = readTexts(folder);
const known = [
	...readClauses("test/issues/wordings.txt"),
	...readClauses("training/issues/clauses.txt"),
];
/** By terms alone: what was learned before is no ground to learn from. */
const issues = loadCodebook().issues.map(({ code, label, terms }) => ({
	code,
	label,
	terms,
}));
const terms = issues.flatMap(({ code, terms }) =>
	terms
		.filter(({ weight }) => weight >= TELLING)
		.flatMap(({ term }) =>
			[...new Set(Array.from({ length: WAYS }, () => spellOut(term)))].map(
				(text) => ({ text, code }),
			),
		),
);
for (const { text, code } of known) write({ text, code, weight: 1 });
for (const { text, code } of terms) write({ text, code, weight: TERM_WEIGHT });
for (const text of drawClauses()) {
	const isSilent = (issueScores(text, issues)[0]?.score ?? 0) < HINT;
	if (isSilent) write({ text, code: OTHER_ISSUE, weight: SILENT_WEIGHT });
	else write({ text, code: null, weight: 0 });
}
writeWords();

function write(line: {
	readonly text: string;
	readonly code: string | null;
	readonly weight: number;
}): void {
	process.stdout.write(
		`${JSON.stringify({ ...line, stems: stemsOf(line.text) })}\n`,
	);
}

function stemsOf(text: string): readonly string[] {
	return clauseWords(text, 100).map(({ stem }) => stem);
}

function readTexts(from: string): readonly string[] {
	return readdirSync(from, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && /\.(?:txt|md)$/.test(entry.name))
		.map((entry) => join(entry.parentPath, entry.name))
		.sort()
		.map((path) => readFileSync(path, "utf8"));
}

/** "(troop|marine) .. home" → "marine home". */
function spellOut(term: string): string {
	return term
		.replace(/\(([^)]*)\)/g, (_, choices: string) => {
			const all = choices.split("|");
			return all[Math.floor(random() * all.length)] ?? "";
		})
		.replace(/\.\.|=/g, " ")
		.replace(/#/g, "10")
		.replace(/\s+/g, " ")
		.trim();
}

/** Clauses of the texts, or windows of longer ones, in an order drawn by chance. */
function drawClauses(): readonly string[] {
	const telling = new Set(terms.flatMap(({ text }) => stemsOf(text)));
	const clauses = new Set<string>();
	for (const text of texts)
		for (const clause of text.split(BREAK)) {
			const words = clause.split(/\s+/).filter((word) => word !== "");
			for (let at = 0; at < Math.max(1, words.length - 4); at += 8)
				clauses.add(
					words.slice(at, at + 5 + Math.floor(random() * 5)).join(" "),
				);
		}
	const drawn = shuffle(
		[...clauses].filter((clause) => /[a-z]{4}/.test(clause)),
		random,
	);
	const isNear = (clause: string) =>
		stemsOf(clause).filter((stem) => stem.length > 3 && telling.has(stem))
			.length >= 2;
	const near: string[] = [];
	const rest: string[] = [];
	for (const clause of drawn) {
		if (near.length === NEAR && rest.length === ELSE) break;
		const list = isNear(clause) ? near : rest;
		if (list.length < (list === near ? NEAR : ELSE)) list.push(clause);
	}
	return [...near, ...rest];
}

/** Words of what is known, those that the texts use often, and those of the encoder, which none of them may hold. */
function writeWords(): void {
	const counts = countWords(WORD);
	const names = countWords(CAPITALISED);
	const words = new Set(
		[...counts].filter(([, count]) => count >= MET).map(([word]) => word),
	);
	const { model } = JSON.parse(readFileSync(PIECES, "utf8")) as {
		readonly model: { readonly vocab: Readonly<Record<string, number>> };
	};
	for (const piece of Object.keys(model.vocab))
		if (
			/^[a-z]{4,}$/.test(piece) &&
			(names.get(piece) ?? 0) <= (counts.get(piece) ?? 0)
		)
			words.add(piece);
	for (const { text } of [...known, ...terms])
		for (const [word] of text.matchAll(WORD)) words.add(word);
	for (const text of [...words].sort())
		process.stdout.write(
			`${JSON.stringify({ text, stems: stemsOf(text), count: counts.get(text) ?? 0 })}\n`,
		);
}

function countWords(pattern: RegExp): ReadonlyMap<string, number> {
	const counts = new Map<string, number>();
	for (const text of texts)
		for (const [found] of text.matchAll(pattern)) {
			const word = found.toLowerCase();
			counts.set(word, (counts.get(word) ?? 0) + 1);
		}
	return counts;
}
