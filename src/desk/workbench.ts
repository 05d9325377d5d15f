// Whether a scenario lies on the workbench of the workshop while its author plays it: then games lead back there.

export const workbench: { isLaid: boolean } = { isLaid: false };
