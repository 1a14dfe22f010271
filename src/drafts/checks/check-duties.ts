/** Notes duties that nobody bears, that have no date, or that nobody verifies. */

import type {
	DraftFinding,
	NegotiatingText,
	Obligation,
	Point,
} from "../../model/negotiating-text.js";
import type { DraftLexicon } from "../draft-lexicon.js";
import { stemWord } from "../stem-word.js";
import type { Check } from "./check-draft.js";

/** Issues whose promises are worth what their verification is. */
const WATCHED = new Set([
	"withdrawal",
	"ceasefire",
	"force-limits",
	"weapons-limits",
	"disarmament",
	"nuclear-weapons",
	"demilitarised-zone",
	"foreign-troops",
	"arms-control",
]);

/** Issues whose points verify those of others. */
const WATCHING = new Set(["monitoring", "peacekeeping", "oversight-body"]);

/** `no-obligor`, `no-deadline` and `no-verification`. */
export const checkDuties: Check = (draft, lexicon) => {
	const { text } = draft.document;
	const status = stems(lexicon.list("status-participles"));
	const dated = stems(lexicon.list("dated-deeds"));
	const objects = stems(lexicon.list("dated-objects"));
	const watched = hasWatcher(draft, lexicon);
	const oneVoice = isOneVoice(draft);
	const timedBelow = new Set(
		draft.points.flatMap(({ under, obligations }) =>
			under !== null && obligations.some((duty) => duty.deadline !== null)
				? [under]
				: [],
		),
	);
	return (point, at) => {
		const found: DraftFinding[] = [];
		const timed = isTimed(draft, point) || timedBelow.has(at);
		for (const duty of point.obligations) {
			if (!isDuty(duty)) continue;
			const verbs = verbStems(duty);
			if (
				duty.obligor === null &&
				!oneVoice &&
				// "Nobody shall be prosecuted" binds whoever could.
				(duty.force !== "prohibition" || /^not\b/i.test(duty.action.text)) &&
				isPassive(duty) &&
				!introducesList(text, duty) &&
				!/\bautomatically\b/.test(duty.action.text) &&
				!goesOn(text, point, duty) &&
				!status.has(verbs.participle) &&
				!/as follows\s*$|^(?:\S+\s+){2,6}by\s/.test(duty.action.text)
			)
				found.push({
					code: "no-obligor",
					span: duty.action,
					message: "A passive names nobody who must do this.",
				});
			if (
				!timed &&
				duty.force !== "prohibition" &&
				duty.deadline === null &&
				!NO_DEED.test(duty.action.text) &&
				!TRIGGER.test(leadIn(text, point, duty)) &&
				duty.condition === null &&
				(dated.has(verbs.deed) || objects.has(verbs.object)) &&
				!/^\p{L}+\s+(?:as follows|the following)/u.test(duty.action.text)
			)
				found.push({
					code: "no-deadline",
					span: duty.action,
					message: "No date is set by which this is to be done.",
				});
		}
		const first = point.obligations.find(isDuty);
		if (
			!watched &&
			first !== undefined &&
			WATCHED.has(point.issue) &&
			!WATCHING.has(point.issue) &&
			point.under === null
		)
			found.push({
				code: "no-verification",
				span: first.action,
				message: "Nobody is named who verifies this.",
			});
		return found.filter(
			({ span }) => text.slice(span.start, span.end) === span.text,
		);
	};
};

/** "Upon termination, vessels leave": the event is the date. */
const TRIGGER =
	/(?:^|\s)(?:upon|on|when|once|whenever|after|where|if|in the event|in case|in an?)\s[^.;]*$/i;

/** What stands before a duty in its sentence, and the duty's own trigger behind it. */
function leadIn(text: string, point: Point, { action }: Obligation): string {
	const before = text.slice(
		Math.max(point.span.start, action.start - 200),
		action.start,
	);
	const lead = before.slice(
		Math.max(before.lastIndexOf(". "), before.lastIndexOf("; ")) + 1,
	);
	const opening =
		/^\s*(?:upon|on|when|once|whenever|after|where|if|in the event|in case|in an?)\s[^.;]*,/i;
	if (opening.test(lead)) return lead.trim();
	return /\s(?:where|when|whenever|upon)\s/i.test(action.text)
		? action.text
		: "";
}

// "The exchange shall be carried out in three stages:" leaves who does what to the stages.
function introducesList(text: string, { action }: Obligation): boolean {
	return /^\s*:/.test(text.slice(action.end, action.end + 3));
}

/** "Estara shall pay Lugo. The sum shall be paid yearly.": a subject that points back leaves the deed to whoever was bound. */
function goesOn(text: string, point: Point, duty: Obligation): boolean {
	const at = point.obligations.indexOf(duty);
	const before = point.obligations[at - 1];
	if (before === undefined || before.obligor === null) return false;
	return /^[\s.;]*(?:payments?|it|they|its|their|the (?:sum|amount|payment|money))\b[^.;]*$/i.test(
		text.slice(before.action.end, duty.action.start),
	);
}

/** "We will …" throughout: a programme of one voice, whose passives are its own deeds. */
function isOneVoice(draft: NegotiatingText): boolean {
	return draft.points.some((point) =>
		point.obligations.some(
			({ obligor, force }) =>
				force !== "declaration" && /^we$/i.test(obligor?.text.trim() ?? ""),
		),
	);
}

function isDuty(duty: Obligation): boolean {
	return (
		duty.modal !== null &&
		(duty.force === "binding" ||
			duty.force === "intention" ||
			duty.force === "prohibition")
	);
}

function isPassive(duty: Obligation): boolean {
	const verb =
		/^(?:not\s+)?(?:be|being)\s+(?:\p{L}+ly\s+)?(\p{L}+)/u
			.exec(duty.action.text)?.[1]
			?.toLowerCase() ?? "";
	return (
		/(?:[^e]ed|eed)$/.test(verb) ||
		IRREGULAR.has(verb) ||
		IRREGULAR.has(verb.replace(/^(?:re|un|over|under)/, ""))
	);
}

/** Participles without "-ed". "Open", "subject" and "void" look like some of them and are none. */
const IRREGULAR = new Set(
	"held made taken given paid set put drawn chosen frozen brought sent kept built shown written known left lost met begun sold told found cut broken driven withdrawn undertaken borne sworn bound done seen spent bought taught caught fought lent led laid won spread shut split".split(
		" ",
	),
);

/** "pay attention" is nothing to be done by a day. */
const NO_DEED =
	/^(?:pay|give)\s+(?:\p{L}+\s+){0,2}(?:attention|regard|heed|respect|consideration|effect)\b/u;

/** The stem of the first verb: of "be gradually lifted" the participle's, of "withdraw all troops" that of "withdraw". */
function verbStems(duty: Obligation): {
	readonly deed: string;
	readonly participle: string;
	readonly object: string;
} {
	const words = duty.action.text.toLowerCase().match(/\p{L}+/gu) ?? [];
	const verb =
		words.find(
			(word) =>
				!/^(?:not|be|being|each|all|also|then|hereby|\p{L}+ly)$/u.test(word),
		) ?? "";
	// "hold free and fair elections": the object may stand behind its adjectives.
	const object = /^h[eo]ld$/.test(verb)
		? words
				.slice(1, 7)
				.find((word) =>
					/^(?:elections?|referend\w+|plebiscites?|votes?|polls?|conferences?)$/.test(
						word,
					),
				)
		: undefined;
	return {
		object: object === undefined ? "" : stemWord(object),
		deed: stemWord(verb),
		participle: /^(?:not\s+)?be\b/i.test(duty.action.text)
			? stemWord(verb)
			: "",
	};
}

function stems(words: ReadonlySet<string>): ReadonlySet<string> {
	return new Set([...words].map((word) => stemWord(word)));
}

/** Whether a date in the point, or in the one above, times all its duties. */
function isTimed(draft: NegotiatingText, point: Point): boolean {
	for (
		let at: Point | undefined = point;
		at !== undefined;
		at = at.under === null ? undefined : draft.points[at.under]
	)
		if (at.obligations.some((duty) => duty.deadline !== null)) return true;
	return false;
}

// One body that watches over the agreement is enough for a short text; who watches what is for its lawyers.
function hasWatcher(draft: NegotiatingText, lexicon: DraftLexicon): boolean {
	const verifying = stems(lexicon.list("verifying-words"));
	return draft.points.some(
		(point) =>
			WATCHING.has(point.issue) ||
			point.obligations.some((duty) =>
				(duty.action.text.toLowerCase().match(/\p{L}+/gu) ?? []).some((word) =>
					verifying.has(stemWord(word)),
				),
			),
	);
}
