/** The schemas of the codebook's files: how each section is written in YAML and what it becomes. A new section is one line in `sections`. */

import { z } from "zod";
import type {
	Codebook,
	CueEntry,
	GivenNames,
	IssueEntry,
	OrganisationEntry,
	PersonEntry,
	PlaceEntry,
	ReportingWords,
	StateEntry,
	TitleEntry,
	WordLists,
} from "../model/codebook.js";
import type { EventWords } from "../model/event-words.js";
import type { HolidayEntry, TimeWords } from "../model/time-words.js";
import type { UnitWords } from "../model/unit-words.js";
import { officeFromLine, surnamesOf } from "./codebook-people.js";
import { placesFromLines } from "./codebook-places.js";
import { pluralOf } from "./codebook-plurals.js";
import {
	grouped,
	keyed,
	listOf,
	listsOf,
	type Section,
} from "./codebook-section.js";

const text = z.string().min(1);
const texts = z.array(text).default([]);
const gender = z.enum(["f", "m"]).nullable().default(null);

const cue: z.ZodType<CueEntry> = z.strictObject({
	lemma: text,
	kind: z.enum(["verb", "noun", "phrase"]),
	force: z.enum([
		"neutral",
		"assertion",
		"denial",
		"demand",
		"commitment",
		"support",
		"opposition",
		"concern",
		"openness",
		"provision",
	]),
	takes: z.array(
		z.enum([
			"clause",
			"quote",
			"noun",
			"infinitive",
			"gerund",
			"as",
			"addressee",
			"person-infinitive",
			"predicate",
			"question",
		]),
	),
	hedge: z.boolean().default(false),
});

const state: z.ZodType<StateEntry> = z
	.strictObject({
		name: text,
		short: text.optional(),
		aliases: texts,
		demonyms: texts,
		capital: text.nullable().default(null),
		metonyms: z.array(text).optional(),
		region: z.enum([
			"Europe",
			"Africa",
			"Middle East",
			"Asia",
			"Americas",
			"Oceania",
		]),
	})
	.transform((entry) => ({
		...entry,
		short: entry.short ?? entry.name,
		metonyms: entry.metonyms ?? (entry.capital === null ? [] : [entry.capital]),
	}));

const organisation: z.ZodType<OrganisationEntry> = z
	.strictObject({
		name: text,
		short: text.optional(),
		aliases: texts,
		metonyms: texts,
		type: z.enum(["organisation", "office"]).default("organisation"),
		kind: z
			.enum([
				"body",
				"alliance",
				"ministry",
				"agency",
				"military",
				"armed-group",
				"party",
				"parliament",
				"court",
				"media",
				"company",
				"society",
			])
			.default("body"),
		state: text.nullable().default(null),
	})
	.transform((entry) => ({ ...entry, short: entry.short ?? entry.name }));

const office = text.transform((line, context) => {
	const held = officeFromLine(line);
	if (held !== null) return held;
	context.addIssue({
		code: "custom",
		message: `"${line}" is no office; write "role | state or organisation | from/to", with days, months or years, ".." for still held`,
	});
	return z.NEVER;
});

const person: z.ZodType<PersonEntry> = z
	.strictObject({
		name: text,
		aliases: texts,
		surname: text.optional(),
		gender,
		offices: z.array(office).default([]),
	})
	.transform(({ surname, ...entry }) => ({
		...entry,
		surnames: surnamesOf(entry.name, entry.aliases, surname ?? null),
	}));

const titleRow = z.strictObject({
	title: text,
	forms: texts,
	plurals: z.array(text).optional(),
	uses: z.array(z.enum(["before", "alone"])).default(["alone"]),
	gender,
});

const titles: z.ZodType<readonly TitleEntry[]> = z
	.partialRecord(
		z.enum([
			"head-of-state",
			"head-of-government",
			"minister",
			"legislator",
			"envoy",
			"spokesperson",
			"official",
			"leader",
			"military",
			"royal",
			"clergy",
			"jurist",
			"expert",
			"press",
			"citizen",
			"honorific",
		]),
		z.array(titleRow),
	)
	.transform((byKind) =>
		Object.entries(byKind).flatMap(([kind, rows]) =>
			rows.map((row) => ({
				title: row.title,
				forms: row.forms,
				plurals: pluralsOf(
					row.title,
					row.forms,
					kind === "honorific" ? [] : row.plurals,
				),
				kind: kind as TitleEntry["kind"],
				beforeName: row.uses.includes("before"),
				anaphor: row.uses.includes("alone"),
				gender: row.gender,
			})),
		),
	);

// `given` are the irregular ones; an empty list says that there is no plural at all.
function pluralsOf(
	title: string,
	forms: readonly string[],
	given: readonly string[] | undefined,
): readonly string[] {
	if (given?.length === 0) return [];
	return [...new Set([...[title, ...forms].map(pluralOf), ...(given ?? [])])];
}

const placeLines = z.record(text, text);

const places: z.ZodType<readonly PlaceEntry[]> = z
	.strictObject({
		cities: placeLines.default({}),
		regions: placeLines.default({}),
		sites: placeLines.default({}),
		waters: placeLines.default({}),
	})
	.transform(({ cities, regions, sites, waters }) => [
		...placesFromLines(cities, "city"),
		...placesFromLines(regions, "region"),
		...placesFromLines(sites, "site"),
		...placesFromLines(waters, "water"),
	]);

const nameLine = z
	.string()
	.default("")
	.transform((line) => line.split(/\s+/).filter((name) => name !== ""));

const givenNames: z.ZodType<GivenNames> = z.strictObject({
	f: nameLine,
	m: nameLine,
});

// Terms stand under their weight, so that a list of sixty reads as five lines: "5: [ceasefire, truce]".
const issueTerms: z.ZodType<IssueEntry["terms"]> = z
	.partialRecord(z.enum(["1", "2", "3", "4", "5"]), z.array(text))
	.transform((byWeight) =>
		Object.entries(byWeight).flatMap(([weight, terms]) =>
			(terms ?? []).map((term) => ({ term, weight: Number(weight) })),
		),
	);

const issue: z.ZodType<IssueEntry> = z.strictObject({
	code: text,
	label: text,
	terms: issueTerms,
});

const reporting: z.ZodType<ReportingWords> = listsOf(
	"refusing",
	"speaking",
	"answering",
	"answeringAbout",
	"giving",
	"staying",
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

const times: z.ZodType<TimeWords> = z.strictObject({
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
	occasions: texts,
	counted: texts,
});

const units: z.ZodType<UnitWords> = z.strictObject({
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

const events: z.ZodType<EventWords> = z.strictObject({
	verbs: byKind.default({}),
	nouns: byKind.default({}),
	light: texts,
	due: texts,
	undated: texts,
	states: texts,
	armed: texts,
	arms: texts,
	telephone: texts,
	attackers: texts,
	accusing: texts,
});

const words: z.ZodType<WordLists> = z.record(text, z.array(text));

/** Every section of the codebook, by its top-level key in the files. */
export const sections: {
	readonly [Field in keyof Codebook]: Section<Codebook[Field]>;
} = {
	// A verb may stand under several forces ("propose" of a person, of a plan); a user's entries replace all of its lemma.
	cues: listOf(
		cue,
		(entry) => `${entry.lemma} (${entry.kind})`,
		(entry) => `${entry.lemma} (${entry.kind}, ${entry.force})`,
	),
	states: listOf(state, (entry) => entry.name),
	organisations: listOf(organisation, (entry) => entry.name),
	people: listOf(person, (entry) => entry.name),
	titles: keyed(titles, (entry) => `${entry.title} (${entry.kind})`),
	places: keyed(
		places,
		(entry) => `${entry.name} (${entry.kind}, ${entry.state ?? "no state"})`,
	),
	givenNames: grouped(givenNames),
	issues: listOf(issue, (entry) => entry.code),
	reporting: grouped(reporting),
	times: grouped(times),
	units: grouped(units),
	events: grouped(events),
	furniture: grouped(words),
	words: grouped(words),
};
