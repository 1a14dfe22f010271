/** A part of a text with what it grants, in a sentence about something else: "has agreed to a paragraph freeing the sailors", "a provision for a joint court". */

import {
	lemmaAt,
	normAt,
	phraseOf,
	type SentenceView,
	tagAt,
} from "../../../statements/sentence-view.js";
import { draftOf } from "../beside-text/text-beside.js";
import type { Tools } from "../provision-tools.js";
import type { ReportedWindow } from "../reported-context.js";
import { reservation } from "../reservation.js";

/** The words behind the participle; null where no part is named so, or it is only wished for. `draft`: the one spoken of. */
export function partGranting(
	view: SentenceView,
	draft: string | null,
	{ tokens, reported, parties, words }: Tools,
): ReportedWindow | null {
	for (const phrase of view.phrases) {
		const { parts } = reported.partWords;
		const noun = lemmaAt(view, phrase.head);
		const isPart = parts.has(noun);
		if (!isPart && !reported.texts.has(noun)) continue;
		if (tagAt(view, phrase.head) !== "NN") continue;
		if (
			!/^(?:an?|the|its|one|another|this|that)$/.test(
				normAt(view, phrase.first),
			)
		)
			continue;
		const verb = phrase.last + 1;
		const isGrant =
			tagAt(view, verb) === "VBG" &&
			(isPart
				? reported.verbs.has(lemmaAt(view, verb))
				: // "a deal giving them 4 percent", where "a plan ending the war" is a hope
					[parties.giving, words.binding, reported.demands].some((verbs) =>
						verbs.has(lemmaAt(view, verb)),
					));
		// "a draft providing for a joint court"
		const isFor = /^(?:for|that)$/.test(normAt(view, verb + 1));
		const thing = phraseOf(view, isFor ? verb + 2 : verb + 1);
		if (!isGrant || thing === null) continue;
		if (isWished(view, phrase.first, reported.hopes)) continue;
		const { first } = view.sentence;
		return {
			draft: draftOf(phrase, reported) ?? draft,
			window: {
				from: first + verb,
				to: reservation(
					tokens,
					first + verb + 1,
					first + endOf(view, verb + 1),
				),
			},
			told: "draft",
		};
	}
	return null;
}

/** "wants a clause allowing", "without a paragraph freeing": none that there is. */
function isWished(
	view: SentenceView,
	part: number,
	hopes: ReadonlySet<string>,
): boolean {
	for (let at = part - 1; at >= Math.max(0, part - REACH); at--) {
		const norm = normAt(view, at);
		if (/^(?:,|;|and|but)$/.test(norm)) return false;
		if (/^(?:without|no|not|never)$/.test(norm)) return true;
		if (/^VB/.test(tagAt(view, at)) && hopes.has(lemmaAt(view, at)))
			return true;
	}
	return false;
}

const REACH = 8;

/** "(a clause allowing drones) has angered Orland": where the sentence goes on with its own verb. */
function endOf(view: SentenceView, from: number): number {
	for (let at = from; at < view.tokens.length; at++) {
		const group = view.groups[view.groupAt[at] ?? -1];
		if (/^[,;:–—]$/.test(normAt(view, at)) && at > from + 1) {
			const next = tagAt(view, at + 1);
			if (!/^(?:CC|NN.*|DT|CD|JJ|PRP\$)$/.test(next)) return at;
		}
		if (/^W/.test(tagAt(view, at))) return view.tokens.length;
		if (group?.finite && group.first === at) return at;
	}
	return view.tokens.length;
}
