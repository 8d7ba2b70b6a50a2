/**
 * Returns the path of the folder that holds content/. It is the project’s own folder, unless the environment variable
 * EDITION_ROOT names another one, such as that of the invented edition for the tests.
 */
export const editionRoot = (): string => process.env['EDITION_ROOT'] ?? process.cwd();
