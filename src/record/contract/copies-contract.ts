/** How any record joins copies into tellings. */

import { describe, expect, it } from "vitest";
import { idOf, makeSample } from "../sample-documents.js";
import { ANY, BRIDGE, COPY, HARBOUR, type Tested } from "./contract-samples.js";

/** Part of the suite. */
export function copiesContract({ store }: Tested): void {
	describe("copies", () => {
		const third = "Mina Torv said the bridges stay open.";
		const samples = [
			makeSample({ text: BRIDGE, bands: ["1", "@4zz"], copies: [COPY] }),
			makeSample({ text: COPY, bands: ["1", "2"], copies: [BRIDGE, third] }),
			makeSample({ text: third, bands: ["2", "3"], copies: [COPY] }),
			makeSample({ text: HARBOUR, bands: ["3"], copies: [] }),
		];
		const least = [BRIDGE, COPY, third].map(idOf).sort()[0];

		/** That the three are one telling, bound by two edges, and the fourth is its own. */
		const expectOneTelling = async (): Promise<void> => {
			const { cards } = await store().ground({ ...ANY, parts: [] });
			expect(
				[BRIDGE, COPY, third, HARBOUR].map(
					(text) => cards.get(idOf(text))!.telling,
				),
			).toEqual([least, least, least, idOf(HARBOUR)]);
			expect((await store().copies()).map(({ a, b }) => [a, b])).toEqual(
				[
					[BRIDGE, COPY].map(idOf).sort(),
					[COPY, third].map(idOf).sort(),
				].sort(),
			);
		};

		describe.each([[[0, 1, 2, 3]], [[2, 0, 3, 1]], [[3, 1, 2, 0]]])(
			"in the order of arrival %j",
			(order) => {
				it("are one telling where they come one by one", async () => {
					for (const at of order) await store().add([samples[at]!]);
					await expectOneTelling();
				});

				it("are one telling where they come together", async () => {
					await store().add(order.map((at) => samples[at]!));
					await expectOneTelling();
				});

				it("are one telling where one is there before the others", async () => {
					const [first, ...others] = order.map((at) => samples[at]!);
					await store().add([first!]);
					await store().add(others);
					await expectOneTelling();
				});
			},
		);

		it("are looked up by their bands", async () => {
			await store().add(samples);
			const found = await store().copyCandidates(["@4zz", "9"]);
			expect(found.map(({ document }) => document)).toEqual([idOf(BRIDGE)]);
		});
	});
}
