import { expect, test } from "vitest";
import { isPublicAddress } from "./is-public-address.js";

test.each([
	["93.184.215.14", true, "an address anybody can reach"],
	["2606:2800:21f:cb07:6820:80da:af6b:8b2c", true, "one of version 6"],
	["127.0.0.1", false, "this machine"],
	["127.9.9.9", false, "this machine by another number"],
	["::1", false, "this machine in version 6"],
	["::ffff:127.0.0.1", false, "this machine, mapped"],
	["10.1.2.3", false, "the neighbourhood"],
	["172.20.0.1", false, "the neighbourhood"],
	["192.168.1.1", false, "the neighbourhood"],
	["169.254.169.254", false, "link-local: where clouds keep their secrets"],
	["fe80::1", false, "link-local in version 6"],
	["fd00::1", false, "the neighbourhood in version 6"],
	["100.64.0.1", false, "a carrier's own"],
	["0.0.0.0", false, "no address"],
	["224.0.0.1", false, "many at once"],
	["post.example", false, "a name"],
])("%s: %s, for %s", (ip, expected) => {
	expect(isPublicAddress(ip)).toBe(expected);
});
