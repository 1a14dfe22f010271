/** How the codebook writes states, organisations, people, their titles and their places. */

import { z } from "zod";
import type {
	GivenNames,
	OrganisationEntry,
	PersonEntry,
	PlaceEntry,
	StateEntry,
	TitleEntry,
} from "../model/codebook.js";
import { officeFromLine, surnamesOf } from "./codebook-people.js";
import { placesFromLines } from "./codebook-places.js";
import { pluralOf } from "./codebook-plurals.js";
import { text, texts } from "./codebook-values.js";

const gender = z.enum(["f", "m"]).nullable().default(null);

export const state: z.ZodType<StateEntry> = z
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

export const organisation: z.ZodType<OrganisationEntry> = z
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

export const person: z.ZodType<PersonEntry> = z
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

export const titles: z.ZodType<readonly TitleEntry[]> = z
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

export const places: z.ZodType<readonly PlaceEntry[]> = z
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

export const givenNames: z.ZodType<GivenNames> = z.strictObject({
	f: nameLine,
	m: nameLine,
});
