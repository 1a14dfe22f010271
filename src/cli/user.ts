/** `travaux user add|remove|list`: who may use a record, and as what. */

import { userInfo } from "node:os";
import { type Command, Option } from "commander";
import { ROLES, type Role } from "../record/people.js";
import {
	addFormOptions,
	addRecordOption,
	type FormOptions,
	type RecordOptions,
} from "./record-options.js";

export interface UserOptions extends RecordOptions {
	/** Who makes the change. */
	readonly by: string;
}

export interface AddUserOptions extends UserOptions {
	readonly role: Role;
}

export interface ListUsersOptions extends RecordOptions, FormOptions {}

export function addUserCommand(program: Command): void {
	const user = program
		.command("user")
		.description(
			"say who may use a record: once anybody is named, the desk asks everybody who they are",
		);
	addChangeOptions(
		user
			.command("add")
			.description(
				"let a person in, or give them another role and a new token; the token is printed once",
			)
			.argument("<name>", "as corrections will name them")
			.addOption(
				new Option(
					"--role <role>",
					"a reader looks, a coder corrects too, an admin also sees who changed what",
				)
					.choices(ROLES)
					.default("reader"),
			),
	).action(async (name: string, options: AddUserOptions) => {
		const { addUser } = await import("./change-users.js");
		process.exitCode = await addUser(name, options);
	});
	addChangeOptions(
		user
			.command("remove")
			.description("shut a person out, at once and everywhere")
			.argument("<name>"),
	).action(async (name: string, options: UserOptions) => {
		const { removeUser } = await import("./change-users.js");
		process.exitCode = await removeUser(name, options);
	});
	addFormOptions(
		addRecordOption(
			user
				.command("list")
				.description("show who may use the record, and who changed what of it"),
		),
	).action(async (options: ListUsersOptions) => {
		const { listUsers } = await import("./list-users.js");
		process.exitCode = await listUsers(options);
	});
}

function addChangeOptions(command: Command): Command {
	return addRecordOption(command).option(
		"--by <name>",
		"who makes the change; your login name when left out",
		userInfo().username,
	);
}
