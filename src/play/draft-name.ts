/** What the name of a draft says of it: its points, and the words that tell it from other drafts. */

import { partyNames } from "../drafts/reported/party-names.js";
import { stemWord } from "../drafts/stem-word.js";
import type { Codebook } from "../model/codebook.js";
import { slugOf } from "./actor-key.js";

/** A name taken apart. */
export interface DraftName {
	/** "28-point plan" has 28; null where the name does not say. */
	readonly points: number | null;
	/**
	 * What it is known by beside its points: "geneva" of "the Geneva framework", "united-states" of "the American proposal"; null for
	 * "the plan".
	 */
	readonly known: string | null;
	/** Whether all that it is known by are states and bodies: there may be another "US proposal" next month. */
	readonly isByParty: boolean;
	/** Whether the name says that the text was made out of another, or answers one. */
	readonly isLater: boolean;
	/** Whether the name says that the text answers another: "counter-proposal". */
	readonly isAnswer: boolean;
}

type NameReader = (name: string) => DraftName;

const readers = new WeakMap<Codebook, NameReader>();

/** Takes the name apart. */
export function readDraftName(name: string, codebook: Codebook): DraftName {
	let reader = readers.get(codebook);
	if (reader === undefined) {
		reader = makeReader(codebook);
		readers.set(codebook, reader);
	}
	return reader(name);
}

/** Lists of words that any draft may be called by. */
const COMMON_LISTS = [
	"draft-nouns",
	"weak-draft-nouns",
	"other-documents",
	"draft-parts",
	"draft-status",
	"other-draft",
	"draft-subjects",
	"draft-author-words",
	"draft-backer-words",
	"draft-revisions",
	"draft-answers",
];

function makeReader(codebook: Codebook): NameReader {
	const common = stemsOf(codebook, COMMON_LISTS);
	const later = stemsOf(codebook, ["draft-revisions", "draft-answers"]);
	const answers = new Set(codebook.words["draft-answers"] ?? []);
	const regions = regionsOf(codebook);
	const { namedIn } = partyNames(codebook, "");
	const placeNamed = stemsOf(codebook, ["place-named-texts"]);
	const capitals = new Set(
		codebook.states.flatMap(({ capital }) => capital ?? []),
	);
	const known = new Map<string, DraftName>();
	return (name) => {
		let read = known.get(name);
		if (read === undefined) {
			read = takeApart(name, {
				common,
				later,
				answers,
				regions,
				// "The Minsk agreements" were made at Minsk; "the Moscow proposal" was made by Moscow.
				namedIn: isPlaceNamed(name, placeNamed)
					? (text) => namedIn(withoutWords(text, capitals))
					: namedIn,
			});
			known.set(name, read);
		}
		return read;
	};
}

function isPlaceNamed(name: string, nouns: ReadonlySet<string>): boolean {
	const last = name.trim().split(/\s+/).at(-1) ?? "";
	return nouns.has(stemWord(last.toLowerCase()));
}

function withoutWords(text: string, words: ReadonlySet<string>): string {
	return text
		.split(" ")
		.filter((word) => !words.has(word))
		.join(" ");
}

function stemsOf(
	codebook: Codebook,
	lists: readonly string[],
): ReadonlySet<string> {
	const words = lists.flatMap((list) => codebook.words[list] ?? []);
	return new Set(
		words.flatMap((word) => [
			stemWord(word),
			...word.split(/[\s-]+/).map(stemWord),
		]),
	);
}

function takeApart(
	name: string,
	{
		common,
		later,
		answers,
		regions,
		namedIn,
	}: {
		readonly common: ReadonlySet<string>;
		readonly later: ReadonlySet<string>;
		readonly answers: ReadonlySet<string>;
		readonly regions: ReadonlyMap<string, string>;
		readonly namedIn: (text: string) => ReadonlySet<string>;
	},
): DraftName {
	const points = /\b(\d{1,3})[- ]points?\b/i.exec(name)?.[1];
	const plain = name.replace(/['’]s?\b/g, "").replace(/[-–]/g, " ");
	const words = plain.match(/[\p{L}\p{N}.]+/gu) ?? [];
	const parties = [
		...namedIn(plain),
		...words.flatMap((word) => regions.get(word) ?? []),
	]
		.map(slugOf)
		.sort();
	// Words with a capital that no draft has in common: "Geneva", "Minsk". The first word may owe its capital to the sentence.
	const own = words
		.filter(
			(word, at) => /^\p{Lu}/u.test(word) && !(at === 0 && isArticle(word)),
		)
		.filter((word) => !common.has(stemWord(word.toLowerCase())))
		.filter((word) => namedIn(word).size === 0 && !regions.has(word))
		.map(slugOf)
		.sort();
	const all = [...new Set([...own, ...parties])].join(" ");
	return {
		points: points === undefined ? null : Number(points),
		known: all === "" ? null : all,
		isByParty: own.length === 0,
		isAnswer: name
			.toLowerCase()
			.split(/\s+/)
			.some((word) => answers.has(word.replace(/s$/, ""))),
		isLater: words.some((word) => later.has(stemWord(word.toLowerCase()))),
	};
}

/** Parts of the world by each of their names: "European" → "Europe". A text of theirs is by parties, as a state's is. */
function regionsOf(codebook: Codebook): ReadonlyMap<string, string> {
	return new Map(
		(codebook.words.regions ?? []).flatMap((line) => {
			const [name = "", ...others] = line.split("=").map((form) => form.trim());
			return [name, ...others].map((form) => [form, name] as const);
		}),
	);
}

function isArticle(word: string): boolean {
	return /^(?:The|An?|This|That|These|Those|His|Her|Its|Their|Our|Any|Such)$/.test(
		word,
	);
}
