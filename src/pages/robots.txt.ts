/** Everything may be read and indexed. */
export const GET = (): Response => new Response('User-agent: *\nAllow: /\n');
