import { type Site, siteSchema } from '#src/schema/content.ts';
import { explainUnknownId } from '#src/shared/text/explain-unknown-id.ts';
import type { ContentFolder } from './content-folder/content-folder.ts';

const FILE = 'content/site.json';
const FOLDER = 'content/interviews';

/**
 * Reads content/site.json, and adds its mistakes to `content.problems`. An interview without a folder is a mistake
 * and is left out.
 */
export function readSite(content: ContentFolder): Site {
	const site = content.read(FILE, siteSchema) ?? NO_SITE;
	const folders = content.filesIn(FOLDER).map((path) => path.slice(FOLDER.length + 1));
	const interviews = site.interviews.filter((id, index) => {
		if (folders.includes(id)) return true;
		const remedy = `make the folder ${FOLDER}/${id}`;
		const message = explainUnknownId('interview', id, folders, remedy);
		content.problems.push(content.data(FILE).problem(['interviews', index], message));
		return false;
	});
	return { ...site, interviews };
}

/** Stands in for a site.json that cannot be read, so that the other files can be checked. */
const NO_SITE: Site = {
	name: '',
	tagline: '',
	origin: 'https://tumen.example',
	contact: null,
	interviews: [],
};
