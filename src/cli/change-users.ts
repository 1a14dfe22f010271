/** Lets people into a record and shuts them out, and says so. */

import {
	addPerson,
	nameRefusal,
	removePerson,
} from "../app/people/change-people.js";
import { openRecord } from "../app/record/open-record.js";
import { complain } from "./complain.js";
import { DONE, INPUT_REFUSED, USAGE } from "./exit-codes.js";
import { onRecord } from "./on-record.js";
import type { AddUserOptions, UserOptions } from "./user.js";
import { write } from "./write.js";

/** The exit code; a record that is not there yet is made, so that people can be named before anything is read. */
export async function addUser(
	name: string,
	{ record, role, by }: AddUserOptions,
): Promise<number> {
	const refusal = nameRefusal(name);
	if (refusal !== null) {
		complain(`${name}: ${refusal}`);
		return USAGE;
	}
	return onRecord(
		() => openRecord({ record, create: true }),
		async (store) => {
			const { token, wasThere } = await addPerson(
				{ name, role },
				{ store, by, now },
			);
			const told = wasThere
				? `${name} is ${role} now, and the token from before opens nothing any more.`
				: `${name} is in as ${role}.`;
			await write(
				`${told}\n\nToken: ${token}\n\nIt is shown this once: hand it over by a way that you trust.\n`,
			);
			return DONE;
		},
	);
}

/** The exit code; `INPUT_REFUSED` where nobody of this name is in. */
export function removeUser(
	name: string,
	{ record, by }: UserOptions,
): Promise<number> {
	return onRecord(
		() => openRecord({ record }),
		async (store) => {
			if (!(await removePerson(name, { store, by, now }))) {
				complain(`${name}: nobody of this name is in; see travaux user list`);
				return INPUT_REFUSED;
			}
			await write(`${name} is out.\n`);
			return DONE;
		},
	);
}

const now = (): string => new Date().toISOString();
