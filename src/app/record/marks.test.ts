import { expect, test } from "vitest";
import { makeMarks } from "./marks.js";

test("the mark kept is that of the first member that is not done, however the others overtake it", async () => {
	const kept: string[] = [];
	const marks = makeMarks(async (mark) => {
		kept.push(mark);
	});
	const done = Array.from({ length: 200 }, (_, at) => marks.begin(`${at}`));
	for (let at = 1; at < 100; at++) await done[at]!();
	expect(kept).toEqual([]);
	await done[0]!();
	expect(kept).toEqual(["100"]);
	for (let at = 199; at >= 100; at--) await done[at]!();
	expect(kept).toEqual(["100"]);
});
