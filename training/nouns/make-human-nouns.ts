/**
 * Writes the nouns of persons and groups of people into the codebook, out of WordNet's noun files:
 * `npx tsx training/nouns/make-human-nouns.ts DICT > codebook/human-nouns.yaml`, DICT the folder of `data.noun` and `index.sense`.
 *
 * A noun is taken where most of its uses in WordNet's tagged texts, each sense counted once more, are of a sense under
 * "person", "people" or "social group".
 */

import { readFileSync } from "node:fs";
import { join } from "node:path";

const [dict] = process.argv.slice(2);
if (dict === undefined)
	throw new Error("Give the folder of WordNet's data.noun and index.sense.");

const HEAD = `# Nouns that name people or groups of people, by which a source is told from a thing. Lemmas, lower case.
# Provenance: made by training/nouns/make-human-nouns.ts out of WordNet 3.1, Copyright 2011 by Princeton University, all rights reserved;
# its licence stands in NOTICE.
as_of: 2011-06
words:
  human-nouns: [
`;
/** Hypernyms under which a sense is of people. */
const ROOTS = /^(?:person|people|social_group)$/;
/** Senses that are abuse are left out, by their explanation. */
const ABUSE =
	/offensive|slur|disparag|derogat|obscene|insult|contempt|abuse|vulgar|dislike/;
/** The share of its uses from which a noun names people. */
const SHARE = 0.5;

const synsets = readSynsets(join(dict, "data.noun"));
const uses = new Map<string, { people: number; all: number }>();
for (const line of lines(join(dict, "index.sense"))) {
	const [key = "", synset = "", , count = "0"] = line.split(" ");
	const [noun = "", type] = key.split("%");
	if (!type?.startsWith("1:") || !/^[a-z]{3,}(?:-[a-z]+)?$/.test(noun))
		continue;
	const known = uses.get(noun) ?? { people: 0, all: 0 };
	const weight = Number(count) + 1;
	known.all += weight;
	if (isOfPeople(synset)) known.people += weight;
	uses.set(noun, known);
}
const nouns = [...uses]
	.filter(([, { people, all }]) => people / all >= SHARE)
	.map(([noun]) => noun)
	.sort();
process.stdout.write(`${HEAD}${wrapped(nouns)}]\n`);

interface Synset {
	readonly isAbuse: boolean;
	readonly words: readonly string[];
	readonly above: readonly string[];
	readonly isInstance: boolean;
}

function readSynsets(file: string): ReadonlyMap<string, Synset> {
	const read = new Map<string, Synset>();
	for (const line of lines(file)) {
		const [fields = "", gloss = ""] = line.split(" | ");
		const parts = fields.split(" ");
		const size = Number.parseInt(parts[3] ?? "0", 16);
		const pointers = parts.slice(5 + 2 * size);
		const above = pointers.flatMap((part, i) =>
			part === "@" ? [pointers[i + 1] ?? ""] : [],
		);
		read.set(parts[0] ?? "", {
			words: parts.slice(4, 4 + 2 * size).filter((_, i) => i % 2 === 0),
			above,
			isAbuse: ABUSE.test(gloss),
			isInstance: pointers.includes("@i"),
		});
	}
	return read;
}

function isOfPeople(id: string): boolean {
	const synset = synsets.get(id);
	if (synset === undefined || synset.isInstance || synset.isAbuse) return false;
	return synset.words.some((word) => ROOTS.test(word))
		? true
		: synset.above.some(isOfPeople);
}

function lines(file: string): readonly string[] {
	return readFileSync(file, "utf8")
		.split("\n")
		.filter((line) => line !== "" && !line.startsWith("  "));
}

function wrapped(words: readonly string[]): string {
	const rows: string[] = [];
	let row = "";
	for (const word of words) {
		if (row.length + word.length > 130) {
			rows.push(row);
			row = "";
		}
		row += `${row === "" ? "    " : " "}${word},`;
	}
	return [...rows, row.replace(/,$/, "")].join("\n");
}
