/** Finds the actor or the issue that a person names, or says which names come nearest. */

import { distance } from "fastest-levenshtein";
import type { IssueEntry } from "../../model/codebook.js";
import type { ActorState } from "../../model/state.js";

/** Thrown for a name that the record or the codebook does not know; its message names the nearest. */
export class UnknownName extends Error {
	override readonly name = "UnknownName";
}

/** How many of the nearest names are told. */
const NEAREST = 3;

/**
 * The actor of this key or name, in any spelling of its letters' case.
 * @throws UnknownName
 */
export function findActor(
	actors: readonly ActorState[],
	wanted: string,
): ActorState {
	const found = bestNamed(
		actors.map((actor) => ({
			item: actor,
			names: [actor.name, actor.key, ...actor.names, ...actor.keys],
		})),
		wanted,
	);
	if (found.kind === "found") return found.item;
	throw new UnknownName(
		`the record knows no actor called “${wanted}”${nearestWords(found.nearest.map(({ name }) => name))}`,
	);
}

/**
 * The code of the issue of this code or label.
 * @throws UnknownName
 */
export function findIssue(
	issues: readonly Pick<IssueEntry, "code" | "label">[],
	wanted: string,
): string {
	const found = bestNamed(
		issues.map((issue) => ({ item: issue, names: [issue.code, issue.label] })),
		wanted,
	);
	if (found.kind === "found") return found.item.code;
	throw new UnknownName(
		`the codebook has no issue “${wanted}”${nearestWords(found.nearest.map(({ code }) => code))}`,
	);
}

interface Named<Item> {
	readonly item: Item;
	/** The one it is shown by first. */
	readonly names: readonly string[];
}

type Found<Item> =
	| { readonly kind: "found"; readonly item: Item }
	| { readonly kind: "unknown"; readonly nearest: readonly Item[] };

function bestNamed<Item>(
	named: readonly Named<Item>[],
	wanted: string,
): Found<Item> {
	const plain = foldCase(wanted);
	// The name it is shown by goes before others: a namesake's by-name takes nobody's place.
	for (const take of [1, Number.POSITIVE_INFINITY])
		for (const { item, names } of named)
			if (names.slice(0, take).some((name) => foldCase(name) === plain))
				return { kind: "found", item };
	const nearest = named
		.map(({ item, names }) => ({
			item,
			far: Math.min(...names.map((name) => farness(foldCase(name), plain))),
		}))
		.sort((a, b) => a.far - b.far)
		.slice(0, NEAREST)
		.filter(({ far }) => far < 0.6)
		.map(({ item }) => item);
	return { kind: "unknown", nearest };
}

/** 0 for the same word or a whole word of the name, 1 for names without a letter in place. */
function farness(name: string, wanted: string): number {
	if (name.split(/[\s-]+/).includes(wanted)) return 0;
	const words = [name, ...name.split(/[\s-]+/)];
	return Math.min(
		...words.map(
			(word) =>
				distance(word, wanted) / Math.max(1, word.length, wanted.length),
		),
	);
}

/** Letters without their marks and case: "Zelenskýj" is asked for as "zelenskyj". */
const foldCase = (text: string): string =>
	text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().trim();

function nearestWords(names: readonly string[]): string {
	if (names.length === 0) return "";
	const quoted = names.map((name) => `“${name}”`);
	const last = quoted.at(-1) ?? "";
	return `; nearest: ${quoted.length === 1 ? last : `${quoted.slice(0, -1).join(", ")} or ${last}`}`;
}
