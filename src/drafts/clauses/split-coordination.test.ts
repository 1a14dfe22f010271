import { describe, expect, it } from "vitest";
import { loadTagger } from "../../app/load-models.js";
import { analyze } from "../../language/analyze.js";
import { splitCoordination } from "./split-coordination.js";

const tagger = loadTagger();
const words = {
	verbs: new Set([
		"cap",
		"phase",
		"ban",
		"freeze",
		"lift",
		"open",
		"delete",
		"share",
	]),
	nouns: new Set([
		"freeze",
		"ban",
		"pact",
		"withdrawal",
		"court",
		"return",
		"truce",
		"observer",
	]),
	umbrellas: new Set(["concession", "step"]),
};

/** The pieces of a text, parted by " | ". */
function split(text: string): string {
	const { tokens } = analyze(
		text,
		[{ start: 0, end: text.length, kind: "body" }],
		tagger,
	);
	return splitCoordination(tokens, { from: 0, to: tokens.length }, words)
		.map(({ from, to }) => text.slice(tokens[from]!.start, tokens[to - 1]!.end))
		.join(" | ");
}

describe("splitCoordination", () => {
	it.each([
		[
			"nouns that open alike",
			"a freeze on bases and a ban on mines",
			"a freeze on bases | a ban on mines",
		],
		[
			"a list with a comma before its last member",
			"a freeze on bases, a ban on mines, and a court for both",
			"a freeze on bases | a ban on mines | a court for both",
		],
		[
			"a verb that looks like an adjective, and an infinitive",
			"both sides to open roads within 30 days and to keep their guns out of the town",
			"both sides to open roads within 30 days | to keep their guns out of the town",
		],
		[
			"a plain object and a verb of its own",
			"the border along the river, deletes every clause on bases",
			"the border along the river | deletes every clause on bases",
		],
		[
			"bare verbs",
			"cap the army at 30,000 and phase out conscription",
			"cap the army at 30,000 | phase out conscription",
		],
		[
			"gerunds",
			"inviting the north back and lifting the embargo",
			"inviting the north back | lifting the embargo",
		],
		[
			"clauses",
			"elections would be held in May, and Norway and Kenya would watch the border",
			"elections would be held in May | Norway and Kenya would watch the border",
		],
		[
			"a subject with two gerunds",
			"the north limiting its army and receiving guarantees",
			"the north limiting its army | receiving guarantees",
		],
		[
			"a contrast",
			"freeze the line, while rebels would leave the capital",
			"freeze the line | rebels would leave the capital",
		],
		[
			"what goes on in step with it",
			"the north would be readmitted as sanctions are lifted",
			"the north would be readmitted | sanctions are lifted",
		],
		[
			"what stands behind a heading",
			"steps for trust, including a ban on flights and the return of prisoners",
			"a ban on flights | the return of prisoners",
		],
		[
			"a verb of the text itself",
			"the north would get guarantees, deletes the ban on alliances",
			"the north would get guarantees | deletes the ban on alliances",
		],
		[
			"a verb that looks like a noun before a noun",
			"the islands would open a port and share gas revenue evenly",
			"the islands would open a port | share gas revenue evenly",
		],
		[
			"a verb that looks like one with a subject",
			"both sides would free their captives by June and pull heavy guns back from the river",
			"both sides would free their captives by June | pull heavy guns back from the river",
		],
		[
			"a plain noun and a body told of by a clause",
			"mixed schools and a port office whose fees would be shared",
			"mixed schools | a port office whose fees would be shared",
		],
		[
			"a deed and a number of people",
			"an unlimited truce and 900 observers along the canal",
			"an unlimited truce | 900 observers along the canal",
		],
		[
			"clauses without a conjunction",
			"Orland would have to let water through, filling of the reservoir would be spread over seven years, and a panel would settle quarrels",
			"Orland would have to let water through | filling of the reservoir would be spread over seven years | a panel would settle quarrels",
		],
		[
			"a clause behind a thing",
			"a referendum on the port, and the fleet would leave by May",
			"a referendum on the port | the fleet would leave by May",
		],
		[
			"deeds that somebody is to do",
			"Orland is to leave the river towns by May and to pay 4 billion crowns into a fund",
			"Orland is to leave the river towns by May | to pay 4 billion crowns into a fund",
		],
		[
			"gerunds that both are bound to",
			"the two governments to ending the blockade, sharing the power and naming envoys",
			"the two governments to ending the blockade | sharing the power | naming envoys",
		],
		[
			"a share set off from its verb",
			"title stays with the state, but a third of the fees, up from nothing today, would go to the south",
			"title stays with the state | a third of the fees, up from nothing today, would go to the south",
		],
		[
			"gifts",
			"give the valley its own parliament, a police force of 300 and a vote on secession",
			"give the valley its own parliament | a police force of 300 | a vote on secession",
		],
		[
			"what somebody gets",
			"the south would get a naval base on the cape and a lease on the airfield",
			"the south would get a naval base on the cape | a lease on the airfield",
		],
		[
			"things with an article",
			"a joint fund and a hotline",
			"a joint fund | a hotline",
		],
		[
			"sums",
			"$2bn to a fund and $300m to schools",
			"$2bn to a fund | $300m to schools",
		],
	])("parts %s", (_, text, expected) => {
		expect(split(text)).toBe(expected);
	});

	it.each([
		[
			"names behind between",
			"a pact between the north, the south and the islands",
		],
		["names in a row", "recognition of Maraz, Tiva and Loun as northern land"],
		["objects of one verb", "scrap tariffs on steel and cars"],
		["those who get it", "give a widow and a child each a pension"],
		["what a thing is for", "a fund for a port and a road"],
		["who may fish", "give boats from a port and a village the right to fish"],
		["alternatives", "a ban on mines or a ban on shells"],
		["two verbs of one object", "phase out and ban the old mines"],
		["two nouns", "lift the ban on timber and share trading"],
		[
			"a number that is added to one before",
			"a ban on 40 guns and 60 observers",
		],
		["a clause about both", "laws and rules that protect shepherds"],
		["a quotation", "a “freeze on bases and a ban on mines”"],
		["shares that belong together", "the north 12 seats and the south 14"],
	])("leaves %s together", (_, text) => {
		expect(split(text)).toBe(text);
	});
});
