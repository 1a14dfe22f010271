/** Which of several texts "the first", "the other" or "the latter" means. */

import type { MentionContext } from "../../discourse/context.js";
import { addReferent } from "../../discourse/discourse.js";
import {
	lastTraceBefore,
	newDocumentFacts,
	type Referent,
} from "../../discourse/referent.js";
import type { Edition } from "../../mentions/edition.js";
import type { DocumentTraits } from "../../mentions/mention.js";
import { isOfOlder } from "./document-age.js";

/** Sentences over which "the former" and "the other" reach back. */
const NEAR = 3;

/** The text meant, brought in where the report has only counted it; null where it may be any. */
export function oneOfSeveral(
	context: MentionContext,
	{ label, edition, name }: DocumentTraits,
): Referent | null {
	const { discourse } = context;
	const texts = discourse.recent.filter(
		({ document }) => document?.negotiable && !document.past,
	);
	const near = texts.filter((referent) => isNear(referent, context, NEAR));
	if (label === "other" || label === "rival") {
		const last = near.at(-1);
		const others = texts.filter((referent) => referent !== last);
		if (last === undefined) return null;
		// "One is the Sellick draft. The other is Orland's answer."
		return others.length === 0
			? made(context, name, 2)
			: others.length === 1
				? others[0]!
				: null;
	}
	// "two drafts: the one the envoys circulated and …"
	if (label === "one") return near.length < 2 ? made(context, name) : null;
	if (label !== null) {
		const pair = inOrder(
			texts.filter((referent) => isNear(referent, context, 2)),
		);
		if (pair.length !== 2) return null;
		return label === "former" ? pair[0]! : pair[1]!;
	}
	if (edition === null) return null;
	const known = texts.findLast(({ document }) =>
		isOfEdition(document!.editions, edition),
	);
	if (known !== undefined) return known;
	const place = edition === "earlier" ? 1 : edition === "later" ? 2 : edition;
	const unnumbered = inOrder(
		near.filter(({ document }) => document!.editions.size === 0),
	);
	// "the mediators' draft and the Orlandese reply. The first …"
	if (unnumbered.length > 1) return unnumbered[place - 1] ?? null;
	// "The reply gives the port away. … the second …"
	const answers = texts.filter(({ document }) => document!.contrast);
	const originals = texts.filter(({ document }) => !document!.contrast);
	if (answers.length === 1 && place === 2) return answers[0]!;
	if (answers.length === 1 && place === 1 && originals.length === 1)
		return originals[0]!;
	return made(context, name);
}

function made(
	{ discourse }: MentionContext,
	name: string,
	place?: number,
): Referent {
	const document = newDocumentFacts({ negotiable: true });
	if (place !== undefined) document.editions.add(place);
	return addReferent(discourse, {
		type: "document",
		name,
		head: name.split(" ").at(-1)!,
		document,
		definite: true,
	});
}

function isNear(
	referent: Referent,
	{ mention }: MentionContext,
	reach: number,
): boolean {
	const trace = lastTraceBefore(referent, mention.start);
	return trace !== null && mention.sentence - trace.sentence <= reach;
}

function isOfEdition(known: ReadonlySet<Edition>, said: Edition): boolean {
	if (known.has(said)) return true;
	if (isOfOlder(said)) return known.has("earlier") || known.has(1);
	return said === "later" && known.has(2);
}

function inOrder(texts: readonly Referent[]): readonly Referent[] {
	return [...texts].sort(
		(a, b) => (a.traces.at(-1)?.start ?? 0) - (b.traces.at(-1)?.start ?? 0),
	);
}
