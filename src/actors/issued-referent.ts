/** The document itself as somebody spoken of, where parties put it out together, and who they are. */

import type { Range } from "../model/span.js";
import type { IssuedText } from "../statements/issued/issued-text.js";
import { addReferent, mentionReferent } from "./discourse/discourse.js";
import {
	NameRank,
	newDocumentFacts,
	type Referent,
} from "./discourse/referent.js";
import { COORDINATED } from "./mentions/coordinated-source.js";
import type { Pass } from "./resolve-sentence.js";
import { withPlainSpaces } from "./voice-referent.js";

/** The referent of the text, known before its first sentence and the speaker of its own sentences; null for a report. */
export function issuedReferent(
	{ analysis, attributions, discourse, speakers }: Pass,
	issued: IssuedText | null,
): Referent | null {
	if (issued === null || analysis.sentences.length === 0) return null;
	const referent = addReferent(discourse, {
		type: "document",
		name: issued.name,
		nameRank: NameRank.codebook,
		head: issued.noun,
		definite: true,
		document: newDocumentFacts({
			nouns: new Set([issued.noun]),
			negotiable: true,
			isOwnText: true,
		}),
	});
	mentionReferent(discourse, referent, { ...PASSING, ...issued.head });
	attributions.forEach(({ basis }, k) => {
		if (basis === "issued") speakers[k] = referent;
	});
	return referent;
}

/** Those whom the head of the file names, as one who says "we" in the text; null where it names none but in words. */
export function issuersInHead(
	{ analysis, discourse }: Pass,
	own: Referent,
	{ start, end }: Range,
): Referent | null {
	const named = discourse.referents.filter(
		(referent) =>
			referent !== own &&
			referent.document === null &&
			referent.traces.some(
				(trace) => !trace.possessor && trace.start >= start && trace.end <= end,
			),
	);
	for (const referent of named) {
		own.document?.by.add(referent);
		referent.name = withPlainSpaces(referent.name);
	}
	const [first] = named;
	if (first === undefined || named.length === 1) return first ?? null;
	const group = addReferent(discourse, {
		type: "group",
		name: withPlainSpaces(analysis.text.slice(start, end)),
		head: COORDINATED,
		plural: true,
		definite: true,
	});
	mentionReferent(discourse, group, { ...PASSING, start, end });
	return group;
}

/** How a title names somebody: no clause of it says anything. */
const PASSING = {
	sentence: 0,
	subject: false,
	opening: false,
	speaking: false,
	possessor: false,
	reported: false,
	pronoun: false,
} as const;

/** Adds those whom the title names: by name, or as the group of "Leaders' statement" that the text speaks of. */
export function learnIssuers(
	{ analysis, discourse }: Pass,
	own: Referent,
	issued: IssuedText | null,
): void {
	const place = issued?.issuers ?? null;
	if (place === null || own.document === null) return;
	const named = analysis.text.slice(place.start, place.end);
	const found = discourse.referents
		.filter((referent) => referent !== own && referent.traces.length > 0)
		.flatMap((referent) => {
			const at = placeIn(named, referent, analysis.text);
			return at < 0 ? [] : [{ referent, at }];
		})
		.sort((a, b) => a.at - b.at || a.referent.order - b.referent.order);
	for (const { referent } of found) own.document.by.add(referent);
}

/** Who says "we" in the text: its one issuer where it has but one, else the text for all of them; null for a report. */
export function issuersVoice(own: Referent | null): Referent | null {
	if (own?.document == null) return null;
	const [first, ...others] = own.document.by;
	return first !== undefined && others.length === 0 ? first : own;
}

/** Where the title's words name the referent; -1 where they do not. */
function placeIn(named: string, referent: Referent, text: string): number {
	const group = /^(\p{L}+)s['’]$/u.exec(named)?.[1]?.toLowerCase();
	if (group !== undefined)
		return referent.plural && referent.head === group ? 0 : -1;
	if (!/^(?:state|organisation|person|group)$/.test(referent.type)) return -1;
	const forms = new Set(
		referent.traces
			.filter(({ pronoun }) => !pronoun)
			.map(({ start, end }) => text.slice(start, end).replace(/^the\s+/i, "")),
	);
	for (const form of forms) {
		const at = /^\p{Lu}/u.test(form) ? named.indexOf(form) : -1;
		if (at >= 0) return at;
	}
	return -1;
}
