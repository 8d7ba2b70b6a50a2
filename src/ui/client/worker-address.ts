/** The part of the Trusted Types API used here. TypeScript’s types do not include it, and not every browser has it. */
interface TrustedTypes {
	createPolicy<Rules extends { createScriptURL(input: string): string }>(
		name: string,
		rules: Rules,
	): Rules;
}

/**
 * Returns the address of a worker’s script as browsers with Trusted Types demand it.
 * @param policy Name of the policy that allows it: one that `src/hosting/headers.ts` lists, once on a page.
 * @throws {TypeError} If the page does not allow the policy.
 */
export function workerAddress(policy: string, address: string): string {
	// The policy ignores its input and always returns this address.
	const rules = { createScriptURL: (_input: string) => address };
	const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
	return (trustedTypes?.createPolicy(policy, rules) ?? rules).createScriptURL('');
}
