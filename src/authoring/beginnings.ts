// What a scenario begins with when it is written from nothing.

/** The first line tells editors which words the format has. */
export const emptyScenario = `# yaml-language-server: $schema=../scenario-1.schema.json
format: 1
id: my-scenario
title: My scenario
parties:
  one:
    name: One side
  other:
    name: The other side
stickingPoints: {}
`;
