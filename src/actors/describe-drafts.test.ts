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
