/** The gate before every address: finds out who asks, and lets through only what the table of rights gives them. */

import type { Context, MiddlewareHandler } from "hono";
import { auth } from "hono/utils/basic-auth";
import { findPerson } from "../../app/people/find-person.js";
import {
	mayAs,
	type PeopleStore,
	type Person,
	peopleAfter,
} from "../../record/people.js";
import { twinOf } from "../address.js";
import { type RefusingDesk, refuse } from "../refuse.js";
import { rightOf } from "./rights.js";
import type { Sessions } from "./sessions.js";
import type { SignInLimits } from "./sign-in-limits.js";
import {
	clientAddress,
	isLocalClient,
	nameFromProxy,
	type TrustedProxy,
} from "./trusted-proxy.js";

export interface GateOptions {
	readonly record: PeopleStore;
	/** Whether it asks even where the record names nobody: nobody gets in then. */
	readonly mustSignIn: boolean;
	/** A server whose word on its clients is taken; null for none. */
	readonly proxy: TrustedProxy | null;
	readonly sessions: Sessions;
	readonly limits: SignInLimits;
	readonly desk: RefusingDesk;
}

/** Asks nobody while the record names nobody, unless it must; what only watches over the program stays with this machine. */
export function makeGate(options: GateOptions): MiddlewareHandler {
	const { record, mustSignIn, desk } = options;
	return async (context, next) => {
		const { method, path } = context.req;
		const right = rightOf(method, path);
		if (right?.needs === "nothing") return next();
		const isLocal = right?.orIsLocal === true && isLocalClient(context);
		const people = peopleAfter(await record.peopleEvents());
		if (people.size === 0 && !mustSignIn)
			return right?.orIsLocal === true && !isLocal
				? refuse(context, desk, { status: 403, why: LOCAL_ONLY })
				: next();
		const found = await findViewer(context, people, options);
		if (found.kind === "person") {
			const { name, role } = found.person;
			context.set("viewer", { name, role });
		}
		if (isLocal) return next();
		switch (found.kind) {
			case "person":
				return mayAs(found.person.role, right?.needs ?? "reader")
					? next()
					: refuse(context, desk, {
							status: 403,
							why: `This needs the role of ${right?.needs}; yours is ${found.person.role}. Whoever looks after the record can give you another.`,
						});
			case "stranger":
				return refuse(context, desk, {
					status: 403,
					why: `The record knows nobody of the name ${found.name}: ask whoever looks after it to let you in.`,
				});
			case "nobody":
				return askWho(context, desk);
		}
	};
}

const LOCAL_ONLY = "This is shown to clients on the desk’s own machine alone.";

type Found =
	| { readonly kind: "person"; readonly person: Person }
	/** Named by the proxy, and unknown to the record. */
	| { readonly kind: "stranger"; readonly name: string }
	| { readonly kind: "nobody" };

const NOBODY: Found = { kind: "nobody" };

/** By the proxy's header, by name and token sent along as programs do, or by a session. */
async function findViewer(
	context: Context,
	people: ReadonlyMap<string, Person>,
	{ record, proxy, sessions, limits }: GateOptions,
): Promise<Found> {
	const named = nameFromProxy(context, proxy);
	if (named !== null) {
		const person = people.get(named);
		return person === undefined
			? { kind: "stranger", name: named }
			: { kind: "person", person };
	}
	const sent = auth(context.req.raw);
	if (sent !== undefined) {
		const { username: name, password: token } = sent;
		const client = clientAddress(context, proxy) ?? "";
		const tried = await limits.attempt({ client, name }, () =>
			findPerson({ name, token }, record),
		);
		return tried.kind === "tried" && tried.found !== null
			? { kind: "person", person: tried.found }
			: NOBODY;
	}
	const person = await sessions.find(context, people);
	return person === null ? NOBODY : { kind: "person", person };
}

/** A browser is led to the form and back again; a program is told what to send. */
function askWho(
	context: Context,
	desk: RefusingDesk,
): Response | Promise<Response> {
	const { pathname, search } = new URL(context.req.url);
	const isPage =
		context.req.method === "GET" && twinOf(pathname).twin === "html";
	if (isPage && context.req.header("authorization") === undefined) {
		const next = new URLSearchParams({ next: pathname + search });
		return context.redirect(`/sign-in?${next}`, 303);
	}
	return refuse(context, desk, {
		status: 401,
		why: "The desk asks who you are: send name and token as HTTP basic authentication, or sign in at /sign-in.",
	});
}
