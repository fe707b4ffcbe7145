/** The user and the group that a process runs as: as Linux's first user of a machine. */
export const UID = 1000;
