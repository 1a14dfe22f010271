import { expect, test } from "vitest";
import { placesFromLines } from "./codebook-places.js";

test("a line gives its state's places in order, each with its other spellings", () => {
	expect(
		placesFromLines({ Ruritania: "Strelsau = Strelzau, Zenda" }, "city"),
	).toEqual([
		{
			name: "Strelsau",
			aliases: ["Strelzau"],
			state: "Ruritania",
			kind: "city",
		},
		{ name: "Zenda", aliases: [], state: "Ruritania", kind: "city" },
	]);
});

test("what stands under none lies in no state", () => {
	expect(placesFromLines({ none: "Grey Sea" }, "water")).toEqual([
		{ name: "Grey Sea", aliases: [], state: null, kind: "water" },
	]);
});
