/** Real Word files for tests, written by a library. */

import {
	CommentRangeEnd,
	CommentRangeStart,
	CommentReference,
	DeletedTextRun,
	Document,
	FootnoteReferenceRun,
	HeadingLevel,
	InsertedTextRun,
	LevelFormat,
	Packer,
	Paragraph,
	Table,
	TableCell,
	TableRow,
	TextRun,
} from "docx";

const ARLAND = {
	id: 1,
	author: "Arland delegation",
	date: "2026-03-03T09:14:00Z",
};
const BERLAND = {
	id: 2,
	author: "Berland delegation",
	date: "2026-03-04T18:00:00Z",
};

/** A draft of three numbered points on which two delegations have worked, with a footnote, a remark and a table. */
export function makeDraftDocx(): Promise<Uint8Array> {
	const numbered = { numbering: { reference: "points", level: 0 } };
	return pack({
		title: "Northern Passage, draft 3",
		creator: "Secretariat",
		numbering: {
			config: [
				{
					reference: "points",
					levels: [
						{ level: 0, format: LevelFormat.DECIMAL, text: "%1." },
						{ level: 1, format: LevelFormat.LOWER_LETTER, text: "(%2)" },
					],
				},
			],
		},
		footnotes: { 1: { children: [new Paragraph("Subject to parliament.")] } },
		comments: {
			children: [
				{
					id: 0,
					author: "Ana Orlo",
					date: new Date(Date.UTC(2026, 2, 5, 8)),
					children: [new Paragraph("Who pays for the lights?")],
				},
			],
		},
		sections: [
			{
				children: [
					new Paragraph({
						heading: HeadingLevel.TITLE,
						text: "Convention on the Northern Passage",
					}),
					new Paragraph({
						...numbered,
						children: [
							new TextRun("Each party shall pay a fee of "),
							new DeletedTextRun({ ...ARLAND, text: "4" }),
							new InsertedTextRun({ ...ARLAND, text: "2" }),
							new TextRun(" cents a ton."),
							new FootnoteReferenceRun(1),
						],
					}),
					new Paragraph({
						...numbered,
						children: [
							new TextRun("The parties shall keep the lighthouses lit"),
							new InsertedTextRun({
								...BERLAND,
								text: ", at the expense of Arland",
							}),
							new CommentRangeStart(0),
							new TextRun(" from dusk to dawn."),
							new CommentRangeEnd(0),
							new TextRun({ children: [new CommentReference(0)] }),
						],
					}),
					new Paragraph({
						numbering: { reference: "points", level: 1 },
						children: [new TextRun("on the mainland, and")],
					}),
					new Paragraph({
						numbering: { reference: "points", level: 1 },
						children: [
							new DeletedTextRun({ ...BERLAND, text: "on the islands." }),
						],
					}),
					new Paragraph({
						...numbered,
						text: "The seat of the secretariat shall be Port Ansel.",
					}),
					new Table({
						rows: [
							new TableRow({
								children: ["Arland", "31 lights"].map(
									(text) => new TableCell({ children: [new Paragraph(text)] }),
								),
							}),
						],
					}),
				],
			},
		],
	});
}

/** A file of these paragraphs and nothing else. */
export function makePlainDocx(
	paragraphs: readonly string[],
): Promise<Uint8Array> {
	return pack({
		sections: [{ children: paragraphs.map((text) => new Paragraph(text)) }],
	});
}

async function pack(
	options: ConstructorParameters<typeof Document>[0],
): Promise<Uint8Array> {
	return new Uint8Array(await Packer.toBuffer(new Document(options)));
}
