/** Demands, objections and backing that are given up: "has dropped its demand for a referendum", "withdrew her support for the map". */

import type { VerbGroup } from "../language/chunk.js";
import type { CueEntry, CueForce } from "../model/codebook.js";
import { clauseEnd } from "./clause-end.js";
import { contentAfter } from "./content-after.js";
import { matchCue } from "./cue-lexicon.js";
import type { Discourse } from "./discourse.js";
import type { Found } from "./found.js";
import { pieceOfTokens } from "./pieces.js";
import {
	groupOf,
	lemmaAt,
	normAt,
	phraseOf,
	type SentenceView,
	tagAt,
} from "./sentence-view.js";
import { speakerOf } from "./speaker-of.js";
import { withoutTrailingAdjuncts } from "./trailing-adjuncts.js";

/** What giving up a noun of some force leaves. */
const LEFT: Readonly<Partial<Record<CueForce, CueForce>>> = {
	demand: "openness",
	opposition: "openness",
	concern: "openness",
	assertion: "neutral",
	support: "opposition",
};

/** The statement of who gives up a demand, an objection or a support of their own; null where the group does no such thing. */
export function readDroppedDemand(
	view: SentenceView,
	group: VerbGroup,
	{ text, lexicon, codebook }: Discourse,
): Found | null {
	if (view.quoteAt[group.main] || group.passive || group.negated || group.modal)
		return null;
	const stopped = readStopped(view, group, { text, lexicon, codebook });
	if (stopped) return stopped;
	const verb = lemmaAt(view, group.main);
	const { givingUp } = codebook.reporting;
	// "walked back its support"
	const isParted = givingUp.includes(`${verb} ${normAt(view, group.last + 1)}`);
	if (!isParted && !givingUp.includes(verb)) return null;
	const last = isParted ? group.last + 1 : group.last;
	const first = last + 1;
	const object = phraseOf(view, first);
	if (object?.first !== first || tagAt(view, first) !== "PRP$") return null;
	const noun = lexicon.nouns.get(lemmaAt(view, object.head));
	const force = noun && LEFT[noun.force];
	if (!force) return null;
	const entry: CueEntry = {
		lemma: lemmaAt(view, group.main),
		kind: "verb",
		force,
		takes: ["noun"],
		hedge: false,
	};
	const speaker = speakerOf(view, { entries: [entry], group, last }, lexicon);
	if (!speaker || speaker.inverted) return null;
	const end = withoutTrailingAdjuncts(
		view,
		{ first, end: clauseEnd(view, first, lexicon) },
		lexicon,
	);
	const piece = pieceOfTokens(view, text, first, end);
	return (
		piece && {
			view,
			basis: "cue",
			entry,
			source: speaker.range,
			cue: { first: group.first, last },
			pieces: [piece],
			circumstances: [],
			addressee: null,
			negative: false,
			endsQuoted: piece.quoted !== "not",
		}
	);
}

/** "has stopped asking for a seat", "ceased to back the plan": what the act would mean is no more. */
function readStopped(
	view: SentenceView,
	group: VerbGroup,
	{ text, lexicon, codebook }: Pick<Discourse, "text" | "lexicon" | "codebook">,
): Found | null {
	const ceasing = codebook.words["ceasing-verbs"] ?? [];
	if (!group.finite || !ceasing.includes(lemmaAt(view, group.main)))
		return null;
	const act = groupOf(view, group.last + 1);
	const cue = act === null || act.finite ? null : matchCue(view, act, lexicon);
	const told = cue?.entries.find(({ force }) =>
		/^(?:openness|opposition)$/.test(LEFT[force] ?? ""),
	);
	const force = told && LEFT[told.force];
	if (!cue || !told || !force) return null;
	const entry: CueEntry = { ...told, force };
	const speaker = speakerOf(
		view,
		{ entries: [entry], group, last: group.last },
		lexicon,
	);
	if (!speaker || speaker.inverted) return null;
	const after = contentAfter({
		view,
		text,
		cue: { ...cue, entries: [entry] },
		lexicon,
		isRelative: false,
		isInRelative: speaker.subject.link === "relative",
	});
	return (
		after && {
			view,
			basis: "cue",
			entry: {
				...entry,
				lemma: `given-up-${force === "openness" ? "open" : "opposes"}`,
			},
			source: speaker.range,
			cue: { first: group.first, last: cue.last },
			pieces: [after.piece],
			circumstances: after.around,
			addressee: null,
			negative: false,
			endsQuoted: after.piece.quoted !== "not",
		}
	);
}
