import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import {
	bytesFile,
	compileKernel,
	KERNELS,
} from "../training/kernels/compile-kernel.js";

test.each(KERNELS)(
	"the bytes of $path are those of its text",
	async (kernel) => {
		expect(readFileSync(bytesFile(kernel), "utf8")).toBe(
			await compileKernel(kernel),
		);
	},
);
