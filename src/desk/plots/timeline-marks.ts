/** What a timeline draws: events, days and drafts of a state, each with the address it leads to. */

import type { DraftState } from "../../model/state.js";
import type { DayInterval } from "../../model/when.js";
import type { StatementDay } from "../../record/port.js";
import {
	compareWords,
	type StateContext,
} from "../../views/state/state-context.js";
import type { DayWindow } from "../../views/state/within-days.js";
import { addressOf } from "../frame/address-of.js";
import type { Frame } from "../frame/frame.js";
import type { TimelineMarks } from "./timeline-plot.js";

/** Null where neither the record nor the window has a day. The days shown are those of documents, not those of far dates told of. */
export function timelineMarks(
	{ state, draftName }: StateContext,
	{
		days,
		window,
		frame,
	}: {
		readonly days: readonly StatementDay[];
		readonly window: DayWindow;
		readonly frame: Frame;
	},
): TimelineMarks | null {
	const covered = state.coverage.days;
	const from = window.from ?? covered[0]?.day;
	const to = window.to ?? covered.at(-1)?.day;
	if (from === undefined || to === undefined || from > to) return null;
	const isShown = (day: string) => day >= from && day <= to;
	const documents = new Map(covered.map((one) => [one.day, one.documents]));
	const dated = state.drafts
		.filter(({ candidates }) => candidates.length === 0)
		.filter(isDated);
	const clipped = (day: string) => (day < from ? from : day > to ? to : day);
	return {
		from,
		to,
		events: state.events.flatMap(({ date, words, evidence: [first] }) =>
			date === null || first === undefined || !isShown(date.from)
				? []
				: [
						{
							day: date.from,
							words,
							href: frame.place(first.document, first.span),
						},
					],
		),
		days: days
			.filter(({ day }) => isShown(day))
			.map(({ day, statements }) => ({
				day,
				statements,
				documents: documents.get(day) ?? 0,
				href: frame.href("/statements", { from: day, to: day }),
			})),
		drafts: foremost(dated).map(({ key, days }) => ({
			name: draftName(key),
			from: clipped(days.from),
			to: clipped(days.to),
			href: addressOf(frame, "draft", key) ?? "",
		})),
		allDrafts: dated.length,
	};
}

type DatedDraft = DraftState & { readonly days: DayInterval };

const isDated = (draft: DraftState): draft is DatedDraft => draft.days !== null;

/** A drawing of more lines than this says nothing; the table of days names all. */
const DRAWN_DRAFTS = 40;

/** Where there are too many, those of whose points most is told and most is said, in the order of the state. */
function foremost(drafts: readonly DatedDraft[]): readonly DatedDraft[] {
	if (drafts.length <= DRAWN_DRAFTS) return drafts;
	const drawn = new Set(
		[...drafts]
			.sort(
				(a, b) =>
					b.provisions.length - a.provisions.length ||
					b.evidence.length - a.evidence.length ||
					compareWords(a.key, b.key),
			)
			.slice(0, DRAWN_DRAFTS),
	);
	return drafts.filter((draft) => drawn.has(draft));
}
