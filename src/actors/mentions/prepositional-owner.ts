/** Owners named beside the noun: "the president of Sudan", "a spokesman for the mission", "officials from both sides", "Sudan, whose envoy". */

import type { Token } from "../../model/analysis.js";
import type { TitleEntry } from "../../model/codebook.js";
import type { Mention, Owner, Shape } from "./mention.js";
import { ownerOfEntries } from "./read-mentions.js";

/** Gives each role, crowd and office without owner the owner that a preposition names right after it; changes in place. */
export function giveOwners(
	mentions: Mention[],
	tokens: readonly Token[],
): void {
	const starts = new Map<number, number>();
	mentions.forEach((mention, i) => {
		// Of nested mentions the last is the whole phrase.
		starts.set(mention.first, i);
	});
	mentions.forEach((mention, i) => {
		const whose = antecedentOf(mentions, tokens, mention.first - 1);
		if (whose !== null) {
			const owner = ownerFrom(mentions[whose]!, whose);
			mentions[i] = { ...mention, shape: withOwner(mention.shape, owner) };
			return;
		}
		const link = tokens[mention.last + 1]?.norm ?? "";
		if (!takesOwner(mention.shape, link)) return;
		const index = starts.get(mention.last + 2);
		const owned = index === undefined ? undefined : mentions[index];
		if (index === undefined || owned === undefined || owned.possessor) return;
		const list = listEnd(tokens, owned.last);
		if (
			list !== null &&
			mention.shape.kind === "crowd" &&
			mention.shape.plural
		) {
			mentions[i] = {
				...mention,
				shape: ofSeveral(mention.shape, tokens.slice(mention.last + 1, list)),
			};
			return;
		}
		mentions[i] = {
			...mention,
			shape: withOwner(mention.shape, ownerFrom(owned, index)),
		};
	});
}

/** "Orland, whose envoy": the mention that "whose" at this token points back to; null where none stands right before it. */
function antecedentOf(
	mentions: readonly Mention[],
	tokens: readonly Token[],
	whose: number,
): number | null {
	if (tokens[whose]?.norm !== "whose") return null;
	const last = tokens[whose - 1]?.norm === "," ? whose - 2 : whose - 1;
	const index = mentions.findLastIndex(
		(mention) => mention.last === last && !mention.possessor,
	);
	return index < 0 ? null : index;
}

/** Behind the last name of "Orland, Kiral and the Union", the first of which ends at this token; null where it stands alone. */
function listEnd(tokens: readonly Token[], first: number): number | null {
	let at = first + 1;
	let joined = false;
	for (; at < Math.min(tokens.length, first + LONGEST_LIST); at++) {
		const { tag, norm } = tokens[at]!;
		if (norm === "and") {
			if (!/^(?:NNP|NNPS|DT)$/.test(tokens[at + 1]?.tag ?? "")) return null;
			joined = true;
		} else if (!/^(?:,|DT|NNP|NNPS)$/.test(tag)) break;
		else if (joined && norm === ",") break;
	}
	return joined ? at : null;
}

/** A list longer than this, in tokens, is not read to its end. */
const LONGEST_LIST = 16;

/** "leaders of Orland and Kiral" are of neither alone, and others than "leaders of Orland and the Union". */
function ofSeveral(
	shape: Extract<Shape, { readonly kind: "crowd" }>,
	behind: readonly Token[],
): Shape {
	const words = behind
		.map(({ text }) => text)
		.join(" ")
		.replace(/ ,/g, ",");
	return { ...shape, display: `${shape.display} ${words}` };
}

function ownerFrom(owned: Mention, index: number): Owner {
	const named =
		owned.shape.kind === "name"
			? ownerOfEntries(owned.shape.entries, owned)
			: null;
	return named ?? { kind: "mention", index };
}

function takesOwner(shape: Shape, link: string): boolean {
	switch (shape.kind) {
		case "role":
			return (
				shape.role.owner === null &&
				isOwning(shape.role.entry, shape.role.head, link)
			);
		case "crowd":
			return shape.owner === null && /^(?:of|from|with|at|for)$/.test(link);
		case "office":
			return (
				shape.owner === null &&
				(/^(?:of|for)$/.test(link) ||
					// "the presidency in Kyiv", but not "the embassy in Kyiv"
					(link === "in" && shape.class === "government"))
			);
		default:
			return false;
	}
}

// "the envoy for Sudan" is nobody's in Sudan; "the spokesman for Sudan" is.
function isOwning(
	entry: TitleEntry | null,
	head: string,
	link: string,
): boolean {
	if (/^(?:of|at|from|with)$/.test(link)) return true;
	if (link !== "for") return false;
	return (
		/^(?:spokesperson|jurist|official)$/.test(entry?.kind ?? "") ||
		head.endsWith("negotiator")
	);
}

function withOwner(shape: Shape, owner: Owner): Shape {
	switch (shape.kind) {
		case "role":
			return { ...shape, role: { ...shape.role, owner } };
		case "person":
			return shape.role && shape.role.owner === null
				? { ...shape, role: { ...shape.role, owner } }
				: shape;
		case "crowd":
		case "office":
			return { ...shape, owner };
		default:
			return shape;
	}
}
