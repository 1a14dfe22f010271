/** A draft entry with all that tells which draft it means. */

import { dayOfIso } from "../language/times/calendar.js";
import type { DraftEntry } from "../model/account.js";
import type { Codebook } from "../model/codebook.js";
import type { Evidence } from "../model/state.js";
import { keyOfName } from "./actor-key.js";
import { readDraftName } from "./draft-name.js";
import type { ActorIdentity } from "./identify-actors.js";

/** An entry that the bounds admit. */
export interface KnownDraft {
	readonly entry: DraftEntry;
	readonly evidence: Evidence;
	/** Id of the document where this is the text itself and no report of it. */
	readonly text: string | null;
	readonly marks: DraftMarks;
	/** The day on which it is spoken of; null when unknown. */
	readonly day: number | null;
}

/** What an entry's names and makers say of the draft. */
export interface DraftMarks {
	readonly points: number | null;
	/** What its names say beside the points: see `DraftName.known`. */
	readonly known: readonly string[];
	/** Of these, those made of parties only. */
	readonly byParty: ReadonlySet<string>;
	/** Sides of those who wrote it. */
	readonly authors: readonly string[];
	/** Whether it is called a revision of another text or an answer to one. */
	readonly isLater: boolean;
	/** Whether it is called an answer to another text: a text of the same parties that answers none is not it. */
	readonly isAnswer: boolean;
}

/** What is known of an entry before its names are taken apart. */
export interface AdmittedDraft {
	readonly entry: DraftEntry;
	readonly evidence: Evidence;
	readonly text: string | null;
}

/** A maker of known drafts; entries of the same names and makers share their marks, which are worked out once. */
export function draftKnower(
	actors: ActorIdentity,
	codebook: Codebook,
): (draft: AdmittedDraft) => KnownDraft {
	const marks = new Map<string, DraftMarks>();
	const days = new Map<string, number | null>();
	return ({ entry, evidence, text }) => {
		const signature = signatureOf(entry);
		let made = marks.get(signature);
		if (made === undefined) {
			made = marksOf(entry, actors, codebook);
			marks.set(signature, made);
		}
		const day = evidence.days?.to ?? "";
		let number = days.get(day);
		if (number === undefined) {
			number = dayOfIso(day);
			days.set(day, number);
		}
		return { entry, evidence, text, marks: made, day: number };
	};
}

function signatureOf({ name, names, points, by, backers }: DraftEntry): string {
	const told = `${points ?? ""}|${name}|${names.join("|")}`;
	return by.length + backers.length === 0
		? told
		: `${told}||${by.join("|")}||${backers.join("|")}`;
}

function marksOf(
	entry: DraftEntry,
	actors: ActorIdentity,
	codebook: Codebook,
): DraftMarks {
	const names = [entry.name, ...entry.names].map((name) =>
		readDraftName(name, codebook),
	);
	const sideOf = (key: string) => {
		const side = actors.sideOf(key);
		return side === null ? actors.keyOf(key) : keyOfName(side, codebook);
	};
	const authors = [...new Set(entry.by.map(sideOf))].sort();
	const known = new Set(names.flatMap((name) => name.known ?? []));
	const byParty = new Set(
		names.flatMap((name) => (name.isByParty ? (name.known ?? []) : [])),
	);
	// "a plan drafted by Washington" is the American plan.
	const behind = [...new Set([...authors, ...entry.backers.map(sideOf)])]
		.sort()
		.join(" ");
	const by = known.size === 0 ? behind : authors.join(" ");
	if (by !== "") {
		known.add(by);
		byParty.add(by);
	}
	return {
		points:
			entry.points ??
			names.find(({ points }) => points !== null)?.points ??
			null,
		known: [...known].sort(),
		byParty,
		authors,
		isLater: names.some(({ isLater }) => isLater),
		isAnswer: names.some(({ isAnswer }) => isAnswer),
	};
}
