/** A PostgreSQL server of our own for tests: a new one in a folder of its own, on a socket only. */

import { execFileSync } from "node:child_process";
import {
	chownSync,
	existsSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Where Debian installs the versions of PostgreSQL. */
const VERSIONS = "/usr/lib/postgresql";

const binaries: string | null = existsSync(VERSIONS)
	? (readdirSync(VERSIONS)
			.map((version) => join(VERSIONS, version, "bin"))
			.filter((folder) => existsSync(join(folder, "initdb")))
			.sort()
			.at(-1) ?? null)
	: null;

/** Whether there is a server to test with. On a build server there must be: a check that is skipped there checks nothing. */
export const hasPostgres: boolean =
	binaries !== null || process.env.CI === "true";

export interface PostgresServer {
	/** Address of a record of this name, each with a schema of its own. */
	readonly record: (name: string) => string;
	readonly stop: () => void;
}

/** The path of a program of PostgreSQL: "pg_dump". @throws where none is installed. */
export function postgresProgram(name: string): string {
	if (binaries === null)
		throw new Error(`there is no PostgreSQL in ${VERSIONS}; install it`);
	return join(binaries, name);
}

/**
 * `settings` are those of the server, `name=value`; for tests nothing is flushed to disk.
 * @throws where there is none installed, or it does not start.
 */
export function startPostgres(
	settings: readonly string[] = ["fsync=off"],
): PostgresServer {
	const folder = mkdtempSync(join(tmpdir(), "travaux-postgres-"));
	const owner = ownerOf();
	if (owner !== null) chownSync(folder, owner.uid, owner.gid);
	const run = (name: string, ...args: readonly string[]): void => {
		execFileSync(postgresProgram(name), args, {
			cwd: folder,
			stdio: "ignore",
			...(owner ?? {}),
		});
	};
	const data = join(folder, "data");
	run(
		"initdb",
		...["-D", data, "-U", "tester", "--auth=trust", "--no-sync"],
		// Another order of letters than ours, as on most servers.
		...["--encoding=UTF8", "--locale=C.UTF-8"],
	);
	// A user of this name is asked for a password, as on most servers; nobody else is.
	const access = join(data, "pg_hba.conf");
	writeFileSync(
		access,
		`local all guarded scram-sha-256\n${readFileSync(access, "utf8")}`,
	);
	const options = [
		`-k ${folder} -c listen_addresses= -c max_connections=60`,
		...settings.map((setting) => `-c ${setting}`),
	].join(" ");
	run(
		"pg_ctl",
		"-D",
		data,
		"-w",
		"-l",
		join(folder, "log"),
		"-o",
		options,
		"start",
	);
	return {
		record: (name) =>
			`postgres://tester@/postgres?host=${encodeURIComponent(folder)}&schema=${name}`,
		stop: () => {
			run("pg_ctl", "-D", data, "-m", "immediate", "stop");
			rmSync(folder, { recursive: true, force: true });
		},
	};
}

/** The server refuses to run for root: the user that Debian makes for it, then. */
function ownerOf(): { readonly uid: number; readonly gid: number } | null {
	if (process.getuid?.() !== 0) return null;
	const numberOf = (flag: string): number =>
		Number(execFileSync("id", [flag, "postgres"], { encoding: "utf8" }));
	return { uid: numberOf("-u"), gid: numberOf("-g") };
}
