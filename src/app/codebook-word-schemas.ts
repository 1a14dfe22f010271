/** How the codebook writes the words of reporting, of time, of amounts and of events. */

import { z } from "zod";
import type { ReportingWords } from "../model/codebook.js";
import type { EventWords } from "../model/event-words.js";
import type { HolidayEntry, TimeWords } from "../model/time-words.js";
import type { UnitWords } from "../model/unit-words.js";
import { listsOf } from "./codebook-section.js";
import { text, texts } from "./codebook-values.js";

export const reporting: z.ZodType<ReportingWords> = listsOf(
	"refusing",
	"uncommitted",
	"unanswered",
	"speaking",
	"answering",
	"answeringAbout",
	"giving",
	"staying",
	"telling",
	"holdingBack",
	"reserving",
	"wishing",
	"givingUp",
	"passiveRefusals",
	"voicing",
	"befalling",
	"anonymity",
	"nobody",
	"silence",
	"comment",
	"hearsay",
	"hearsayVerbs",
	"according",
	"ownWords",
	"documents",
	"documentParts",
	"venues",
	"platforms",
	"hedges",
	"reports",
	"speakers",
);

const holiday: z.ZodType<HolidayEntry> = z.strictObject({
	name: text,
	month: z.int().min(1).max(12).optional(),
	day: z.int().min(1).max(31).optional(),
	easter: z.int().optional(),
	weekday: z.int().min(0).max(6).optional(),
	nth: z.int().min(-1).max(5).optional(),
});

export const times: z.ZodType<TimeWords> = z.strictObject({
	weekdays: z.array(texts).default([]),
	months: z.array(texts).default([]),
	seasons: z.record(text, z.int().min(1).max(12)).default({}),
	dayWords: z.record(text, z.int()).default({}),
	dayParts: texts,
	holidays: z.array(holiday).default([]),
	namedDays: z
		.array(z.strictObject({ name: text, date: z.iso.date() }))
		.default([]),
	names: texts,
	ahead: texts,
	intending: texts,
	blaming: texts,
	occasions: texts,
	counted: texts,
});

export const units: z.ZodType<UnitWords> = z.strictObject({
	currencies: z
		.array(
			z.strictObject({
				code: z.string().length(3),
				signs: texts,
				names: texts,
			}),
		)
		.default([]),
	scales: z.record(text, z.number()).default({}),
	units: z.array(z.strictObject({ unit: text, words: texts })).default([]),
	countable: texts,
	forces: texts,
	parts: texts,
	labels: texts,
	dates: texts,
});

const byKind = z.partialRecord(
	z.enum([
		"meeting",
		"call",
		"visit",
		"statement",
		"publication",
		"decision",
		"signing",
		"military",
		"other",
	]),
	z.array(text),
);

export const events: z.ZodType<EventWords> = z.strictObject({
	verbs: byKind.default({}),
	phrasal: byKind.default({}),
	nouns: byKind.default({}),
	light: texts,
	due: texts,
	calendar: texts,
	undated: texts,
	states: texts,
	armed: texts,
	arms: texts,
	telephone: texts,
	attackers: texts,
	accusing: texts,
	pledging: texts,
	proclaiming: texts,
	attitudes: texts,
	spoken: texts,
	measuring: texts,
	taken: texts,
	agenda: texts,
});
