/** Exports of a small record, read back with other programs' readers. */

import {
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { parse } from "csv-parse/sync";
import { asyncBufferFromFile, parquetReadObjects } from "hyparquet";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openRecord } from "../src/app/record/open-record.js";
import { makeSample } from "../src/record/sample-documents.js";
import { travauxHere } from "./run-in-process.js";
import { ROOT } from "./source-files.js";

const folder = mkdtempSync(join(tmpdir(), "travaux-export-"));
const record = join(folder, "talks.db");
const TEXTS = [
	"🌉🌉 Mina Torv said the 🌉 bridges must stay open.",
	"Ola Venn said =SUM of the harbour was closed.",
	"Ola Venn said the talks went on.",
] as const;

beforeAll(async () => {
	const store = await openRecord({ record, create: true });
	await store.add([
		makeSample({
			text: TEXTS[0],
			published: "2025-11-20",
			title: "=HYPERLINK(“bridges”)",
			tags: ["north", "south"],
		}),
		makeSample({ text: TEXTS[1], published: "2025-11-23" }),
		makeSample({ text: TEXTS[2] }),
	]);
	await store.close();
});
afterAll(() => rmSync(folder, { recursive: true }));

let turn = 0;
async function exported(format: string, ...more: readonly string[]) {
	const path = join(folder, `out-${++turn}`);
	const run = await travauxHere([
		"export",
		path,
		"--format",
		format,
		"--record",
		record,
		...more,
	]);
	expect(run.stderr).toBe("");
	expect(run.code).toBe(0);
	return path;
}

type Values = Readonly<Record<string, unknown>>;

const readJsonl = (path: string, table: string): readonly Values[] =>
	readFileSync(join(path, `${table}.jsonl`), "utf8")
		.split("\n")
		.filter(Boolean)
		.map((line) => JSON.parse(line) as Values);

const readCsv = (path: string, table: string): readonly Values[] =>
	parse(readFileSync(join(path, `${table}.csv`)), { columns: true });

interface DataPackage {
	readonly resources: readonly {
		readonly name: string;
		/** Of a table by month a list. */
		readonly path: string | readonly string[];
		readonly schema: {
			readonly fields: readonly {
				readonly name: string;
				readonly type: string;
				readonly description: string;
			}[];
			readonly primaryKey: readonly string[];
			readonly foreignKeys?: readonly {
				readonly fields: string;
				readonly reference: {
					readonly resource: string;
					readonly fields: string;
				};
			}[];
		};
	}[];
}

const packageOf = (path: string): DataPackage =>
	JSON.parse(
		readFileSync(join(path, "datapackage.json"), "utf8"),
	) as DataPackage;

describe("an export", () => {
	it("describes every file and every field, and the keys hold", async () => {
		const path = await exported("jsonl");
		const { resources } = packageOf(path);
		expect(
			[...resources.flatMap((one) => one.path), "datapackage.json"].sort(),
		).toEqual(readdirSync(path).sort());
		for (const { name, schema } of resources) {
			const rows = readJsonl(path, name);
			for (const row of rows)
				expect(Object.keys(row)).toEqual(schema.fields.map((one) => one.name));
			const keys = rows.map((row) =>
				JSON.stringify(schema.primaryKey.map((key) => row[key])),
			);
			expect(new Set(keys).size).toBe(keys.length);
			for (const { fields, reference } of schema.foreignKeys ?? []) {
				const there = new Set(
					readJsonl(path, reference.resource).map(
						(row) => row[reference.fields],
					),
				);
				expect(rows.filter((row) => !there.has(row[fields]))).toEqual([]);
			}
		}
		expect(readJsonl(path, "statements").length).toBe(3);
		expect(readJsonl(path, "actors").map((row) => row.name)).toEqual([
			"Mina Torv",
			"Ola Venn",
		]);
	});

	it("gives words with places at which they stand in the text", async () => {
		const path = await exported("jsonl");
		for (const { content, content_spans, cue, cue_start, cue_end } of readJsonl(
			path,
			"statements",
		)) {
			const [start, end] = String(content_spans).split("-").map(Number);
			const text = TEXTS.find((one) => one.slice(start, end) === content);
			expect(text?.slice(Number(cue_start), Number(cue_end))).toBe(cue);
		}
	});

	it("is the same in CSV but for the types, and no cell can run as a formula", async () => {
		const [csv, jsonl] = [await exported("csv"), await exported("jsonl")];
		const titles = readCsv(csv, "documents").map((row) => row.title);
		expect(titles).toContain("'=HYPERLINK(“bridges”)");
		for (const { name } of packageOf(csv).resources) {
			const asText = readJsonl(jsonl, name).map((row) =>
				Object.fromEntries(
					Object.entries(row).map(([key, value]) => [
						key,
						`${value ?? ""}`.replace(/^=/, "'="),
					]),
				),
			);
			expect(readCsv(csv, name)).toEqual(asText);
		}
	});

	it("is the same in Parquet, with days as days", async () => {
		const [parquet, jsonl] = [
			await exported("parquet"),
			await exported("jsonl"),
		];
		for (const { name, path: file } of packageOf(parquet).resources) {
			const rows = await parquetReadObjects({
				file: await asyncBufferFromFile(join(parquet, String(file))),
			});
			const plain = rows.map((row) =>
				Object.fromEntries(
					Object.entries(row).map(([key, value]) => [
						key,
						value instanceof Date ? value.toISOString().slice(0, 10) : value,
					]),
				),
			);
			expect(plain).toEqual(readJsonl(jsonl, name));
		}
		const documents = await parquetReadObjects({
			file: await asyncBufferFromFile(join(parquet, "documents.parquet")),
		});
		expect(documents.some((row) => row.published instanceof Date)).toBe(true);
	});

	it("as of a day leaves out what came later and what has no day", async () => {
		const path = await exported("jsonl", "--as-of", "2025-11-21");
		expect(readJsonl(path, "documents").length).toBe(1);
		expect(
			readJsonl(path, "statements").map((row) => row.speaker_name),
		).toEqual(["Mina Torv"]);
	});

	it("is the same bytes twice", async () => {
		for (const format of ["csv", "parquet", "web-annotation"]) {
			const [a, b] = [await exported(format), await exported(format)];
			for (const file of readdirSync(a).filter((name) => name.includes(".")))
				expect(readFileSync(join(a, file))).toEqual(
					readFileSync(join(b, file)),
				);
		}
	});
});

describe("an export by month", () => {
	it("is asked by DuckDB with the query of the guide, and holds the rows of the whole export", async () => {
		const path = await exported("parquet", "--by-month");
		const whole = await exported("jsonl");
		const database = await DuckDBInstance.create(":memory:");
		const connection = await database.connect();
		const ask = async (query: string) =>
			(
				await connection.runAndReadAll(query.replaceAll("archive/", `${path}/`))
			).getRowObjectsJson();
		const guide = readFileSync(join(ROOT, "docs/guide/scale.md"), "utf8");
		const query = /```sql duckdb\n([^`]+)```/.exec(guide)![1]!;
		expect(await ask(query)).toEqual([
			{ speaker_name: "Mina Torv", statements: "1" },
			{ speaker_name: "Ola Venn", statements: "1" },
		]);
		for (const { name, path: files } of packageOf(path).resources) {
			const [rows] = await ask(
				`select count(*)::integer as rows from read_parquet('${typeof files === "string" ? `archive/${files}` : `archive/${name}/**/*.parquet`}')`,
			);
			expect([name, rows]).toEqual([
				name,
				{ rows: readJsonl(whole, name).length },
			]);
		}
		const months = await ask(
			"select distinct month from read_parquet('archive/documents/**/*.parquet', hive_partitioning = true) order by month nulls last",
		);
		expect(months).toEqual([{ month: "2025-11" }, { month: null }]);
		connection.closeSync();
	});

	it("names every file in its description", async () => {
		const path = await exported("parquet", "--by-month");
		const named = packageOf(path).resources.flatMap((one) => one.path);
		const there = readdirSync(path, { recursive: true, encoding: "utf8" });
		expect(named.sort()).toEqual(
			there.filter((file) => file.endsWith(".parquet")).sort(),
		);
	});

	it("is refused for other formats", async () => {
		const run = await travauxHere([
			"export",
			join(folder, "none"),
			"--by-month",
		]);
		expect(run.code).toBe(2);
		expect(run.stderr).toContain("add --format parquet");
	});
});

describe("web annotations", () => {
	interface Annotation {
		readonly type: string;
		readonly body: readonly { readonly value: string }[];
		readonly target: readonly {
			readonly source: string;
			readonly selector: readonly [
				{ readonly start: number; readonly end: number },
				{
					readonly exact: string;
					readonly prefix: string;
					readonly suffix: string;
				},
			];
		}[];
	}

	it("count code points, as the standard says, and quote the words with those around them", async () => {
		const path = await exported("web-annotation");
		const annotations = readJsonl(
			path,
			"annotations",
		) as unknown as readonly Annotation[];
		expect(annotations.length).toBe(3);
		for (const { target, type } of annotations) {
			expect(type).toBe("Annotation");
			for (const { source, selector } of target) {
				const text = readFileSync(join(path, source), "utf8");
				const [{ start, end }, { exact, prefix, suffix }] = selector;
				expect([...text].slice(start, end).join("")).toBe(exact);
				expect(text).toContain(prefix + exact + suffix);
			}
		}
		const starts = annotations.flatMap(({ target }) =>
			target.map(({ selector }) => selector[0].start),
		);
		expect(starts).toContain([...TEXTS[0]].join("").indexOf("the 🌉") - 2);
	});
});

describe("an export that cannot be written", () => {
	it("leaves a folder with files in it alone", async () => {
		const run = await travauxHere(["export", folder, "--record", record]);
		expect(run.code).toBe(1);
		expect(run.stderr).toMatch(/there are files in it already; name a new/);
		expect(readdirSync(folder)).not.toContain("datapackage.json");
	});

	it("says so where the folder is a file", async () => {
		const file = join(folder, "file.txt");
		writeFileSync(file, "");
		const run = await travauxHere(["export", file, "--record", record]);
		expect(run.code).toBe(1);
		expect(run.stderr).toContain("name another folder");
	});
});
