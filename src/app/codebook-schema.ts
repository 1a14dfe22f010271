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
	StateEntry,
	TitleEntry,
	WordLists,
} from "../model/codebook.js";
import { officeFromLine, surnamesOf } from "./codebook-people.js";
import { placesFromLines } from "./codebook-places.js";
import { pluralOf } from "./codebook-plurals.js";

/** How one top-level key of the files is read, and how a user's file is laid over the built-in one. */
export interface Section<Value> {
	readonly schema: z.ZodType<Value>;
	readonly empty: Value;
	/** The two together; where both hold an entry of the same key, the one of `over`. */
	readonly merge: (base: Value, over: Value) => Value;
	/** The keys of the entries, to find one given twice; null where giving one twice is no mistake. */
	readonly keys: ((value: Value) => readonly string[]) | null;
}

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
				plurals:
					row.plurals ??
					(kind === "honorific" ? [] : [row.title, ...row.forms].map(pluralOf)),
				kind: kind as TitleEntry["kind"],
				beforeName: row.uses.includes("before"),
				anaphor: row.uses.includes("alone"),
				gender: row.gender,
			})),
		),
	);

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

const issue: z.ZodType<IssueEntry> = z.strictObject({
	code: text,
	label: text,
	terms: z.array(z.strictObject({ term: text, weight: z.int().min(1).max(5) })),
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
	givenNames: {
		schema: givenNames,
		empty: { f: [], m: [] },
		merge: (base, over) => ({
			f: union(base.f, over.f),
			m: union(base.m, over.m),
		}),
		keys: null,
	},
	issues: listOf(issue, (entry) => entry.code),
	words: {
		schema: words,
		empty: {},
		merge: mergeWordLists,
		keys: (value) => Object.keys(value),
	},
};

function listOf<Entry>(
	entry: z.ZodType<Entry>,
	key: (entry: Entry) => string,
	unique = key,
): Section<readonly Entry[]> {
	return keyed(z.array(entry), key, unique);
}

function keyed<Entry>(
	schema: z.ZodType<readonly Entry[]>,
	key: (entry: Entry) => string,
	unique = key,
): Section<readonly Entry[]> {
	return {
		schema,
		empty: [],
		merge: (base, over) => {
			const replaced = new Set(over.map(key));
			return [...base.filter((entry) => !replaced.has(key(entry))), ...over];
		},
		keys: (value) => value.map(unique),
	};
}

// A user who adds one word to a list keeps the rest of it.
function mergeWordLists(base: WordLists, over: WordLists): WordLists {
	const merged: Record<string, readonly string[]> = { ...base };
	for (const [list, added] of Object.entries(over))
		merged[list] = union(merged[list] ?? [], added);
	return merged;
}

function union(
	base: readonly string[],
	over: readonly string[],
): readonly string[] {
	return [...new Set([...base, ...over])];
}
