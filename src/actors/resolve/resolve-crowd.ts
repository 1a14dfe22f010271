/** Unnamed sources and groups → referents: each new "a …" is somebody else, "the …" goes on with somebody known. */

import type { Token } from "../../model/analysis.js";
import type { MentionContext } from "../discourse/context.js";
import { addReferent, keyedReferent } from "../discourse/discourse.js";
import { ownerReferent, sideOf } from "../discourse/owner.js";
import {
	isOnePerson,
	lastTraceBefore,
	type Referent,
} from "../discourse/referent.js";
import type { Shape } from "../mentions/mention.js";
import { possessive, surnameOf } from "./resolve-office.js";
import { bearer } from "./resolve-role.js";

type CrowdShape = Extract<Shape, { kind: "crowd" }>;

/** Nouns by which the same parties to talks are called in turn. */
const PARTIES =
	/^(?:delegation|team|negotiator|side|delegate|party|representative)$/;

/** The source or group meant; a new one when the words bring somebody new or nobody known fits. */
export function resolveCrowd(
	context: MentionContext,
	shape: CrowdShape,
): Referent {
	const owner = ownerReferent(context, shape.owner);
	if (shape.definiteness === "definite") {
		const known = knownCrowd(context, shape, owner);
		if (known !== null) return known;
	}
	const make = () => newCrowd(context, shape, owner);
	// "US officials" again are the same until "two US officials" or "another official" says otherwise.
	const isNew = shape.definiteness === "indefinite" || shape.count !== null;
	if (isNew) return make();
	return keyedReferent(
		context.discourse,
		`crowd ${owner?.order ?? "-"} ${shape.display.toLowerCase()}`,
		make,
	);
}

function knownCrowd(
	context: MentionContext,
	shape: CrowdShape,
	owner: Referent | null,
): Referent | null {
	const { discourse, mention } = context;
	if (AGED.test(shape.display)) {
		const aged = personNear(context);
		if (aged !== null) return aged;
	}
	const side = owner === null ? null : sideOf(owner);
	for (let i = discourse.recent.length - 1; i >= 0; i--) {
		const referent = discourse.recent[i]!;
		if (referent.head === null || referent.plural !== shape.plural) continue;
		if (!isSameHead(context, referent.head, shape)) continue;
		if (side !== null && referent.side !== null && referent.side !== side)
			continue;
		if (context.quoted && context.speakers[0] === referent) continue;
		if (lastTraceBefore(referent, mention.start) !== null) return referent;
	}
	if (shape.plural) return null;
	return bearer(
		context,
		{
			text: shape.display,
			head: shape.head,
			entry: null,
			scope: "",
			owner: shape.owner,
		},
		side,
	);
}

/** "the 61-year-old grower": an age is told of who was just spoken of by name. */
const AGED = /^(?:the )?\d{1,3}-year-old\b/i;

/** Sentences over which an age reaches back. */
const AGED_REACH = 3;

function personNear({ discourse, mention }: MentionContext): Referent | null {
	return (
		discourse.recent.findLast((referent) => {
			const trace = lastTraceBefore(referent, mention.start);
			return (
				referent.type === "person" &&
				isOnePerson(referent) &&
				trace !== null &&
				mention.sentence - trace.sentence <= AGED_REACH
			);
		}) ?? null
	);
}

function isSameHead(
	context: MentionContext,
	head: string,
	shape: CrowdShape,
): boolean {
	if (head === shape.head) return true;
	// "the newspaper" after "the Sunday Echo", but not "the Morning Post newspaper", which is another.
	if (head === "media" && isChannel(context, shape)) {
		return !/(?:^|\s)\p{Lu}/u.test(shape.display.replace(/^The\b/, "the"));
	}
	if (shape.plural) return PARTIES.test(head) && PARTIES.test(shape.head);
	return false;
}

function newCrowd(
	context: MentionContext,
	shape: CrowdShape,
	owner: Referent | null,
): Referent {
	const { lexicon } = context.discourse;
	const title = (lexicon.titles.get(shape.head) ?? []).find(
		(row) =>
			row.words.length === 1 || shape.display.endsWith(row.words.join(" ")),
	);
	const isPerson =
		!shape.plural && shape.type === "source" && !isChannel(context, shape);
	return addReferent(context.discourse, {
		type: shape.type === "source" || !shape.plural ? "source" : "group",
		name: nameOf(shape, owner, context.tokens),
		head: shape.head,
		plural: shape.plural,
		owner,
		side: owner === null ? null : sideOf(owner),
		gender: title?.entry.gender ?? null,
		roles: new Set(isPerson ? [shape.head] : []),
		roleKinds: new Set(
			isPerson ? [title?.entry.kind ?? ("official" as const)] : [],
		),
		definite: shape.definiteness === "definite",
	});
}

function isChannel(context: MentionContext, shape: CrowdShape): boolean {
	return (
		context.discourse.lexicon.nouns.get(shape.head)?.has("channel") ?? false
	);
}

// "A Turkish diplomat" at the head of a sentence is "a Turkish diplomat" in a table.
function nameOf(
	shape: CrowdShape,
	owner: Referent | null,
	tokens: readonly Token[],
): string {
	const { display } = shape;
	const whose =
		owner === null
			? null
			: possessive(
					owner.personName === null ? owner.name : surnameOf(owner),
					tokens,
				);
	if (
		shape.owner?.kind === "mention" &&
		whose !== null &&
		!/ (?:of|at|from|with|for|in) /.test(display) &&
		!/^(?:an?|two|some)\b/i.test(display)
	)
		return `${whose} ${display}`;
	const named =
		whose === null
			? display
			: display.replace(
					PRONOUN_BEHIND_OF,
					(_, some: string) => `${some}${whose} `,
				);
	return named.replace(/^(?:An?|One|Two|Three|Both|Some|Several)\b/, (word) =>
		word.toLowerCase(),
	);
}

/** "one of his officials" */
const PRONOUN_BEHIND_OF = /^(\p{L}+ of )(?:his|her|its|their) /u;
