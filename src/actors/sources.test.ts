import { describe, expect, it } from "vitest";
import type { Attribution } from "../model/statement.js";
import { addReferent, makeDiscourse } from "./discourse/discourse.js";
import type { Referent } from "./discourse/referent.js";
import type { ActorLexicon } from "./lexicon/actor-lexicon.js";
import { chainOf, settleSpeakers } from "./sources.js";

// No test here looks anything up.
const discourse = makeDiscourse({} as ActorLexicon, null);
const person = (name: string): Referent =>
	addReferent(discourse, { type: "person", name });

const said = (over: Partial<Attribution>): Attribution => ({
	basis: "cue",
	form: "indirect",
	source: { start: 0, end: 1, text: "x" },
	cue: null,
	lemma: null,
	content: [],
	venue: null,
	hedges: [],
	saidAt: null,
	within: null,
	negative: false,
	addressee: null,
	confidence: 1,
	...over,
});

describe("speakers", () => {
	const ana = person("Ana");
	const plan = person("plan");

	it("are carried on by a sentence that goes on reporting", () => {
		const list = [said({}), said({ basis: "continuation", source: null })];
		expect(settleSpeakers(list, [plan, null])).toEqual([plan, plan]);
	});

	it("are not carried on by hearsay", () => {
		const list = [said({}), said({ basis: "hearsay", source: null })];
		expect(settleSpeakers(list, [ana, null])).toEqual([ana, null]);
	});

	it("inside other words are not what a later sentence goes on with", () => {
		const list = [
			said({}),
			said({ within: 0 }),
			said({ basis: "continuation", source: null }),
		];
		expect(settleSpeakers(list, [plan, ana, null])).toEqual([plan, ana, plan]);
	});
});

describe("the chain of those who pass words on", () => {
	const [paper, ana, peter] = [person("Echo"), person("Ana"), person("Peter")];

	it("stands outermost first, without the speaker", () => {
		const list = [said({}), said({ within: 0 }), said({ within: 1 })];
		expect(chainOf(list, [paper, ana, peter], 2)).toEqual([paper, ana]);
		expect(chainOf(list, [paper, ana, paper], 2)).toEqual([ana]);
		expect(chainOf(list, [paper, ana, peter], 0)).toEqual([]);
	});

	it("ends where attributions pass each other on in a circle", () => {
		const list = [said({ within: 1 }), said({ within: 0 })];
		expect(chainOf(list, [ana, paper], 0)).toEqual([paper]);
	});
});
