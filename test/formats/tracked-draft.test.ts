/** A Word file with tracked changes, taken apart as a negotiating text. */

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { isUnread, openDraftReader } from "../../src/app/open-draft.js";
import { openDocumentReader } from "../../src/app/record/open-document-reader.js";
import { makeDraftDocx } from "./make-docx.js";

const folder = mkdtempSync(join(tmpdir(), "travaux-tracked-"));
afterAll(() => rmSync(folder, { recursive: true }));

describe("a draft with tracked changes", () => {
	it("has them as brackets of its points, with options, proposer and time", async () => {
		const path = join(folder, "draft.docx");
		writeFileSync(path, await makeDraftDocx());
		const draft = await openDraftReader().read(path);
		if (isUnread(draft)) throw new Error(draft.reason);
		const told = draft.points.flatMap(({ id, brackets }) =>
			brackets.map(({ options, by, proposed }) => [
				id,
				options.map(({ text }) => text),
				by?.text,
				proposed,
			]),
		);
		expect(told).toEqual([
			["1", ["4", "2"], "Arland delegation", "2026-03-03T09:14:00Z"],
			[
				"2",
				[", at the expense of Arland"],
				"Berland delegation",
				"2026-03-04T18:00:00Z",
			],
			["2b", ["on the islands."], "Berland delegation", "2026-03-04T18:00:00Z"],
		]);
		expect(draft.findings.map(({ code }) => code)).toEqual(
			expect.arrayContaining(["tracked-changes", "remark"]),
		);
	});

	it("keeps them in a record too, and in a report only what stands in the end", async () => {
		const bytes = await makeDraftDocx();
		const { read } = openDocumentReader();
		const known = { title: null, address: null, published: null };
		const file = { id: "d", bytes, publisher: null, corrections: [], ...known };
		const [draft, report] = [
			await read({ ...file, isDraft: true }),
			await read({ ...file, isDraft: false }),
		];
		if (draft.kind === "unread" || report.kind === "unread")
			throw new Error("not read");
		const brackets = draft.points?.points.flatMap((point) => point.brackets);
		expect(brackets?.map(({ by }) => by?.text)).toContain("Arland delegation");
		expect(draft.reading.document.text).toBe(draft.points?.document.text);
		expect(report.reading.document.text).not.toBe(draft.reading.document.text);
	});
});
