/** Where the browser remembers the project a person worked in last. */
export const LAST_PROJECT = 'plumbline.project'
