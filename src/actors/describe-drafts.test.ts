import { describe, expect, it } from "vitest";
import { resolveMarked } from "../../test/marked-actors.js";

/** Each draft as `name: points, status, by …, backed by …`. */
function draftsOf(text: string): readonly string[] {
	const { drafts, labels: _, actors } = resolveMarked(text);
	const name = (id: string) =>
		[...actors.values()].find((actor) => actor.id === id)?.name ?? id;
	return drafts.map(
		(draft) =>
			`${draft.name}: ${draft.points ?? "-"}; ${draft.status.join(" ") || "-"}; by ${draft.by.map(name).join(", ") || "-"}; backed by ${draft.backers.map(name).join(", ") || "-"}`,
	);
}

describe("the drafts an article speaks of", () => {
	it.each([
		[
			"points and status come from any mention",
			"A leaked peace plan would end the war. [Norway|norway!1] said {1 the 12-point draft plan was final}.",
			["12-point plan: 12; draft leaked; by -; backed by -"],
		],
		[
			"number words count points",
			"The roadmap, a nine-point text, ignores the river.",
			["9-point roadmap: 9; -; by -; backed by -"],
		],
		[
			"authors stand after the text",
			"[Britain|uk] and [France|france] met. The European plan, drafted by Britain and France, calls for a truce.",
			["European plan: -; -; by United Kingdom, France; backed by -"],
		],
		[
			"pages and those who drew it up make a paper a text",
			"A five-page paper would reopen the bridge. Under [the proposal|p!1d], {1 Orland pays}.",
			["five-page paper: -; -; by -; backed by -"],
		],
		[
			"so do its articles",
			"An accord in 18 articles would reopen the bridge. [The text|p!1d] says {1 Orland pays}.",
			["18-point accord: 18; -; by -; backed by -"],
		],
		[
			"drafts in general and what a crowd plans are none",
			"The draft is long. Drafts are there to be changed, and relief groups’ plans wait.",
			["draft: -; draft; by -; backed by -"],
		],
		[
			"a text that nobody could sign is the one on the table",
			"[Norway|norway] has a draft treaty. Its minister could not accept a treaty that sells the fish, nor sign a text without a court.",
			["draft treaty: -; -; by -; backed by -"],
		],
		[
			"the first and the second of two are texts of their own, with those who sent them",
			"There are two drafts. The first, handed to both in May by the envoys from Sundholm, runs to 24 articles. The second came on Friday from [Norland|norland!1]. The Sundholm draft is long, the reply is short, and {1 the first is better}, Norland said.",
			[
				"first draft: -; draft; by -; backed by -",
				"second draft: -; draft; by -; backed by -",
			],
		],
		[
			"the other of two is its own, and goes by what it is known as",
			"Two documents lie on the table. One is the Sellick Draft. The other is Norland's answer, known in the corridors as the Green Paper. The counter-text is short, and [Norland's version|g!1d] says {1 the port is free}.",
			[
				"Sellick Draft: -; draft; by -; backed by -",
				"Green Paper: -; -; by -; backed by -",
			],
		],
		[
			"a treaty of some town is no other",
			"The draft accord caps the fleet. The Treaty of Ullen, which both like to cite, was broken.",
			[
				"draft accord: -; draft; by -; backed by -",
				"Treaty of Ullen: -; -; by -; backed by -",
			],
		],
		[
			"an earlier version and a dated draft are other texts",
			"The draft accord caps the fleet. An earlier version gave half the catch. The 12 years of the September draft are gone. The draft is long.",
			[
				"draft accord: -; draft; by -; backed by -",
				"earlier version: -; -; by -; backed by -",
				"September draft: -; draft; by -; backed by -",
			],
		],
		[
			"“the draft” is the one spoken of, and not that of a month told beside it",
			"The ten-point framework caps the fleet. Gone is the amnesty of the 12-point draft of June. On land [the draft|p!1d] says {1 Orland pays}.",
			[
				"10-point framework: 10; draft; by -; backed by -",
				"12-point draft: 12; draft; by -; backed by -",
			],
		],
		[
			"a month in which the text was spoken of is no other text",
			"In September envoys brought a draft accord. The September draft caps the fleet.",
			["draft accord: -; draft; by -; backed by -"],
		],
		[
			"an accord of long ago and what is said of it are no draft",
			"The draft memorandum is long. The agreement of 2016 failed. That agreement was never loved.",
			["draft memorandum: -; draft; by -; backed by -"],
		],
		[
			"a bill in parliament is no treaty",
			"Lawmakers passed a bill that raises dues, and envoys wrote a draft agreement. The agreement is long. The bill is short.",
			[
				"bill: -; -; by -; backed by -",
				"draft agreement: -; -; by -; backed by -",
			],
		],
		[
			"a text is not called after its clause",
			"The draft accord caps the fleet. [A clause on fishing|d!1] gives {1 boats the right to enter}.",
			["draft accord: -; draft; by -; backed by -"],
		],
		[
			"a backer stands before the hyphen",
			"[The United States|us] waited. A US-backed proposal would cede land.",
			["US-backed proposal: -; -; by -; backed by United States"],
		],
		[
			"a draft constitution and the charter that speaks are one text",
			"A secret draft constitution would end the quarrel. [The 62-page charter|c!1d] stipulates {1 that judges be elected}.",
			["secret draft constitution: -; draft secret; by -; backed by -"],
		],
		[
			"the outline of a treaty is the treaty",
			"They have the outline of a treaty for the bay. The treaty is long.",
			["outline: -; -; by -; backed by -"],
		],
		[
			"an accord with something in it is a text",
			"They are close to a fisheries accord that would cut the quota.",
			["fisheries accord: -; -; by -; backed by -"],
		],
		[
			"a deal that somebody fears is none",
			"They dread a deal that would reward the raiders.",
			[],
		],
		[
			"a text may stand behind its verb",
			"There is a 12-article document and on the table lies nothing else.",
			["12-article document: 12; -; by -; backed by -"],
		],
		[
			"a plan goes by the name it is given later",
			"A plan is ready. The so-called harbour framework would mend the quays. The plan is long.",
			["harbour framework: -; -; by -; backed by -"],
		],
		[
			"that version is of what was told, and content is a mood",
			"Orland left the talks content. The minister rejected that version.",
			[],
		],
		[
			"talks and statements are no drafts",
			"In a joint statement, the talks were praised.",
			[],
		],
	])("%s", (_, text, expected) => {
		expect(draftsOf(text)).toEqual(expected);
	});

	it("have the id of the actor that speaks for them", () => {
		const { drafts, actors } = resolveMarked(
			"[The plan|plan!1d] envisages {1 a truce}.",
		);
		expect(drafts.map((draft) => draft.id)).toEqual([actors.get("plan")?.id]);
	});
});
