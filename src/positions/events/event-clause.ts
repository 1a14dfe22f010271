/** A verb group seen as a clause that may tell an event: its kind, its reach, and whether it only reports. */

import type { VerbGroup } from "../../language/chunk.js";
import type { EventKind } from "../../model/event.js";
import {
	lemmaAt,
	normAt,
	phraseOf,
	type SentenceView,
	tagAt,
} from "../../statements/sentence-view.js";
import { isTemporal } from "../../statements/temporal-phrase.js";
import { clauseLast } from "./clause-end.js";
import { clauseForm } from "./clause-form.js";
import type { EventLexicon } from "./event-lexicon.js";
import { type EventSentence, touchesTokens } from "./event-sentence.js";
import { isMeasure, isSpoken } from "./figure-of-speech.js";
import { heldKind, isOfWar } from "./verb-kind.js";

/** A verb that may tell an event, with the clause it governs. */
export interface Clause {
	readonly group: VerbGroup;
	readonly form: VerbGroup["form"];
	/** Of a verb to come ("are due *to meet*") the group that governs it, else the group itself. */
	readonly governor: VerbGroup;
	readonly last: number;
	readonly lemma: string;
	readonly kind: EventKind | null;
	/** Whether the verb reports what somebody said, or a figure: a time beside it dates no deed. */
	readonly isCue: boolean;
}

/** The verb group as a clause. */
export function clauseOf(
	sentence: EventSentence,
	index: number,
	lexicon: EventLexicon,
): Clause {
	const { view, cues } = sentence;
	const group = view.groups[index]!;
	const lemma = view.tokens[group.main]!.lemma;
	const last = clauseLast(view, group);
	const verb = { group, lemma, last };
	const isNoDeed =
		isSpoken(view, verb, lexicon) || isMeasure(view, verb, lexicon);
	const held = isNoDeed ? null : heldKind(view, verb, lexicon);
	const kind = isNoDeed ? null : (held ?? lexicon.verbs.get(lemma) ?? null);
	const isCue = touchesTokens(view, cues, {
		first: group.main,
		last: group.main,
	});
	return {
		group,
		governor: governorOf(view, index, lexicon) ?? group,
		last,
		lemma,
		form: clauseForm(view, group),
		kind: isOfWar(view, { group, lemma, kind }, lexicon) ? "military" : kind,
		// Nobody who "will hold talks" says so by holding them, and what a cabinet approves it does more than say.
		isCue:
			isNoDeed ||
			(isCue &&
				held === null &&
				!isDeed(lexicon.verbs.get(lemma)) &&
				!(kind === "publication" && hasObject(view, group)) &&
				!(kind === "other" && endsInTime(view, group))),
	};
}

/** "The mandate ends on 31 May": of a text too, whose verb is else taken for what it provides. */
function endsInTime(view: SentenceView, group: VerbGroup): boolean {
	const next = group.last + 1;
	const phrase =
		phraseOf(view, tagAt(view, next) === "IN" ? next + 1 : next) ?? null;
	return (
		group.modal === null &&
		phrase !== null &&
		isTemporal(view, phrase) &&
		/^(?:[.,;]|)$/.test(normAt(view, phrase.last + 1))
	);
}

/** "issued *its report* on Monday", but "revealed that". */
function hasObject(view: SentenceView, group: VerbGroup): boolean {
	const object = phraseOf(view, group.last + 1);
	return (
		object !== null &&
		tagAt(view, object.head).startsWith("NN") &&
		!isTemporal(view, object)
	);
}

function isDeed(kind: EventKind | undefined): boolean {
	return (
		kind === "decision" ||
		kind === "signing" ||
		kind === "military" ||
		kind === "visit"
	);
}

/** "are due to meet", "is to visit", "plans to hold", "agreed to meet": the group before an infinitive to come. */
function governorOf(
	view: SentenceView,
	index: number,
	lexicon: EventLexicon,
): VerbGroup | null {
	const [before, group] = [view.groups[index - 1], view.groups[index]!];
	if (
		before === undefined ||
		group.form !== "infinitive" ||
		!before.finite ||
		before.negated ||
		// "had been due to meet" has not come about.
		(before.perfect && lexicon.due.has(lemmaAt(view, before.main)))
	)
		return null;
	const gap = group.first - before.last - 1;
	const lemma = view.tokens[before.main]!.lemma;
	if (gap === 0) return lexicon.due.has(lemma) ? before : null;
	const adjective = view.tokens[group.first - 1]!;
	return gap <= 2 && lemma === "be" && lexicon.due.has(adjective.lemma)
		? before
		: null;
}
