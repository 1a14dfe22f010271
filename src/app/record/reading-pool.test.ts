import { describe, expect, it } from "vitest";
import { idOf } from "./add-entry.js";
import type { ToRead } from "./open-document-reader.js";
import { makeReadingPool, secondsFor } from "./reading-pool.js";

const documentOf = (text: string): ToRead => {
	const bytes = new TextEncoder().encode(text);
	return {
		id: idOf(bytes),
		bytes,
		published: "2026-03-10",
		publisher: null,
		title: null,
		address: null,
		isDraft: false,
		corrections: [],
	};
};

describe("a pool of reading threads", () => {
	it("gives up a document that takes too long, and reads those that waited behind it", async () => {
		const slow = documentOf(
			"The minister of Vellany said the talks would go on.",
		);
		const others = [1, 2, 3].map((day) =>
			documentOf(
				`The envoy of Orsia said on day ${day} that the lock would open.`,
			),
		);
		const pool = makeReadingPool(1, {
			patience: ({ id }) => (id === slow.id ? 0.001 : 60),
		});
		try {
			const outcomes = await Promise.all([slow, ...others].map(pool.read));
			expect(outcomes[0]).toEqual({
				kind: "unread",
				reason: "too-slow",
				values: { seconds: 0.001 },
			});
			expect(outcomes.slice(1).map(({ kind }) => kind)).toEqual([
				"read",
				"read",
				"read",
			]);
		} finally {
			await pool.close();
		}
	});

	it.each([
		[0, 60],
		[4_600, 120],
		[10_000_000, 660],
	])("gives %i bytes %i seconds", (bytes, seconds) => {
		const document = { ...documentOf(""), bytes: new Uint8Array(bytes) };
		expect(secondsFor(document)).toBe(seconds);
	});
});
