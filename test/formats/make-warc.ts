/** Web archives for tests and benchmarks, record by record as crawlers write them. */

import { gzipSync } from "node:zlib";

export interface MadeRecord {
	readonly address: string;
	readonly body: string | Buffer;
	/** "response" where nothing is said. */
	readonly type?: string;
	readonly status?: string;
	readonly mediaType?: string;
	/** Further lines of the response's head. */
	readonly fields?: readonly string[];
	/** The length that the record states, where it is not its own. */
	readonly length?: number;
}

/** The bytes of one record. */
export function warcRecord({
	address,
	body,
	type = "response",
	status = "200 OK",
	mediaType = "text/html; charset=utf-8",
	fields = [],
	length,
}: MadeRecord): Buffer {
	const head = [`HTTP/1.1 ${status}`, `Content-Type: ${mediaType}`, ...fields];
	const content = Buffer.concat([
		Buffer.from(`${head.join("\r\n")}\r\n\r\n`),
		Buffer.from(body),
	]);
	const lines = [
		"WARC/1.0",
		`WARC-Type: ${type}`,
		`WARC-Target-URI: ${address}`,
		"WARC-Date: 2026-03-03T09:14:00Z",
		"Content-Type: application/http; msgtype=response",
		`Content-Length: ${length ?? content.length}`,
	];
	return Buffer.concat([
		Buffer.from(`${lines.join("\r\n")}\r\n\r\n`),
		content,
		Buffer.from("\r\n\r\n"),
	]);
}

/** An archive packed record by record. */
export function packWarc(records: readonly Buffer[]): Buffer {
	return Buffer.concat(records.map((record) => gzipSync(record)));
}
