/** The schemas of the codebook's files: how each section is written in YAML and what it becomes. A new section is one line in `sections`. */

import { z } from "zod";
import type {
	Codebook,
	CueEntry,
	IssueEntry,
	WordLists,
} from "../model/codebook.js";
import {
	givenNames,
	organisation,
	person,
	places,
	state,
	titles,
} from "./codebook-actor-schemas.js";
import { grouped, keyed, listOf, type Section } from "./codebook-section.js";
import { text } from "./codebook-values.js";
import { events, reporting, times, units } from "./codebook-word-schemas.js";

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
			"thing-as",
			"thing-at",
			"thing-to",
			"thing-on",
			"that",
			"question",
		]),
	),
	hedge: z.boolean().default(false),
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
	wordSets: grouped(words),
	reporting: grouped(reporting),
	times: grouped(times),
	units: grouped(units),
	events: grouped(events),
	furniture: grouped(words),
	words: grouped(words),
};
