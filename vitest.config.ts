import { defineConfig } from "vitest/config";

export default defineConfig({
	test: {
		include: ["src/**/*.test.{ts,tsx}", "test/**/*.test.ts"],
		// Tests that start the program several times take as long as the machine is busy; a hang is still found.
		testTimeout: 240_000,
		hookTimeout: 240_000,
		// No module of the program or of its tests holds a state, so that files need no process each: loading them all anew took longer than the tests.
		isolate: false,
		// By default one core of two is left idle, and the whole takes half as long again.
		maxWorkers: 2,
		minWorkers: 1,
	},
});
