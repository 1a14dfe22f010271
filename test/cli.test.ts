/** The program as a user meets it: what it prints, what it complains of, and the code it ends with. */

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readingProblems } from "../eval/reading-problems.js";
import type { Reading } from "../src/model/reading.js";
import { travaux } from "./run-travaux.js";

const ARTICLE = "examples/articles/2025-11-22-deadline.txt";
const OTHER = "examples/articles/2025-11-25-geneva.txt";

const FRENCH = `Le ministre des affaires étrangères a déclaré hier que les négociations reprendraient la semaine prochaine,
mais que rien n’était encore décidé. Selon lui, les deux délégations restent très éloignées l’une de l’autre.`;

/** Input that is not an article in English, by file name. */
const BAD_FILES: Readonly<Record<string, string | Uint8Array>> = {
	"empty.txt": "",
	"blank.txt": " \n\n ",
	"picture.png": Uint8Array.of(
		0x89,
		0x50,
		0x4e,
		0x47,
		0x0d,
		0x0a,
		0x1a,
		0x0a,
		0,
		0,
		0,
		13,
	),
	"french.txt": FRENCH,
};

let folder = "";

beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), "travaux-cli-"));
	mkdirSync(join(folder, "a-folder"));
	for (const [name, content] of Object.entries(BAD_FILES)) {
		writeFileSync(join(folder, name), content);
	}
});

afterAll(() => rmSync(folder, { recursive: true }));

describe.concurrent("a wrong command line", () => {
	it.each([
		[["red", ARTICLE], "unknown command 'red'"],
		[["read"], "missing required argument 'file'"],
		[["read", "--yaml", ARTICLE], "unknown option '--yaml'"],
		[["read", ARTICLE, "--published", "yesterday"], "write it as YYYY-MM-DD"],
		[["read", ARTICLE, "--published", "2025-02-30"], "write it as YYYY-MM-DD"],
		[["read", ARTICLE, "--published"], "argument missing"],
		[["example", "no-such"], "no example is called no-such"],
	])("%j ends with code 2 and one line that says why", async (args, why) => {
		const { code, stdout, stderr } = await travaux(args);
		expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
		expect(stderr).toMatch(/^travaux: .+\n$/);
		expect(stderr).toContain(why);
	});
});

describe.concurrent("help", () => {
	it.each([[[]], [["--help"]]])(
		"is printed for %j, with examples and exit codes",
		async (args) => {
			const { code, stdout, stderr } = await travaux(args);
			expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
			expect(stdout).toContain(
				"travaux read article.txt --published 2025-11-21",
			);
			expect(stdout).toContain("Exit codes:");
		},
	);

	it("keeps to eighty columns", async () => {
		const { stdout } = await travaux(["read", "--help"]);
		expect(stdout.split("\n").filter((line) => line.length > 80)).toEqual([]);
	});
});

describe.concurrent("an input that cannot be read", () => {
	it.each([
		["no-such.txt", "there is no such file; check the name"],
		["a-folder", "this is a folder; name the files in it"],
		["empty.txt", "it is empty; give a file with text in it"],
		["blank.txt", "it is empty; give a file with text in it"],
		[
			"picture.png",
			"it is no text (PNG image); give text, HTML, PDF, DOCX, ODT, RTF or a mail",
		],
		["french.txt", "it is in French; only English is read"],
	])("%s gets one line and code 1", async (name, why) => {
		const path = join(folder, name);
		const { code, stdout, stderr } = await travaux(["read", path]);
		expect({ code, stdout, stderr }).toEqual({
			code: 1,
			stdout: "",
			stderr: `travaux: ${path}: ${why}\n`,
		});
	});

	it("does not keep the others from being read", async () => {
		const { code, stdout, stderr } = await travaux([
			"read",
			"no-such.txt",
			ARTICLE,
		]);
		expect(code).toBe(1);
		expect(stderr).toBe(
			"travaux: no-such.txt: there is no such file; check the name\n",
		);
		expect(stdout).toContain("On the table");
	});

	it("never brings its control characters to the terminal", async () => {
		const { stderr } = await travaux(["read", "\u001b[2J\nfile"]);
		expect(stderr).toBe(
			"travaux: �[2J file: there is no such file; check the name\n",
		);
	});
});

describe.concurrent("the JSON of a reading", () => {
	it("is one object for one file, the same byte for byte on every run, and sound", async () => {
		const runs = await Promise.all(
			[1, 2].map(() => travaux(["read", ARTICLE, "--json"])),
		);
		expect(runs[0]).toEqual(runs[1]);
		const reading = JSON.parse(runs[0]!.stdout) as Reading;
		expect(reading.document.id).toMatch(/^[0-9a-f]{64}$/);
		expect(readingProblems(reading)).toEqual([]);
	});

	it("is an array for several files, whatever could be read of them", async () => {
		const both = await travaux(["read", ARTICLE, OTHER, "--json"]);
		expect(JSON.parse(both.stdout)).toHaveLength(2);
		const one = await travaux(["read", ARTICLE, "no-such.txt", "--json"]);
		expect(JSON.parse(one.stdout)).toHaveLength(1);
		const none = await travaux([
			"read",
			"no-such.txt",
			"nor-this.txt",
			"--json",
		]);
		expect(JSON.parse(none.stdout)).toEqual([]);
	});

	it("carries the day of publication that was given", async () => {
		const { stdout } = await travaux([
			"read",
			ARTICLE,
			"--json",
			"--published",
			"2025-11-22",
		]);
		expect((JSON.parse(stdout) as Reading).document.published).toBe(
			"2025-11-22",
		);
	});
});

describe.concurrent("the brief", () => {
	it("reads standard input for -", async () => {
		const { code, stdout } = await travaux(["read", "-"], {
			input:
				"Ana Orlo said on Monday that the talks would go on. She declined to say where.\n",
		});
		expect(code).toBe(0);
		expect(stdout).toMatch(/^standard input\n/);
	});

	it("fits the columns it is given and has no colours where it is not on a terminal", async () => {
		const { stdout } = await travaux(["example", "--evidence"], {
			environment: { COLUMNS: "60" },
		});
		const [brief] = stdout.split("\nWritten for this program");
		expect(brief!.split("\n").filter((line) => line.length > 60)).toEqual([]);
		expect(stdout).not.toContain("\u001b");
	});

	it("stands alone for each of several files", async () => {
		const { stdout } = await travaux(["read", ARTICLE, OTHER]);
		expect(stdout.match(/^On the table ─/gm)).toHaveLength(2);
	});

	it("ends quietly when nobody reads on", async () => {
		const many = Array.from({ length: 60 }, () => ARTICLE);
		const { code, stderr } = await travaux(["read", ...many, "--json"], {
			closeAfter: 1000,
		});
		expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
	});
});
