import { describe, expect, it } from "vitest";
import { builtInFurniture } from "../../../test/built-in-furniture.js";
import { segmentBlocks } from "./segment-blocks.js";

const furniture = builtInFurniture();

/** "kind: text" for each block, body cut to its first words. */
function blocksOf(text: string): readonly string[] {
	return segmentBlocks(text, furniture).map((block) => {
		const words = text.slice(block.start, block.end).trim();
		return `${block.kind}: ${block.kind === "body" ? words.slice(0, 12) : words}`;
	});
}

describe("segmentBlocks", () => {
	it("takes a quotation told again below for a sub-heading, though it stands after links", () => {
		const text = [
			"Ruritania and Graustark edge closer to a river treaty",
			"Negotiators from the two states said on Tuesday they had agreed on a draft.",
			"The draft would hand the upper lock to a joint board, the ministry said.",
			"More on the river",
			"Graustark opens its first cable car",
			"‘No third bank’",
			"The envoy left on Tuesday.",
			"“There is no third bank to this river,” she said.",
		].join("\n");
		expect(blocksOf(text).slice(3, 6)).toEqual([
			"related: More on the river",
			"related: Graustark opens its first cable car",
			"subheading: ‘No third bank’",
		]);
	});

	it("takes what stands between the title and a signature for a standfirst, and places alone for a dateline", () => {
		const paragraph =
			"Envoys of the two states met for an hour on Tuesday and agreed to meet again, the ministry said.";
		const page = (...head: readonly string[]) =>
			blocksOf([...head, paragraph, paragraph].join("\n"))
				.slice(0, head.length)
				.map((block) => block.split(":")[0]);
		expect(
			page(
				"The river this morning",
				"Nobody on the river wants the lower lock.",
				"River desk, Zenda",
			),
		).toEqual(["title", "standfirst", "byline"]);
		expect(
			page(
				"The river this morning",
				"Nobody on the river wants the lower lock.",
				"No third bank",
			),
		).toEqual(["title", "body", "subheading"]);
		expect(
			page(
				"The river this morning",
				"Old quarrels and a lock",
				"ZENDA AND HENTZAU",
			),
		).toEqual(["title", "standfirst", "dateline"]);
	});

	it("ends a page with its agencies and what the paper adds of its own", () => {
		const page = [
			"The river this morning",
			"Envoys of the two states met for an hour on Tuesday, the ministry said.",
			"They are to meet again before the month is out.",
			"BNS, AFP, own information",
		].join("\n");
		expect(blocksOf(page).at(-1)).toBe("credit: BNS, AFP, own information");
	});

	it("takes the numbered parts of a digest for sub-headings, and the points of a list for none", () => {
		const paragraph =
			"Envoys of the two states met for an hour on Tuesday and agreed to meet again before the month is out, the ministry said.";
		const digest = [
			"The river this morning",
			paragraph,
			"1. Who met whom",
			paragraph,
			"2. What comes next",
			paragraph,
			"The draft has three points:",
			"1. A joint board",
			"2. Lower tolls",
			"3. A court",
		].join("\n");
		expect(blocksOf(digest).map((block) => block.split(":")[0])).toEqual([
			"title",
			"body",
			"subheading",
			"body",
			"subheading",
			"body",
			"body",
			"body",
			"body",
			"body",
		]);
	});

	it("takes a sentence between the title and the paragraph that tells the title's news for a standfirst", () => {
		const text = [
			"Mediators hand river treaty text to both capitals",
			"A shared board would run the locks and set the tolls for ten years, sources say.",
			"Mediators have handed the text of a river treaty to both capitals, Ruritania said on Tuesday, after a board was agreed.",
			"The draft would halve the tolls, the ministry said.",
		].join("\n");
		expect(blocksOf(text)[1]).toMatch(/^standfirst: /);
	});

	it("tells the furniture of a page with one line a paragraph from its text", () => {
		const text = [
			"Ruritania and Graustark edge closer to a river treaty",
			"By our correspondents in Strelsau",
			"STRELSAU, March 3 – Negotiators from the two states said on Tuesday they had agreed on a draft.",
			"The draft would hand the upper lock to a joint board, the Ruritanian foreign ministry said in a note.",
			"Graustark opens its first cable car",
			"‘No third bank’",
			"“There is no third bank to this river,” the envoy said.",
			"Delegates at the lock in Strelsau. File photo",
			"(Reporting by newsroom staff; editing by the desk)",
		].join("\n");
		expect(blocksOf(text)).toEqual([
			"title: Ruritania and Graustark edge closer to a river treaty",
			"byline: By our correspondents in Strelsau",
			"dateline: STRELSAU, March 3 –",
			"body: Negotiators ",
			"body: The draft wo",
			"related: Graustark opens its first cable car",
			"subheading: ‘No third bank’",
			"body: “There is no",
			"caption: Delegates at the lock in Strelsau. File photo",
			"credit: (Reporting by newsroom staff; editing by the desk)",
		]);
	});

	const rows: readonly (readonly [
		name: string,
		text: string,
		blocks: readonly string[],
	])[] = [
		[
			"leaves a single line alone, whatever it looks like",
			"Talks collapse",
			["body: Talks collap"],
		],
		["has no blocks where there is only white space", " \n\t\n", []],
		[
			"parts a credit in brackets from the end of the last paragraph",
			"The talks failed, she said.\nNobody knows why, he said. (Editing by Ada Lind)",
			[
				"body: The talks fa",
				"body: Nobody knows",
				"credit: (Editing by Ada Lind)",
			],
		],
		[
			"keeps a line without a full stop that reports speech as text",
			"The talks failed, she said.\nThe envoy told reporters that he would come back on Friday\nNobody knows why, he said.",
			["body: The talks fa", "body: The envoy to", "body: Nobody knows"],
		],
		[
			"keeps the lines of a transcript as text",
			"MS. ROE:  Good morning.\nQ    Will you go on with\nMS. ROE:  Let me finish.\nQ    And the lock?\nMS. ROE:  The lock too.\nThank you all",
			[
				"body: MS. ROE:  Go",
				"body: Q    Will yo",
				"body: MS. ROE:  Le",
				"body: Q    And the",
				"body: MS. ROE:  Th",
				"body: Thank you al",
			],
		],
		[
			"keeps what stands below a line that ends with a colon",
			"The talks failed, she said.\nThe paper says:\nThe lock is shared\nTolls fall by half\nThat is all, he said.",
			[
				"body: The talks fa",
				"body: The paper sa",
				"body: The lock is ",
				"body: Tolls fall b",
				"body: That is all,",
			],
		],
		[
			"takes the lines after a label for links until the text goes on",
			"The talks failed, she said.\nRead more:\nA cable car opens in Zenda\nSnow closes the pass\nNobody knows why, he said.",
			[
				"body: The talks fa",
				"related: Read more:",
				"related: A cable car opens in Zenda",
				"related: Snow closes the pass",
				"body: Nobody knows",
			],
		],
		[
			"joins the lines of a paragraph that a page width broke",
			"The talks on the river failed on Tuesday, the envoy\nsaid, because the paper on tolls had been leaked and\nneither side would defend it.\n\nNobody knows who leaked it.",
			["body: The talks on", "body: Nobody knows"],
		],
		[
			"joins a word that a link set on a line of its own",
			"The talks failed on Tuesday, said the envoy, who had been\ncriticised\nfor the leak.\nNobody knows why it was leaked, he said, and nobody will say.",
			["body: The talks fa", "body: Nobody knows"],
		],
	];
	for (const [name, text, blocks] of rows) {
		it(name, () => expect(blocksOf(text)).toEqual(blocks));
	}
});
