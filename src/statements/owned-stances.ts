/** Stands that a noun and whose it is tell of, with a preposition: "their insistence on a veto has led …", "Norland's opposition to the dam". */

import type { NounPhrase } from "../language/chunk.js";
import { clauseEnd } from "./clause-end.js";
import type { Discourse } from "./discourse.js";
import type { Found } from "./found.js";
import { ownerBefore } from "./noun-owner.js";
import { pieceOfTokens } from "./pieces.js";
import {
	groupOf,
	isClosing,
	lemmaAt,
	normAt,
	phraseOf,
	type SentenceView,
	tagAt,
} from "./sentence-view.js";
import { thingEnd } from "./thing-end.js";

/** The stands of the nouns of a sentence that have an owner and are no object of a verb by which somebody speaks. */
export function readOwnedStances(
	view: SentenceView,
	discourse: Discourse,
): readonly Found[] {
	return view.phrases.flatMap((phrase) => {
		const entry = discourse.lexicon.nouns.get(lemmaAt(view, phrase.head));
		const link = phrase.last + 1;
		const leads = discourse.codebook.words[`nouns-${normAt(view, link)}`];
		if (
			!entry ||
			view.quoteAt[phrase.head] ||
			!leads?.includes(lemmaAt(view, phrase.head)) ||
			isObject(view, phrase)
		)
			return [];
		const owner = ownerBefore(view, phrase);
		if (!owner) return [];
		const first = link + 1;
		const end = thingEnd(
			view,
			{
				first,
				end: beforeMain(view, phrase, {
					first,
					end: clauseEnd(view, first, discourse.lexicon),
				}),
			},
			discourse.lexicon,
		);
		const piece = pieceOfTokens(view, discourse.text, first, end);
		if (!piece || isFading(view, end, discourse)) return [];
		return [
			{
				view,
				basis: "nominal" as const,
				entry,
				source: owner.source,
				cue: { first: owner.next, last: link },
				pieces: [piece],
				circumstances: [],
				addressee: null,
				negative: false,
				endsQuoted: isClosing(view, end - 1),
			},
		];
	});
}

/** "Her support for the pact *is waning*": what is told of is less than it was. */
function isFading(
	view: SentenceView,
	end: number,
	{ codebook }: Discourse,
): boolean {
	const verb = groupOf(view, end);
	return (
		verb?.first === end &&
		codebook.words["fading-verbs"]?.includes(lemmaAt(view, verb.main)) === true
	);
}

/** "voiced its opposition to the cap", "rejected their call for a vote": the verb before tells what becomes of it. */
function isObject(view: SentenceView, phrase: NounPhrase): boolean {
	const before = phrase.first - 1;
	return (
		groupOf(view, before) !== null ||
		// "walked back its support for"
		(tagAt(view, before) === "RB" && groupOf(view, before - 1) !== null) ||
		// "accused it of opposition to", "set out its terms and its opposition to"
		/^(?:CC|RP)$/.test(tagAt(view, before))
	);
}

/** The first verb that says nothing more of the thing, or the comma behind which the main clause comes. */
function beforeMain(
	view: SentenceView,
	phrase: NounPhrase,
	{ first, end }: { readonly first: number; readonly end: number },
): number {
	const isFronted = !view.groups.some(
		(group) => group.finite && group.last < phrase.first,
	);
	for (let at = first + 1; at < end; at++) {
		if (view.quoteAt[at]) continue;
		const subject =
			isFronted && normAt(view, at) === "," ? phraseOf(view, at + 1) : null;
		if (subject?.first === at + 1 && groupOf(view, subject.last + 1)?.finite)
			return at;
		const verb = groupOf(view, at);
		if (verb?.first === at && verb.finite && !saysMore(view, at))
			return normAt(view, at - 1) === "," ? at - 1 : at;
	}
	return end;
}

/** "a dam that floods it", "the dam Orland built": whether the verb is of a relative clause. */
function saysMore(view: SentenceView, verb: number): boolean {
	let before = verb - 1;
	while (/^RB/.test(tagAt(view, before))) before--;
	if (/^W/.test(tagAt(view, before)) || normAt(view, before) === "that")
		return true;
	const subject = phraseOf(view, before);
	return (
		subject !== null &&
		(/^W/.test(tagAt(view, subject.first - 1)) ||
			normAt(view, subject.first - 1) === "that" ||
			phraseOf(view, subject.first - 1) !== null)
	);
}
