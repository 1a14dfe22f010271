/** Tells addresses of the open network from those of this machine, its neighbourhood, and what no page is ever served from. */

import ipaddr from "ipaddr.js";

/** Whether an IP address, "93.184.215.14" or "2606:2800::1", is one that anybody could reach. False for what is no IP address. */
export function isPublicAddress(ip: string): boolean {
	if (!ipaddr.isValid(ip)) return false;
	// "::ffff:127.0.0.1" is 127.0.0.1 in other clothes.
	return ipaddr.process(ip).range() === "unicast";
}
