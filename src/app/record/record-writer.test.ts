import { describe, expect, it } from "vitest";
import type { NewDocument, RecordStore } from "../../record/port.js";
import { makeSample } from "../../record/sample-documents.js";
import { type Company, makeRecordWriter } from "./record-writer.js";

const sample = (at: number): NewDocument =>
	makeSample({ text: `Mina Torv said point ${at} was open.` });
const BAD = makeSample({ text: "Ola Venn said nothing could be written." });

/** A writer on a store that takes 5 ms for a commit and refuses one document; what each commit held. */
function makeWriter(company?: Company) {
	const commits: number[] = [];
	const store: Pick<RecordStore, "add"> = {
		add: async (entries) => {
			commits.push(entries.length);
			await pause(5);
			if (entries.includes(BAD)) throw new Error("the document is bad");
			return entries.map(({ card }) => ({
				document: card.id,
				outcome: "added",
			}));
		},
	};
	// A writer asks nothing else of a store.
	return { commits, ...makeRecordWriter(store as RecordStore, company) };
}

const pause = (milliseconds: number): Promise<void> =>
	new Promise((resolve) => setTimeout(resolve, milliseconds));

describe("the writer of a record", () => {
	it("writes at once what is ready, and then together what became ready meanwhile", async () => {
		const { commits, write } = makeWriter();
		expect(await Promise.all([1, 2, 3].map(sample).map(write))).toEqual([
			"added",
			"added",
			"added",
		]);
		expect(commits).toEqual([1, 2]);
	});

	it("waits for as much company as is enough", async () => {
		const { commits, write } = makeWriter({ wait: 60_000, enough: 3 });
		const first = [1, 2].map(sample).map(write);
		await pause(20);
		expect(commits).toEqual([]);
		await Promise.all([...first, write(sample(3))]);
		expect(commits).toEqual([3]);
	});

	it("writes what has waited long enough, with whatever company there is, once and again", async () => {
		const { commits, write } = makeWriter({ wait: 20, enough: 3 });
		await Promise.all([1, 2].map(sample).map(write));
		await write(sample(3));
		expect(commits).toEqual([2, 1]);
	});

	it("goes on at once where enough became ready meanwhile", async () => {
		const { commits, write } = makeWriter({ wait: 60_000, enough: 2 });
		const first = [1, 2].map(sample).map(write);
		await pause(1);
		await Promise.all([...first, ...[3, 4].map(sample).map(write)]);
		expect(commits).toEqual([2, 2]);
	});

	it("tries each alone where several fail together, so that one takes no other with it", async () => {
		const { commits, write } = makeWriter({ wait: 60_000, enough: 3 });
		const outcomes = await Promise.allSettled(
			[sample(1), BAD, sample(2)].map(write),
		);
		expect(outcomes.map(({ status }) => status)).toEqual([
			"fulfilled",
			"rejected",
			"fulfilled",
		]);
		expect(commits).toEqual([3, 1, 1, 1]);
	});
});
